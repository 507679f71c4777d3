using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <content>Reading of text.</content>
public abstract partial class IndicatorValue
{
    // A code point takes at most four bytes in UTF-8 and two characters in UTF-16.
    private const int MaxUtf8Length = 4 * MaxLength;

    private const string NoSign = "定性";

    /// <summary>Reads a value: classifies the text and keeps it where it is not canonical.</summary>
    /// <param name="text">The text as written, as in ≥95.00(%).</param>
    /// <returns>The value; a <see cref="VerbatimValue"/> for text that is none of the other kinds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="text"/> is blank, longer than <see cref="MaxLength"/>, or has half of a surrogate
    /// pair, which no encoding can carry.
    /// </exception>
    public static IndicatorValue Parse(string text) => ReadOrThrow(new SourceText(Guard.Against.Null(text)));

    /// <summary>
    /// Reads a value of a form that has the sign, the number and the unit in cells of their own.
    /// </summary>
    /// <param name="sign">The sign or a word for it, as in 大于等于; null, blank or 定性 for none.</param>
    /// <param name="number">The number, or whatever else stands there; null or blank for none.</param>
    /// <param name="unit">The unit, with or without parentheses; null or blank for none.</param>
    /// <returns>
    /// The value of one text: the cells that are not blank, with a blank between them (大于等于 98 %). Cells
    /// never run together, so that 1 and 0个 are not 10个.
    /// </returns>
    /// <exception cref="FormatException">
    /// All cells are blank (定性 is no value), or the text is no value. See <see cref="Parse(string)"/>.
    /// </exception>
    public static IndicatorValue Parse(string? sign, string? number, string? unit) =>
        ReadOrThrow(new SourceText(Join(sign, number, unit)));

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text as written.</param>
    /// <param name="provider">Ignored: nothing depends on a culture.</param>
    public static IndicatorValue Parse(string s, IFormatProvider? provider) =>
        ReadOrThrow(new SourceText(Guard.Against.Null(s)));

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text as written.</param>
    /// <param name="provider">Ignored: nothing depends on a culture.</param>
    public static IndicatorValue Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        ReadOrThrow(new SourceText(s));

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text as written, in UTF-8.</param>
    /// <param name="provider">Ignored: nothing depends on a culture.</param>
    public static IndicatorValue Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
    {
        if (utf8Text.Length > MaxUtf8Length)
        {
            throw IndicatorValueParser.TooLong.ToException();
        }

        using var text = new TranscodedText(utf8Text, stackalloc char[TranscodedText.StackLength]);
        return text.IsValid
            ? ReadOrThrow(new SourceText(text.Characters))
            : throw IndicatorValueParser.NotWellFormed.ToException();
    }

    /// <summary>Reads a value as <see cref="Parse(string)"/> does, and says whether there is one.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        [NotNullWhen(true)] out IndicatorValue? value
    ) => (value = text is null ? null : Read(new SourceText(text))) is not null;

    /// <summary>
    /// Reads a value as <see cref="Parse(string?, string?, string?)"/> does, and says whether there is one.
    /// </summary>
    public static bool TryParse(
        string? sign,
        string? number,
        string? unit,
        [NotNullWhen(true)] out IndicatorValue? value
    ) => (value = Read(new SourceText(Join(sign, number, unit)))) is not null;

    /// <inheritdoc cref="TryParse(string?, out IndicatorValue?)"/>
    /// <param name="s">The text as written.</param>
    /// <param name="provider">Ignored: nothing depends on a culture.</param>
    /// <param name="result">The value, or null where the text is none.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out IndicatorValue result
    ) => (result = s is null ? null : Read(new SourceText(s))) is not null;

    /// <inheritdoc cref="TryParse(string?, out IndicatorValue?)"/>
    /// <param name="s">The text as written.</param>
    /// <param name="provider">Ignored: nothing depends on a culture.</param>
    /// <param name="result">The value, or null where the text is none.</param>
    public static bool TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out IndicatorValue result
    ) => (result = Read(new SourceText(s))) is not null;

    /// <inheritdoc cref="TryParse(string?, out IndicatorValue?)"/>
    /// <param name="utf8Text">The text as written, in UTF-8.</param>
    /// <param name="provider">Ignored: nothing depends on a culture.</param>
    /// <param name="result">The value, or null where the text is none.</param>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8Text,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out IndicatorValue result
    ) => (result = Read(utf8Text)) is not null;

    /// <summary>The value in the text that it was written in, or what is wrong with that text.</summary>
    /// <param name="canonical">The value without a text.</param>
    /// <param name="text">The text as written; null for the canonical text.</param>
    /// <param name="problem">What is wrong, where the text does not mean the value.</param>
    private protected static T? WrittenAs<T>(T canonical, string? text, out BilingualText? problem)
        where T : IndicatorValue
    {
        problem = null;
        if (text is null)
        {
            return canonical;
        }

        var meaning = Read(new SourceText(text));
        if (meaning is T value && value.HasSameParts(canonical))
        {
            return value;
        }

        var shown = meaning?.CanonicalText ?? string.Empty;
        problem =
            IndicatorValueParser.FindProblem(text)
            ?? new BilingualText(
                $"文字“{text}”的含义是“{shown}”，而不是“{canonical}”",
                $"The text '{text}' means '{shown}', not '{canonical}'"
            );
        return null;
    }

    private static IndicatorValue? Read(SourceText source) =>
        IndicatorValueParser.FindProblem(source.Characters) is null
            ? IndicatorValueParser.Classify(source)
            : null;

    private static IndicatorValue? Read(ReadOnlySpan<byte> utf8Text)
    {
        if (utf8Text.Length > MaxUtf8Length)
        {
            return null;
        }

        using var text = new TranscodedText(utf8Text, stackalloc char[TranscodedText.StackLength]);
        return text.IsValid ? Read(new SourceText(text.Characters)) : null;
    }

    private static IndicatorValue ReadOrThrow(SourceText source) =>
        Read(source) ?? throw IndicatorValueParser.FindProblem(source.Characters)!.ToException();

    // 定性 in the cell of the sign says that no sign is asked for.
    private static string Join(string? sign, string? number, string? unit)
    {
        var first = Blank.Trim(sign);
        first = first is NoSign ? [] : first;
        var second = Blank.Trim(number);
        var third = Blank.Trim(unit);
        return (first.IsEmpty, second.IsEmpty, third.IsEmpty) switch
        {
            (false, false, false) => $"{first} {second} {third}",
            (false, false, true) => $"{first} {second}",
            (false, true, false) => $"{first} {third}",
            (true, false, false) => $"{second} {third}",
            (false, true, true) => first.ToString(),
            (true, false, true) => second.ToString(),
            _ => third.ToString(),
        };
    }
}
