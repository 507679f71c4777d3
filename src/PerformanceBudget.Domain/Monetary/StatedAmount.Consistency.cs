using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

public readonly partial struct StatedAmount
{
    /// <summary>
    /// An exact amount as it would have to be stated here: rounded 四舍五入 (half away from zero) to this unit
    /// and number of decimals. 约 is kept.
    /// </summary>
    /// <remarks>
    /// <c>a.IsConsistentWith(exact)</c> is the same as <c>a.Round(exact) == a</c>.
    /// </remarks>
    /// <exception cref="OverflowException">The rounded amount is out of the range of <see cref="Money"/>.</exception>
    public StatedAmount Round(Money exact) =>
        new(Money.FromTotal(RoundToStep(exact.Fen, Step)), _unit, _decimals, _isApproximate);

    /// <summary>
    /// Whether an exact amount, rounded 四舍五入 (half away from zero) to the written decimals, gives what is
    /// written here.
    /// </summary>
    /// <returns>True for 3.5万元 and 34,500.00 yuan, and for 39.93万元 and 399,280.00 yuan.</returns>
    public bool IsConsistentWith(Money exact) => RoundToStep(exact.Fen, Step) == _value.Fen;

    /// <summary>
    /// Whether both can state one amount: they differ by at most half a unit of the last digit of the one
    /// plus half a unit of the last digit of the other.
    /// </summary>
    /// <returns>True for 725.56万元 and 725.6万元.</returns>
    public bool IsConsistentWith(StatedAmount other) => IsConsistentWithSum([other]);

    /// <summary>
    /// Whether this can be the total of <paramref name="parts"/>: it differs from the sum of what they state
    /// by at most the sum of half a unit of the last digit of every figure, this one included.
    /// </summary>
    /// <param name="parts">The parts; no parts sum to exactly nothing.</param>
    /// <returns>
    /// True for 3.5万元 and 2.45万元 + 1.00万元; false for 25.00万元 and 14.40万元 + 10.56万元, which are 400 yuan
    /// apart where rounding explains 150.
    /// </returns>
    public bool IsConsistentWithSum(params ReadOnlySpan<StatedAmount> parts)
    {
        Int128 difference = _value.Fen;
        Int128 tolerance = Step;
        foreach (var part in parts)
        {
            difference -= part._value.Fen;
            tolerance += part.Step;
        }

        return Int128.Abs(difference) * 2 <= tolerance;
    }

    /// <summary>
    /// Of several spellings of one amount the one that counts: the one of the finest resolution, of equally
    /// fine ones the first without 约, otherwise the first.
    /// </summary>
    /// <param name="spellings">At least one.</param>
    /// <returns>270.00万元 of 270万元 and 270.00万元.</returns>
    /// <exception cref="ArgumentException"><paramref name="spellings"/> is empty.</exception>
    public static StatedAmount Finest(params ReadOnlySpan<StatedAmount> spellings)
    {
        _ = Guard.Against.Zero(spellings.Length, nameof(spellings));
        var finest = spellings[0];
        foreach (var spelling in spellings[1..])
        {
            var isFiner = spelling.Step < finest.Step;
            var isFirmer = spelling.Step == finest.Step && finest._isApproximate && !spelling._isApproximate;
            if (isFiner || isFirmer)
            {
                finest = spelling;
            }
        }

        return finest;
    }

    /// <summary>
    /// Finds the unit slip in an amount that does not agree with what was to be expected: the same number, as
    /// written, in another unit that does agree.
    /// </summary>
    /// <param name="expected">What the amount should be, exactly.</param>
    /// <param name="repaired">
    /// The number in the other unit: 133.00万元 of 133.00元 where 1,330,000.00 yuan were expected. The default
    /// where the result is false.
    /// </param>
    /// <returns>
    /// False where this agrees with <paramref name="expected"/> as it is, where it is zero, and where no other
    /// unit makes it agree. There is never more than one that does.
    /// </returns>
    public bool TryRepairUnit(Money expected, out StatedAmount repaired)
    {
        repaired = default;
        if (_value.IsZero || IsConsistentWith(expected))
        {
            return false;
        }

        for (var unit = AmountUnit.Yuan; unit <= AmountUnit.HundredMillionYuan; unit++)
        {
            if (
                TryCreate(Number, unit, _decimals, _isApproximate, out var candidate)
                && candidate.IsConsistentWith(expected)
            )
            {
                repaired = candidate;
                return true;
            }
        }

        return false;
    }

    // In a long nothing overflows: an amount has 53 bits and half a step at most 33.
    private static long RoundToStep(long fen, long step)
    {
        var half = fen < 0 ? -(step / 2) : step / 2;
        return (fen + half) / step * step;
    }
}
