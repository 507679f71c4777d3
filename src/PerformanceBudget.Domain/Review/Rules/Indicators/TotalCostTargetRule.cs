namespace PerformanceBudget.Domain.Review;

/// <summary>PB2017: a target of the total cost that is not the amount asked for.</summary>
internal sealed class TotalCostTargetRule()
    : IndicatorRule(
        new FindingDefinition(
            "PB2017",
            Severity.Warning,
            new("总成本指标与申请资金不一致", "The target of the total cost is not the amount asked for"),
            new(
                "指标“{name}”的指标值为{actual}，{problem}。",
                "The target of {name} is {actual}: {problem}."
            ),
            new(
                "与申请资金核对，总成本指标按申请的资金总额设置。",
                "Compare it with the amount asked for, and set the target of the total cost by that."
            )
        ),
        IndicatorTraits.Threshold
    )
{
    protected override void Review(PlacedIndicator placed, ProjectFacts facts, FindingCollector findings)
    {
        var target = (ThresholdValue)placed.Indicator.Value!;
        if (
            target.About is not null
            || !TryGetAmount(target, out var stated)
            || !TotalCostName.IsMeant(placed.Name, facts.Project.Name)
        )
        {
            return;
        }

        FormTotal[] forms =
        [
            .. new[]
            {
                FormTotal.OfYear(facts.Project),
                FormTotal.OfProject(facts.Project),
            }.OfType<FormTotal>(),
        ];
        if (forms.Length > 0 && FindProblem(target.Comparison, stated, forms, facts) is var (problem, form))
        {
            findings.Add(
                placed.ValuePointer,
                [
                    new("name", placed.Name),
                    new(FindingValue.Actual, target),
                    new(FindingValue.Expected, form.Amount),
                    new(FindingValue.Difference, Figures.Difference(stated, form.Amount)),
                    new("problem", problem),
                ],
                [new(form.Pointer, form.Name)]
            );
        }
    }

    private static (BilingualText Problem, FormTotal Form)? FindProblem(
        Comparison comparison,
        StatedAmount stated,
        FormTotal[] forms,
        ProjectFacts facts
    )
    {
        if (Array.Find(forms, form => stated.IsConsistentWith(form.Amount)) is { } same)
        {
            return comparison == Comparison.Below && stated.Value == same.Amount
                ? (Excludes(same), same)
                : null;
        }

        if (comparison is Comparison.AtLeast or Comparison.Above || facts.Budget.PartAmounts.HasAny(stated))
        {
            return null;
        }

        var least = forms.MinBy(form => form.Amount)!;
        var most = forms.MaxBy(form => form.Amount)!;
        return stated.Value < least.Amount ? (Below(least, stated), least)
            : comparison == Comparison.Exactly && least.Amount == most.Amount ? (Above(least, stated), least)
            : IsFarAbove(stated.Value, most.Amount) ? (Above(most, stated), most)
            : null;
    }

    private static bool IsFarAbove(Money stated, Money form) => stated.Fen - form.Fen > form.Fen / 2;

    private static BilingualText Below(FormTotal form, StatedAmount stated) =>
        Compare("低于", "less than", form, stated);

    private static BilingualText Above(FormTotal form, StatedAmount stated) =>
        Compare("高于", "more than", form, stated);

    private static BilingualText Compare(string chinese, string english, FormTotal form, StatedAmount stated)
    {
        var distance = Figures.Said(Figures.Distance(stated.Value, form.Amount));
        return new(
            $"{chinese}{form.Name.Chinese}{Figures.Said(form.Amount)}，相差{distance}",
            $"{english} {form.Name.English}, {Figures.Said(form.Amount)}, by {distance}"
        );
    }

    private static BilingualText Excludes(FormTotal form) =>
        new(
            $"不含{form.Name.Chinese}{Figures.Said(form.Amount)}本身，资金足额支出即不达标，建议改为“≤”",
            $"it excludes {form.Name.English} of {Figures.Said(form.Amount)} itself, so that spending all of it misses the target"
        );

    private static bool TryGetAmount(ThresholdValue target, out StatedAmount stated)
    {
        stated = default;
        // The written decimals, without the zeros that only fill.
        var number = target.Number / 1.0000000000000000000000000000m;
        return target.Unit.TryToAmountUnit(out var unit)
            && StatedAmount.TryCreate(number, unit, number.Scale, isApproximate: false, out stated);
    }
}
