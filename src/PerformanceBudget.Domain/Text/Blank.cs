using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain;

/// <summary>
/// The one class of characters that count as blank: the white space of Unicode, and the two
/// zero-width characters that documents carry around like white space.
/// </summary>
/// <remarks>
/// The JSON Schema lists the same characters. Adding one here is a change of the JSON contract.
/// </remarks>
internal static class Blank
{
    private const char ZeroWidthSpace = '\u200B';
    private const char ByteOrderMark = '\uFEFF';
    private const char LastWhiteSpace = '\u3000';

    // No white space of Unicode is behind the ideographic one, and nearly all Chinese text is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char c) =>
        c > LastWhiteSpace
            ? c == ByteOrderMark
            : c is <= ' ' or > '~' && (c == ZeroWidthSpace || char.IsWhiteSpace(c));

    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsBlank(c))
            {
                return false;
            }
        }

        return true;
    }

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => TrimEnd(TrimStart(text));

    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && IsBlank(text[start]))
        {
            start++;
        }

        return text[start..];
    }

    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[..end];
    }

    /// <summary>The index of the first character from <paramref name="position"/> on that is not blank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SkipFrom(ReadOnlySpan<char> text, int position) =>
        (uint)position >= (uint)text.Length
        || text[position] is > ' ' and <= '~' or > LastWhiteSpace and not ByteOrderMark
            ? position
            : SkipBlanksFrom(text, position);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SkipBlanksFrom(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsBlank(text[position]))
        {
            position++;
        }

        return position;
    }
}
