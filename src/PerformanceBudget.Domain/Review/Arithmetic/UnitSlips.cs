namespace PerformanceBudget.Domain.Review;

/// <summary>Reports each slip of the unit once.</summary>
internal struct UnitSlips(FindingReport report)
{
    private List<string>? _reported;

    public void Add(
        AmountPlace place,
        UnitRepair repair,
        StatedAmount total,
        StatedAmount[] parts,
        RelatedPlace other
    )
    {
        if (_reported?.Contains(place.Pointer) == true)
        {
            return;
        }

        (_reported ??= []).Add(place.Pointer);
        if (repair.Index == UnitRepair.Total)
        {
            total = repair.Repaired;
        }
        else
        {
            parts[repair.Index] = repair.Repaired;
        }

        report.Add(
            place.Pointer,
            [
                new("name", place.Name),
                new(FindingValue.Actual, repair.Written),
                new(FindingValue.Expected, repair.Repaired),
                new("equation", $"{Figures.Addition(parts)} = {total.WithApproximate(false)}"),
                new(
                    FindingValue.Difference,
                    Figures.Clamp((Int128)repair.Written.Value.Fen - repair.Repaired.Value.Fen)
                ),
            ],
            [other]
        );
    }
}
