using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain;

/// <summary>
/// The actual numbers that satisfy a target: from one end to another, either of which may be open.
/// </summary>
/// <param name="Low">The least number, or null where there is none.</param>
/// <param name="High">The greatest number, or null where there is none.</param>
/// <param name="Unit">What the ends are counted in.</param>
/// <param name="IncludesEnds">Whether the ends themselves belong to it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TargetInterval(
    decimal? Low,
    decimal? High,
    Unit Unit,
    bool IncludesEnds = true
)
{
    public static TargetInterval? Of(IndicatorValue value) =>
        value switch
        {
            ThresholdValue threshold => threshold.Interval,
            RangeValue range => range.Interval,
            _ => null,
        };

    public static TargetInterval Of(Comparison comparison, decimal number, Unit unit) =>
        comparison switch
        {
            Comparison.AtLeast => new(number, null, unit),
            Comparison.AtMost => new(null, number, unit),
            Comparison.Above => new(number, null, unit, IncludesEnds: false),
            Comparison.Below => new(null, number, unit, IncludesEnds: false),
            _ => new(number, number, unit),
        };

    public bool Contains(decimal actual) =>
        (Low is not { } low || actual > low || (IncludesEnds && actual == low))
        && (High is not { } high || actual < high || (IncludesEnds && actual == high));

    /// <summary>Whether the quantity lies in the interval.</summary>
    /// <exception cref="ArgumentException">The quantity is of another unit.</exception>
    public bool Contains(Quantity actual)
    {
        CheckUnit(actual);
        return new TargetInterval(actual.Number, actual.Number, actual.Unit).CompareStrictness(this)
            is Strictness.Same
                or Strictness.Stricter;
    }

    /// <summary>The number of the quantity in this unit.</summary>
    /// <exception cref="ArgumentException">The quantity is of another unit.</exception>
    /// <exception cref="OverflowException">The number has too many digits in this unit.</exception>
    public decimal NumberOf(Quantity actual)
    {
        CheckUnit(actual);
        return actual.In(Unit).Number;
    }

    public Strictness CompareStrictness(TargetInterval other)
    {
        if (!Unit.HasSameDimensionAs(other.Unit))
        {
            return Strictness.Incomparable;
        }

        var left = ScaledTo(other.Unit);
        var right = other.ScaledTo(Unit);
        return (left.IsWithin(right), right.IsWithin(left)) switch
        {
            (true, true) => Strictness.Same,
            (true, false) => Strictness.Stricter,
            (false, true) => Strictness.Looser,
            _ => Strictness.Incomparable,
        };
    }

    private bool IsWithin(TargetInterval other)
    {
        // An end that belongs to this one only must lie strictly inside.
        var mayTouch = other.IncludesEnds || !IncludesEnds;
        return (
                other.Low is not { } low
                || (Low is { } ownLow && (ownLow > low || (mayTouch && ownLow == low)))
            )
            && (
                other.High is not { } high
                || (High is { } ownHigh && (ownHigh < high || (mayTouch && ownHigh == high)))
            );
    }

    private void CheckUnit(Quantity actual)
    {
        if (!Unit.HasSameDimensionAs(actual.Unit))
        {
            throw new ArgumentException(
                $"计量单位“{actual.Unit}”与“{Unit}”不可比。 The unit '{actual.Unit}' cannot be compared with '{Unit}'.",
                nameof(actual)
            );
        }
    }

    // Only ever to the finer unit, which multiplies and so keeps every digit.
    private TargetInterval ScaledTo(Unit unit)
    {
        var power = Unit.PowerOfTen - unit.PowerOfTen;
        return power <= 0
            ? this
            : this with
            {
                Low = Low is { } low ? TargetNumber.ScaleUp(low, power) : null,
                High = High is { } high ? TargetNumber.ScaleUp(high, power) : null,
            };
    }
}
