namespace PerformanceBudget.Documents;

/// <summary>
/// The characters that count as blank: the white space of Unicode, the zero width space and the byte order mark.
/// </summary>
internal static class Blanks
{
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';

    public static bool IsBlank(ReadOnlySpan<char> text) => Skip(text, 0) == text.Length;

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var start = Skip(text, 0);
        var end = text.Length;
        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    public static string Trim(string text)
    {
        var trimmed = Trim(text.AsSpan());
        return trimmed.Length == text.Length ? text : new string(trimmed);
    }

    /// <summary>The index of the first character from a position on that is not blank; the length where there is none.</summary>
    public static int Skip(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsBlank(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The text without any blank.</summary>
    public static string Remove(ReadOnlySpan<char> text)
    {
        var kept = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!IsBlank(c))
            {
                kept[length++] = c;
            }
        }

        return new string(kept, 0, length);
    }
}
