namespace PerformanceBudget.Domain.Review;

/// <summary>Tells texts that are cut off, or still have the placeholders of a template.</summary>
internal static class DamagedText
{
    // Behind these something has to come.
    private const string Opening = "（(《〈【〔“‘、，";

    private const string Signs = "≥≤≧≦＞＜><=＝";
    private const string Scales = "十百千万亿";
    private const int MaxUnitLength = 8;

    /// <summary>Whether a name or a value is damaged in one of these ways.</summary>
    /// <remarks>Most texts are Chinese characters alone, which are no placeholder and open no bracket.</remarks>
    public static bool IsDamaged(ReadOnlySpan<char> text) =>
        CharacterWidth.AreIdeographs(text)
            ? Vocabulary.CutEndings.IsEndOf(text)
            : IsCutOff(text) || HasPlaceholder(text);

    /// <summary>Whether the end of the text is missing.</summary>
    private static bool IsCutOff(ReadOnlySpan<char> text)
    {
        var trimmed = Blank.TrimEnd(text);
        if (trimmed.IsEmpty)
        {
            return false;
        }

        return HasCutEnd(trimmed) || IsOpen(trimmed, '（', '）') || IsOpen(trimmed, '《', '》');
    }

    /// <summary>Whether something was to be filled in and was not: ≥**人, XX项目, a sign with nothing but a unit behind it.</summary>
    /// <remarks>≤预算 and ≥A级 say what is to be reached, if not in a number.</remarks>
    public static bool HasPlaceholder(ReadOnlySpan<char> text) =>
        Vocabulary.Placeholders.IsIn(text) || HasLetters(text) || HasOnlyAUnit(text);

    /// <summary>Whether the text begins like a target: ≥三场.</summary>
    public static bool HasSign(ReadOnlySpan<char> text)
    {
        var trimmed = Blank.TrimStart(text);
        return !trimmed.IsEmpty && Signs.Contains(trimmed[0]);
    }

    private static bool HasOnlyAUnit(ReadOnlySpan<char> text)
    {
        if (!HasSign(text))
        {
            return false;
        }

        var behind = Blank.Trim(Blank.Trim(text).TrimStart(Signs));
        var unit = Blank.Trim(behind.TrimStart("(（").TrimEnd(")）"));
        return unit.IsEmpty
            || (
                unit.Length <= MaxUnitLength
                && !Characters.HasNumeral(unit.TrimStart(Scales))
                && (IsInBrackets(behind) || IndicatorName.IsUnit(unit.ToString()))
            );
    }

    private static bool IsInBrackets(ReadOnlySpan<char> text) => text is ['(' or '（', .., ')' or '）'];

    private static bool HasCutEnd(ReadOnlySpan<char> trimmed) =>
        Vocabulary.CutEndings.IsEndOf(trimmed)
        || (!trimmed.IsEmpty && !CharacterWidth.IsIdeograph(trimmed[^1]) && Opening.Contains(trimmed[^1]));

    // XX or xx that belongs to no longer Latin word.
    private static bool HasLetters(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (text[start] is not ('X' or 'x') || (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])))
            {
                continue;
            }

            var end = start + 1;
            while (end < text.Length && text[end] == text[start])
            {
                end++;
            }

            if (end - start > 1 && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    // A text that opens a bracket and never closes one.
    private static bool IsOpen(ReadOnlySpan<char> text, char opening, char closing) =>
        text.LastIndexOf(opening) is var open and >= 0
        && text[open..].IndexOf(closing) < 0
        && (closing != '）' || text[open..].IndexOf(')') < 0);
}
