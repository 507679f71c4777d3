namespace PerformanceBudget.Domain.Review;

/// <summary>PB3014: a ceiling on a unit cost far above what the budget pays.</summary>
internal sealed class SlackCeilingRule()
    : IndicatorRule(
        new FindingDefinition(
            "PB3014",
            Severity.Warning,
            new("单位成本上限过宽", "A cost ceiling binds nothing"),
            new(
                "指标“{name}”的上限为{actual}，预算中同一单位的最高单价为{expected}，上限疑过宽，难以起到约束作用。",
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
            || facts.Budget.Prices.FindHighest(ceiling.Unit) is not { Price: var price } highest
            || !ExactDecimal.TryMultiply(price, facts.Thresholds.SlackCeilingFactor, out var limit)
            || !ExactDecimal.TryScale(ceiling.Number, ceiling.Unit.PowerOfTen, out var number)
            || number <= limit
            // What costs more may be in a line that shows no prices.
            || facts.Budget.UncalculatedWords.HasAnyOf(placed.Name)
            || IsAverageOfWhole(placed.Name, ceiling.Unit, number, highest, facts)
        )
        {
            return;
        }

        findings.Add(
            placed.ValuePointer,
            [
                new("name", placed.Name),
                new(FindingValue.Actual, ceiling),
                new(FindingValue.Expected, Quantity.Create(price, ceiling.Unit.Dimension)),
                new(FindingValue.Difference, Quantity.Create(number - price, ceiling.Unit.Dimension)),
            ],
            [.. highest.Lines.Formulas]
        );
    }

    // 亩均投资: all the money by all the land, of which a price that only one line gives is a part.
    private static bool IsAverageOfWhole(
        string name,
        Unit unit,
        decimal ceiling,
        HighestPrice highest,
        ProjectFacts facts
    )
    {
        if (!Vocabulary.Averages.IsIn(name))
        {
            return false;
        }

        return facts.Budget.Prices.HasAmountWithout(highest)
            || (facts.Counts.FindLeast(unit) is { } count && IsHalfOf(ceiling, count, facts));
    }

    // The total by the count is at least half of the ceiling.
    private static bool IsHalfOf(decimal ceiling, decimal count, ProjectFacts facts) =>
        facts.Budget.Form is { } form
        && ExactDecimal.TryMultiply(ceiling, count, out var most)
        && form.Amount.Yuan * 2 >= most;
}
