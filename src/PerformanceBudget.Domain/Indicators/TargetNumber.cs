using System.Globalization;

namespace PerformanceBudget.Domain;

/// <summary>
/// The numbers that thresholds and ranges hold, and what can be said of an actual against one.
/// </summary>
internal static class TargetNumber
{
    /// <summary>Numbers are below this, either way.</summary>
    public const decimal Limit = 1_000_000_000_000_000m;

    /// <summary>How many decimals count at most; zeros behind them do not.</summary>
    public const int MaxDecimals = 10;

    /// <summary>A million: attainment beyond it says nothing more.</summary>
    public const decimal MaxAttainment = 1_000_000m;

    private const decimal FinestStep = 0.000_000_000_1m;

    // Comparing decimals takes several times as long as looking at their digits.
    private const ulong SmallMantissa = 1_000_000_000_000_000;

    private const decimal JustBelowOne = 0.999_999_999_999_999_999_999_999_999_9m;

    // The greatest power of ten that a decimal holds.
    private const int MaxPower = 28;

    public static bool IsInRange(decimal number) =>
        number.Scale <= MaxDecimals
            ? DecimalMantissa.Of(number) < SmallMantissa || number is > -Limit and < Limit
            : number is > -Limit and < Limit && number % FinestStep == 0;

    public static BilingualText? FindProblem(decimal number) =>
        IsInRange(number)
            ? null
            : new BilingualText(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"数字{number}超出范围：整数部分最多15位，小数最多{MaxDecimals}位"
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The number {number} is out of range: at most 15 digits before the point and {MaxDecimals} behind it"
                )
            );

    /// <summary>
    /// The number without zeros behind its last decimal that counts, so that it has at most ten.
    /// </summary>
    public static decimal Normalize(decimal number) =>
        number.Scale <= MaxDecimals ? number : decimal.Round(number, MaxDecimals);

    /// <summary>
    /// The number times ten to the power of <paramref name="power"/>; where that is too large, a number that
    /// is larger than <see cref="Limit"/>.
    /// </summary>
    public static decimal ScaleUp(decimal number, int power)
    {
        if (number == 0)
        {
            return 0;
        }

        for (; power > 0; power -= MaxPower)
        {
            var factor = DecimalPower.OfTen(Math.Min(power, MaxPower));
            number =
                Math.Abs(number) > decimal.MaxValue / factor
                    ? Math.Sign(number) * decimal.MaxValue
                    : number * factor;
        }

        return number;
    }

    /// <summary>
    /// 1 + margin / |target|, where the margin is how far the actual lies on the good side of the target; at
    /// least 0, at most <see cref="MaxAttainment"/>, and on the side of 1 that <paramref name="isSatisfied"/>
    /// says.
    /// </summary>
    /// <param name="target">The number to reach.</param>
    /// <param name="actual">The number that was reached.</param>
    /// <param name="lessIsBetter">Whether the good side is below the target.</param>
    /// <param name="isSatisfied">Whether the actual satisfies the target.</param>
    public static decimal Attainment(decimal target, decimal actual, bool lessIsBetter, bool isSatisfied)
    {
        if (target == 0)
        {
            // There is no share of nothing.
            return isSatisfied ? 1 : 0;
        }

        // The margin itself could overflow, so both of its terms are divided first.
        var margin = Ratio(actual, Math.Abs(target)) - Math.Sign(target);
        var attainment = 1 + (lessIsBetter ? -margin : margin);
        return isSatisfied ? Math.Min(attainment, MaxAttainment) : Math.Clamp(attainment, 0, JustBelowOne);
    }

    private static decimal Ratio(decimal actual, decimal target)
    {
        const decimal Bound = 2 * MaxAttainment;
        return target < 1 && Math.Abs(actual) > Bound * target
            ? Math.Sign(actual) * Bound
            : Math.Clamp(actual / target, -Bound, Bound);
    }
}
