namespace PerformanceBudget.Domain;

/// <summary>Decides which kind of value a text is.</summary>
internal static class IndicatorValueParser
{
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

        var text = TrimPunctuation(Blank.Trim(source.Characters));
        return ClassifyByStart(text, source)
            ?? (DeadlineParser.Parse(text) is { } date ? DeadlineValue.Read(date, source) : null)
            ?? (IndicatorValue?)QualitativeParser.Parse(text, source)
            ?? new VerbatimValue(source.Keep());
    }

    public static FormatException ToException(this BilingualText problem) =>
        new($"{problem.Chinese}。 {problem.English} (position 0).");

    // A form is no prose: what ends a sentence is no part of the value.
    private static ReadOnlySpan<char> TrimPunctuation(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (CharacterWidth.Narrow(text[^1]) is '。' or ';') ? Blank.TrimEnd(text[..^1]) : text;

    private static IndicatorValue? ClassifyByStart(ReadOnlySpan<char> text, SourceText source) =>
        text.IsEmpty ? null
        : NumericParser.CanStartWith(CharacterWidth.Narrow(text[0])) ? NumericParser.Parse(text, source)
        : NumericParser.ParseWords(text, source);
}
