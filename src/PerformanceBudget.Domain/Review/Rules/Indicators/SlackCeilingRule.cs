namespace PerformanceBudget.Domain.Review;

/// <summary>PB3014: a ceiling on a unit cost far above what the budget pays.</summary>
internal sealed class SlackCeilingRule()
    : IndicatorRule(
        new FindingDefinition(
            "PB3014",
            Severity.Warning,
            new("单位成本上限过宽", "A cost ceiling binds nothing"),
            new(
                "指标“{name}”的上限为{actual}，而预算中同一单位的最高单价只有{expected}，上限不起约束作用。",
                "The ceiling of {name} is {actual}, but the highest price in that unit of the budget is {expected}: it binds nothing."
            ),
            new("按预算单价从严设置上限。", "Set the ceiling by the prices of the budget.")
        ),
        IndicatorTraits.Ceiling
    )
{
    protected override void Review(PlacedIndicator placed, ProjectFacts facts, FindingCollector findings)
    {
        var ceiling = (ThresholdValue)placed.Indicator.Value!;
        if (
            !ceiling.Unit.IsPrice
            || BudgetPrices.FindHighest(facts.Budget, ceiling.Unit) is not { } price
            || !ExactDecimal.TryMultiply(price, facts.Thresholds.SlackCeilingFactor, out var limit)
            || !ExactDecimal.TryScale(ceiling.Number, ceiling.Unit.PowerOfTen, out var number)
            || number <= limit
            || IsAboutUncalculated(placed.Name, facts.Budget)
        )
        {
            return;
        }

        // Every line that has the highest price.
        var highest = facts.Budget.Lines.Where(line => BudgetPrices.Find(line, ceiling.Unit) == price);
        findings.Add(
            placed.ValuePointer,
            [
                new("name", placed.Name),
                new(FindingValue.Actual, ceiling),
                new(FindingValue.Expected, Quantity.Create(price, ceiling.Unit.Dimension)),
                new(FindingValue.Difference, Quantity.Create(number - price, ceiling.Unit.Dimension)),
            ],
            [.. highest.Select(line => new RelatedPlace(line.FormulaPointer, BudgetPlaces.Formula))]
        );
    }

    // What costs more may be in a line that shows no prices.
    private static bool IsAboutUncalculated(string name, BudgetFacts budget) =>
        budget.Lines.Any(line => line.IsUncalculated && SharedWords.HasAny(name, line.Name));
}
