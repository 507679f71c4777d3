using System.Buffers;

namespace PerformanceBudget.Domain.Review;

/// <summary>Tells texts that are cut off, or still have the placeholders of a template.</summary>
internal static class DamagedText
{
    // Behind these something has to come.
    private const string Opening = "（(《〈【〔“‘、，";

    private static readonly SearchValues<char> ChineseDigits = SearchValues.Create(
        "〇零一二两三四五六七八九十百千万半"
    );

    private const string Signs = "≥≤≧≦＞＜><=＝";

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

    /// <summary>Whether something was to be filled in and was not: ≥**人, XX项目, a sign without a number.</summary>
    public static bool HasPlaceholder(ReadOnlySpan<char> text) =>
        Vocabulary.Placeholders.IsIn(text)
        || HasLetters(text)
        || (HasSign(text) && !Characters.HasDigit(text) && text.IndexOfAny(ChineseDigits) < 0);

    /// <summary>Whether the text begins like a target: ≥三场.</summary>
    public static bool HasSign(ReadOnlySpan<char> text)
    {
        var trimmed = Blank.TrimStart(text);
        return !trimmed.IsEmpty && Signs.Contains(trimmed[0]);
    }

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
