namespace PerformanceBudget.Domain;

/// <summary>Reads numbers that are written with a scale in the middle: <c>3亿5000</c> of 3亿5000万元, <c>1万2</c> of 1万2千人.</summary>
/// <remarks>
/// The scale behind the last figure stays where it is and belongs to the unit, so that 3亿5000万元 is 35000万元 with the resolution
/// in which it was written. A last figure without a scale has three digits at least: what 5万3人 is, nobody knows.
/// </remarks>
internal static class CompoundNumber
{
    private const decimal LeastLastFigure = 100;

    // 亿亿, and more than is ever counted.
    private const int MaxPower = 16;

    /// <summary>Reads a number at the start of <paramref name="text"/> as <see cref="NumberScanner"/> does, and what it is part of.</summary>
    /// <inheritdoc cref="NumberScanner.TryScan"/>
    public static bool TryScan(ReadOnlySpan<char> text, out decimal number, out int length) =>
        NumberScanner.TryScan(text, out number, out length)
        && (
            length == text.Length
            || ChineseNumber.PowerOf(text[length]) == 0
            || TryScanRest(text, ref number, ref length)
        );

    private static bool TryScanRest(ReadOnlySpan<char> text, ref decimal number, ref int length)
    {
        var sum = number;
        var end = length;
        var power = PowerAt(text, ref end);
        while (
            power <= MaxPower
            && IsWhole(sum)
            && NumberScanner.TryScan(text[end..], out var figure, out var digits)
        )
        {
            var behind = end + digits;
            var next = behind;
            var ownPower = PowerAt(text, ref next);
            if (
                ownPower >= power
                || figure >= DecimalPower.OfTen(power - ownPower)
                || (ownPower == 0 && figure < LeastLastFigure)
                || sum >= DecimalPower.OfTen(NumberScanner.MaxDigits - power)
            )
            {
                return true;
            }

            sum = (sum * DecimalPower.OfTen(power - ownPower)) + figure;
            (number, length) = (sum, behind);
            (power, end) = (ownPower, next);
        }

        return true;
    }

    private static bool IsWhole(decimal number) => number == decimal.Truncate(number);

    private static int PowerAt(ReadOnlySpan<char> text, ref int position)
    {
        var power = 0;
        for (; position < text.Length && ChineseNumber.PowerOf(text[position]) is > 0 and var own; position++)
        {
            power += own;
        }

        return power;
    }
}
