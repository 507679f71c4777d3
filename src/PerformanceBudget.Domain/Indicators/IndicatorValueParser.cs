using System.Buffers;

namespace PerformanceBudget.Domain;

/// <summary>Decides which kind of value a text is.</summary>
internal static class IndicatorValueParser
{
    private const decimal LastQuarter = 4;

    // What a date is made of that is no deadline, or no date at all: 二月三十日前.
    private static readonly SearchValues<char> DateCharacters = SearchValues.Create(
        "0123456789年月日号之以前底末"
    );

    private static readonly Unit Quarter = Unit.Parse("季度", provider: null);

    private static readonly Unit Class = Unit.Parse("类", provider: null);

    public static readonly BilingualText BlankText = new(
        "指标值为空白",
        "An indicator value must not be blank"
    );

    public static readonly BilingualText TooLong = new(
        $"指标值超过{IndicatorValue.MaxLength}个字符",
        $"An indicator value has at most {IndicatorValue.MaxLength} characters"
    );

    public static readonly BilingualText NotWellFormed = new(
        "指标值含有残缺的字符",
        "An indicator value must be well-formed Unicode, without half of a surrogate pair"
    );

    /// <summary>Why a text is no value at all, or null where it is one.</summary>
    public static BilingualText? FindProblem(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 * IndicatorValue.MaxLength)
        {
            return TooLong;
        }

        var isBlank = true;
        var codePoints = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            isBlank = isBlank && Blank.IsBlank(text[i]);
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                return NotWellFormed;
            }

            i++;
            codePoints--;
        }

        return isBlank ? BlankText
            : codePoints > IndicatorValue.MaxLength ? TooLong
            : null;
    }

    /// <summary>The value that a text is. The text has no <see cref="FindProblem"/>.</summary>
    public static IndicatorValue Classify(SourceText source)
    {
        if (KnownWords.TryFind(source.Characters, out var word))
        {
            return word;
        }

        return Classify(source.Characters, source)
            ?? (FoldedText.TryFold(source.Characters, out var folded) ? Classify(folded, source) : null)
            ?? new VerbatimValue(source.Keep());
    }

    /// <summary>The number or date that a word of a value is; null where it is a word: 三个, and not 三级甲等.</summary>
    public static IndicatorValue? ReadSpelled(string word) => ClassifySpelled(word, new SourceText(word));

    public static FormatException ToException(this BilingualText problem) =>
        new($"{problem.Chinese}。 {problem.English} (position 0).");

    private static IndicatorValue? Classify(ReadOnlySpan<char> characters, SourceText source)
    {
        var text = TrimPunctuation(Blank.Trim(characters));
        return ClassifyNumbers(text, source)
            ?? ClassifySpelled(text, source)
            ?? QualitativeParser.Parse(text, source);
    }

    // A form is no prose: what ends a sentence is no part of the value.
    private static ReadOnlySpan<char> TrimPunctuation(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && (CharacterWidth.Narrow(text[^1]) is '。' or ';'))
        {
            text = Blank.TrimEnd(text[..^1]);
        }

        return text;
    }

    private static IndicatorValue? ClassifyNumbers(ReadOnlySpan<char> text, SourceText source) =>
        ClassifyByStart(text, source)
        ?? (DeadlineParser.Parse(text) is { } date ? DeadlineValue.Read(date, source) : null);

    private static IndicatorValue? ClassifyByStart(ReadOnlySpan<char> text, SourceText source) =>
        text.IsEmpty ? null
        : NumericParser.CanStartWith(CharacterWidth.Narrow(text[0])) ? NumericParser.Parse(text, source)
        : NumericParser.ParseWords(text, source);

    // 一流 and 三级甲等 start with a number in words and are words: what is counted has to be a unit that is known.
    private static IndicatorValue? ClassifySpelled(ReadOnlySpan<char> text, SourceText source)
    {
        if (
            !text.IsEmpty
            && ChineseCapitals.IsStart(text[0])
            && ChineseCapitals.TryRead(text, out var fen, out _)
        )
        {
            return ThresholdValue.Read(
                Comparison.Exactly,
                Money.FromFen(fen).Yuan,
                Unit.Yuan,
                about: null,
                isSignWritten: false,
                source
            );
        }

        Span<char> digits = stackalloc char[SpelledNumbers.MaxWrittenLength];
        if (!SpelledNumbers.TryWrite(text, digits, out var written))
        {
            return null;
        }

        var spelled = digits[..written];
        return ClassifyNumbers(spelled, source) switch
        {
            DeadlineValue deadline => deadline,
            RangeValue range when IsOfKnownUnit(range.Unit) => range,
            ThresholdValue threshold when IsOfKnownUnit(threshold) && !IsOrdinal(threshold) => threshold,
            null when IsDate(spelled) => new VerbatimValue(source.Keep()),
            _ => null,
        };
    }

    private static bool IsOfKnownUnit(Unit unit) => !unit.IsOne && unit.IsOfListedCounters;

    // 两个维护 is a slogan; 不少于三项制度 is none.
    private static bool IsOfKnownUnit(ThresholdValue value) =>
        IsOfKnownUnit(value.Unit) || (value.IsSignWritten && !value.Unit.IsOne && value.Unit.IsUnderstood);

    private static bool IsDate(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExcept(DateCharacters) < 0
        || (StatedDate.TryScan(text, out var parts, out _) && parts.Day != 0);

    // 一季度 is the first one, and 二类 the second.
    private static bool IsOrdinal(ThresholdValue value) =>
        !value.IsSignWritten
        && ((value.Number <= LastQuarter && value.Unit == Quarter) || value.Unit == Class);
}
