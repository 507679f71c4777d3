namespace PerformanceBudget.Domain;

public readonly partial struct StatedAmount
{
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
            if (TryWithUnit(unit, out var candidate) && candidate.IsConsistentWith(expected))
            {
                repaired = candidate;
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Finds the unit slip in a sum that does not agree with this total: the one part that, with the same
    /// number in another unit, makes it agree.
    /// </summary>
    /// <param name="parts">The parts as stated.</param>
    /// <param name="index">Which part slipped; -1 where the result is false.</param>
    /// <param name="repaired">
    /// That part in the other unit: 133.00万元 for the second of 65.00万元 + 133.00元 where the total is
    /// 198.00万元. The default where the result is false.
    /// </param>
    /// <returns>
    /// False where the sum agrees as it is, where no single part repairs it, and where several would: what is
    /// ambiguous is not guessed.
    /// </returns>
    public bool TryRepairPart(ReadOnlySpan<StatedAmount> parts, out int index, out StatedAmount repaired)
    {
        index = -1;
        repaired = default;
        var balance = Balance.Of(this, parts);
        if (balance.Holds)
        {
            return false;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i]._value.IsZero)
            {
                continue;
            }

            for (var unit = AmountUnit.Yuan; unit <= AmountUnit.HundredMillionYuan; unit++)
            {
                if (
                    !parts[i].TryWithUnit(unit, out var candidate)
                    || !balance.Minus(parts[i]).Plus(candidate).Holds
                )
                {
                    continue;
                }

                if (index >= 0)
                {
                    index = -1;
                    repaired = default;
                    return false;
                }

                index = i;
                repaired = candidate;
            }
        }

        return index >= 0;
    }
}
