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
        var pointer = place.Place.ToString();
        if (_reported?.Contains(pointer) == true)
        {
            return;
        }

        (_reported ??= []).Add(pointer);
        if (repair.Index == UnitRepair.Total)
        {
            total = repair.Repaired;
        }
        else
        {
            parts[repair.Index] = repair.Repaired;
        }

        report.Add(
            place.Place,
            [
                new("name", place.Name),
                new(FindingValue.Actual, repair.Written),
                new(FindingValue.Expected, repair.Repaired),
                new("equation", Equation(parts, total)),
                new(
                    FindingValue.Difference,
                    Figures.Clamp((Int128)repair.Written.Value.Fen - repair.Repaired.Value.Fen)
                ),
            ],
            [other]
        );
    }

    private static BilingualText Equation(StatedAmount[] parts, StatedAmount total) =>
        BilingualText.Deferred(() => $"{Figures.Addition(parts)} = {total.WithApproximate(false)}");
}
