namespace PerformanceBudget.Domain;

/// <summary>Reads numbers that are written with a scale in the middle: <c>3亿5000</c> of 3亿5000万元, <c>1万2</c> of 1万2千人, and <c>1个半</c> of 1个半月.</summary>
/// <remarks>
/// The scale behind the last figure stays where it is and belongs to the unit, so that 3亿5000万元 is 35000万元 with the resolution
/// in which it was written. A last figure without a scale has three digits at least: what 5万3人 is, nobody knows.
/// </remarks>
internal static class CompoundNumber
{
    private const decimal LeastLastFigure = 100;
    private const decimal Half = 0.5m;

    // 亿亿, and more than is ever counted.
    private const int MaxPower = 16;

    /// <summary>Reads a number at the start of <paramref name="text"/> as <see cref="NumberScanner"/> does, and what it is part of.</summary>
    /// <inheritdoc cref="NumberScanner.TryScan"/>
    public static bool TryScan(ReadOnlySpan<char> text, out decimal number, out int length) =>
        NumberScanner.TryScan(text, out number, out length)
        && (
            length == text.Length
            || TryScanHalf(text, ref number, ref length)
            || ChineseNumber.PowerOf(text[length]) == 0
            || TryScanRest(text, ref number, ref length)
        );

    /// <summary>Whether a half stands behind a number: 个半月, and not 个半年, which is half a year.</summary>
    public static bool IsHalf(ReadOnlySpan<char> text) =>
        text is ['个' or '個', '半', .. var behind]
        && (behind is ['月' or '季', ..] or ['小', '时' or '時', ..] or ['星' or '学' or '學', '期', ..]);

    private static bool TryScanHalf(ReadOnlySpan<char> text, ref decimal number, ref int length)
    {
        if (number.Scale != 0)
        {
            return false;
        }

        var start = Blank.SkipFrom(text, length);
        if (!IsHalf(text[start..]))
        {
            return false;
        }

        number += Half;
        length = start + 2;
        return true;
    }

    private static bool TryScanRest(ReadOnlySpan<char> text, ref decimal number, ref int length)
    {
        var sum = number;
        var end = length;
        var power = PowerAt(text, ref end);
        while (
            power <= MaxPower
            && NumberScanner.TryScan(text[end..], out var figure, out var digits)
            && IsWhole(sum)
        )
        {
            var behind = end + digits;
            var next = behind;
            var ownPower = PowerAt(text, ref next);
            if (
                ownPower >= power
                || figure >= DecimalPower.OfTen(power - ownPower)
                || (ownPower == 0 && figure < LeastLastFigure)
                || sum >= DecimalPower.OfTen(NumberScanner.MaxDigits - power - figure.Scale)
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
