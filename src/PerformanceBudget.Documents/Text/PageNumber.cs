namespace PerformanceBudget.Documents;

/// <summary>Knows a line that is the number of a page and nothing else: 12, - 12 -, 第12页, 第 12 页 共 36 页, 12/36.</summary>
internal static class PageNumber
{
    private const int MaxLength = 24;
    private const int MaxDigits = 4;

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLength)
        {
            return false;
        }

        var digits = 0;
        foreach (var c in line)
        {
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (!Blanks.IsBlank(c) && !"-–—－第页共/".Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return digits is > 0 and <= 2 * MaxDigits && line.Count('-') <= 2;
    }
}
