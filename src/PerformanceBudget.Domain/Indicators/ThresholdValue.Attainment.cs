namespace PerformanceBudget.Domain;

/// <content>Questions about an actual number.</content>
public sealed partial class ThresholdValue
{
    /// <summary>Whether an actual number satisfies the threshold.</summary>
    /// <remarks>
    /// 约 grants no tolerance: 98 does not satisfy 约100人, and attains 0.98 of it. Who wants to be lenient asks <see
    /// cref="Attainment(decimal)"/>. 余 and 多 without a sign ask for no less than the number: 100 and 120 satisfy 100余人.
    /// </remarks>
    /// <param name="actual">The actual number, in <see cref="Unit"/>.</param>
    public bool IsSatisfiedBy(decimal actual) => Interval.Contains(actual);

    /// <summary>Whether an actual quantity satisfies the threshold.</summary>
    /// <param name="actual">
    /// The actual quantity, in a unit that differs from <see cref="Unit"/> in scale at most.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="actual"/> is of another unit.</exception>
    public bool IsSatisfiedBy(Quantity actual) => Interval.Contains(actual);

    /// <summary>How far an actual number attains the threshold.</summary>
    /// <param name="actual">The actual number, in <see cref="Unit"/>.</param>
    /// <returns>
    /// <para>
    /// A ratio that is 1 or more exactly when the threshold is satisfied, and 0 at least. Where more is
    /// better it is 1 + (actual - target) / |target|, which is actual / target for a positive target. Where
    /// less is better it is 1 + (target - actual) / |target|: half the cost counts 1.5, double the cost 0.
    /// Where the number is to be met it is 1 - |actual - target| / |target|.
    /// </para>
    /// <para>
    /// A target of 0 has no shares: 1 where it is satisfied, 0 otherwise. An actual that stands on a target
    /// which is to be exceeded (&gt;, &lt;) attains the greatest ratio below 1. Ratios end at a million.
    /// </para>
    /// </returns>
    public decimal Attainment(decimal actual)
    {
        var lessIsBetter = Bound switch
        {
            Comparison.AtMost or Comparison.Below => true,
            Comparison.Exactly => actual > Number,
            _ => false,
        };
        return Bound == Comparison.Exactly && actual == Number
            ? 1
            : TargetNumber.Attainment(Number, actual, lessIsBetter, IsSatisfiedBy(actual));
    }

    /// <inheritdoc cref="Attainment(decimal)"/>
    /// <param name="actual">
    /// The actual quantity, in a unit that differs from <see cref="Unit"/> in scale at most.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="actual"/> is of another unit.</exception>
    /// <exception cref="OverflowException">The number has too many digits in <see cref="Unit"/>.</exception>
    public decimal Attainment(Quantity actual) => Attainment(Interval.NumberOf(actual));

    /// <summary>Whether quantities of that unit can be held against the threshold.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public bool IsMeasuredIn(Unit unit) => Unit.HasSameDimensionAs(unit);
}
