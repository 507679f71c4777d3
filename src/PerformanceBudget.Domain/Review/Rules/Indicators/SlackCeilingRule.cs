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
            || BudgetPrices.FindHighest(facts.Budget, ceiling.Unit) is not { } price
            || !ExactDecimal.TryMultiply(price, facts.Thresholds.SlackCeilingFactor, out var limit)
            || !ExactDecimal.TryScale(ceiling.Number, ceiling.Unit.PowerOfTen, out var number)
            || number <= limit
            || IsAboutUncalculated(placed.Name, facts.Budget)
            || IsAverageOfWhole(placed.Name, ceiling.Unit, number, facts)
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

    // 亩均投资: all the money by all the land, of which a price that only one line gives is a part.
    private static bool IsAverageOfWhole(string name, Unit unit, decimal ceiling, ProjectFacts facts)
    {
        if (!Vocabulary.Averages.IsIn(name))
        {
            return false;
        }

        return facts.Budget.Lines.Any(line =>
                line.Line is { Lines.IsEmpty: true, Amount: not null }
                && BudgetPrices.Find(line, unit) is null
            ) || CountsOf(unit, facts).Any(count => IsHalfOf(ceiling, count, facts));
    }

    private static IEnumerable<Quantity> CountsOf(Unit unit, ProjectFacts facts) =>
        facts
            .Indicators.With(IndicatorTraits.Quantity | IndicatorTraits.Threshold)
            .Select(one => (ThresholdValue)one.Indicator.Value!)
            .Select(target => Quantity.Create(target.Number, target.Unit))
            .Concat(facts.Budget.Lines.SelectMany(line => line.Operands))
            .Where(count => count.Unit.IsCount && (unit * count.Unit).HasSameDimensionAs(Unit.Yuan));

    // The total by the count is at least half of the ceiling.
    private static bool IsHalfOf(decimal ceiling, Quantity count, ProjectFacts facts) =>
        facts.Budget.Form is { } form
        && ExactDecimal.TryScale(count.Number, count.Unit.PowerOfTen, out var number)
        && ExactDecimal.TryMultiply(ceiling, number, out var most)
        && form.Amount.Yuan * 2 >= most;

    // What costs more may be in a line that shows no prices.
    private static bool IsAboutUncalculated(string name, BudgetFacts budget) =>
        budget.Lines.Any(line => line.IsUncalculated && SharedWords.HasAny(name, line.Name));
}
