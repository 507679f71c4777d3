namespace PerformanceBudget.Domain;

/// <summary>The signs and words between the two numbers of a range.</summary>
internal static class RangeDash
{
    private const string Dashes = "-－–—―−~～〜至到";

    /// <summary>
    /// Finds a dash that a number follows, because 到 is a part of words such as 到场 as well.
    /// </summary>
    /// <param name="text">The text behind the first number.</param>
    /// <param name="start">Where the dash starts.</param>
    /// <param name="end">Where it ends; documents write it double, too.</param>
    public static bool TryFind(ReadOnlySpan<char> text, out int start, out int end)
    {
        end = 0;
        for (start = 0; start < text.Length; start++)
        {
            if (!Dashes.Contains(text[start]))
            {
                continue;
            }

            end = start + 1;
            if (end < text.Length && text[end] == text[start])
            {
                end++;
            }

            if (IsNumberAt(text, Blank.SkipFrom(text, end)))
            {
                return true;
            }

            start = end - 1;
        }

        return false;
    }

    private static bool IsNumberAt(ReadOnlySpan<char> text, int index)
    {
        if (index < text.Length && (CharacterWidth.Narrow(text[index]) is '-' or '−'))
        {
            index++;
        }

        return index < text.Length && char.IsAsciiDigit(CharacterWidth.Narrow(text[index]));
    }
}
