using System.Globalization;

namespace PerformanceBudget.Documents;

/// <summary>Finds fiscal years in prose: 2026年.</summary>
internal static class ProseYears
{
    private const int Digits = 4;

    /// <summary>Reads the year that starts at a position.</summary>
    public static bool TryReadAt(ReadOnlySpan<char> text, int position, out int year)
    {
        year = 0;
        return position + Digits < text.Length
            && text[position] is '1' or '2'
            && (position == 0 || !char.IsAsciiDigit(text[position - 1]))
            && text.Slice(position, Digits).IndexOfAnyExceptInRange('0', '9') < 0
            && text[Math.Min(Blanks.Skip(text, position + Digits), text.Length - 1)] == '年'
            && int.TryParse(
                text.Slice(position, Digits),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out year
            )
            && FiscalYears.Include(year);
    }
}
