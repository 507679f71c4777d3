namespace PerformanceBudget.Domain.Review;

/// <summary>PB3013: a target that contradicts the count that the budget pays for.</summary>
internal sealed class PaidCountRule()
    : IndicatorRule(
        new FindingDefinition(
            "PB3013",
            Severity.Error,
            new("指标值与预算测算的数量矛盾", "A target contradicts the count that is paid for"),
            new(
                "指标“{name}”的指标值为{actual}，而“{line}”按{expected}测算，两者矛盾。",
                "The target of {name} is {actual}, but {line} pays for {expected}."
            ),
            new("按实际数量统一指标值和预算测算。", "Use the true count in both the target and the budget.")
        ),
        IndicatorTraits.Quantity | IndicatorTraits.Threshold
    )
{
    protected override void Review(PlacedIndicator placed, ProjectFacts facts, FindingCollector findings)
    {
        var target = (ThresholdValue)placed.Indicator.Value!;
        if (!target.Unit.IsCount || facts.Project.Budget.Covers != BudgetCoverage.Year)
        {
            return;
        }

        var counts = PaidCounts.Of(facts.Project.Budget, facts.Budget, target.Unit);
        if (counts.Only is not { } paid || !IsContradicted(target, paid, facts.Project.Budget.Breakdown))
        {
            return;
        }

        var lines = facts
            .Budget.Lines.Where(line =>
                line.Operands.Any(operand => operand.Unit.HasSameDimensionAs(target.Unit))
                && IsMeant(placed.Name, line, facts.Project.Budget, counts.IsComplete)
            )
            .ToList();
        if (lines.Count == 0)
        {
            return;
        }

        var expected = paid.In(target.Unit);
        findings.Add(
            placed.ValuePointer,
            [
                new("name", placed.Name),
                new(FindingValue.Actual, target),
                new("line", FindingValue.NamesOf(lines.ConvertAll(line => line.Name))),
                new(FindingValue.Expected, expected),
                new(FindingValue.Difference, Quantity.Create(target.Number - expected.Number, target.Unit)),
            ],
            [.. lines.Select(line => new RelatedPlace(line.FormulaPointer, BudgetPlaces.Formula))]
        );
    }

    private static bool IsContradicted(ThresholdValue target, Quantity paid, Breakdown breakdown)
    {
        var number = paid.In(target.Unit).Number;
        if (breakdown == Breakdown.Partial && target.Number > number)
        {
            // What is not listed may pay for the others.
            return false;
        }

        return (target.Comparison, target.About) switch
        {
            // 100余人 are no fewer than 100; what else is not exact contradicts nothing.
            (Comparison.Exactly or Comparison.AtLeast or Comparison.Above, About.Over) => target.Number
                > number,
            (_, not null) => false,
            (Comparison.AtMost, _) => target.Number < number,
            (Comparison.Below, _) => target.Number <= number,
            (Comparison.AtLeast, _) => target.Number > number,
            (Comparison.Above, _) => target.Number >= number,
            _ => target.Number != number,
        };
    }

    // Both may count different things: ten lecturers are paid, and 500 people listen to them.
    private static bool IsMeant(string name, LineFacts line, BudgetBreakdown budget, bool isComplete)
    {
        var isOfThoseWhoServe = Vocabulary.Serving.Any(word =>
            line.Name.Contains(word, StringComparison.Ordinal)
            && !name.Contains(word, StringComparison.Ordinal)
        );
        return !isOfThoseWhoServe
            && (
                (isComplete && Vocabulary.Payments.IsIn(name))
                || SharedWords.HasDistinctive(name, line.Name, budget.Lines, line.Line)
            );
    }
}
