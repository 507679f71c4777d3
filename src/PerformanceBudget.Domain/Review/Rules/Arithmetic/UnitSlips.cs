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
            (place.Name, repair, total, parts, other),
            static facts =>
                new(
                    [
                        new("name", facts.Name),
                        new(FindingValue.Actual, facts.repair.Written),
                        new(FindingValue.Expected, facts.repair.Repaired),
                        new(
                            "equation",
                            $"{Figures.Addition(facts.parts)} = {facts.total.WithApproximate(false)}"
                        ),
                        new(
                            FindingValue.Difference,
                            Figures.Clamp(
                                (Int128)facts.repair.Written.Value.Fen - facts.repair.Repaired.Value.Fen
                            )
                        ),
                    ],
                    [facts.other]
                )
        );
    }
}
