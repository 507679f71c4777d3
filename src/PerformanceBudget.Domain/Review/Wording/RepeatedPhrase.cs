using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain.Review;

/// <summary>Finds a phrase that a text has twice in a row, as if it had been typed or pasted twice: 社区服务社区服务.</summary>
internal static class RepeatedPhrase
{
    // Shorter ones are words that are said twice on purpose: 代代, 方方面面, 一家一户一家一户 would be the first phrase.
    private const int MinLength = 4;
    private const int MaxLength = 24;

    /// <summary>Finds the first such phrase of ideographs alone.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, [NotNullWhen(true)] out string? phrase)
    {
        for (var length = MinLength; length <= MaxLength && 2 * length <= text.Length; length++)
        {
            var run = 0;
            for (var i = 0; i + length < text.Length; i++)
            {
                run = text[i] == text[i + length] && CharacterWidth.IsIdeograph(text[i]) ? run + 1 : 0;
                if (run == length)
                {
                    phrase = text.Slice(i - length + 1, length).ToString();
                    return true;
                }
            }
        }

        phrase = null;
        return false;
    }
}
