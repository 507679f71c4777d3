using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain.Review;

/// <summary>Finds a phrase that a text has twice in a row, as if it had been typed or pasted twice: 社区服务社区服务.</summary>
internal static class RepeatedPhrase
{
    // Shorter ones are words that are said twice on purpose: 代代, 方方面面, 一家一户一家一户 would be the first phrase.
    private const int MinLength = 4;
    private const int MaxLength = 24;

    /// <summary>Finds the shortest such phrase of ideographs alone, and of these the first.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, [NotNullWhen(true)] out string? phrase)
    {
        phrase = null;
        Span<int> looked = stackalloc int[MaxLength + 1];
        looked.Clear();

        // The first of both has one of these characters in it, whatever its length.
        for (var i = 0; i + MinLength < text.Length; i += MinLength)
        {
            var longest = Math.Min((phrase?.Length ?? MaxLength + 1) - 1, text.Length - i - 1);
            for (var length = NextLength(text, i, MinLength, longest); length > 0; )
            {
                if (looked[length] <= i)
                {
                    var start = i;
                    while (start > 0 && IsTwice(text, start - 1, length))
                    {
                        start--;
                    }

                    var end = i;
                    while (IsTwice(text, end, length))
                    {
                        end++;
                    }

                    looked[length] = end;
                    if (end - start >= length)
                    {
                        phrase = text.Slice(start, length).ToString();
                        break;
                    }
                }

                length = NextLength(text, i, length + 1, longest);
            }
        }

        return phrase is not null;
    }

    /// <summary>The next length by which a character is repeated; 0 for none.</summary>
    private static int NextLength(ReadOnlySpan<char> text, int i, int from, int longest)
    {
        var next = from > longest ? -1 : text[(i + from)..(i + longest + 1)].IndexOf(text[i]);
        return next < 0 ? 0 : from + next;
    }

    private static bool IsTwice(ReadOnlySpan<char> text, int i, int length) =>
        i + length < text.Length && text[i] == text[i + length] && CharacterWidth.IsIdeograph(text[i]);
}
