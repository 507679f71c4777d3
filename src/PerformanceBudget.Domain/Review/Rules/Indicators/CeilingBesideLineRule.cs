namespace PerformanceBudget.Domain.Review;

/// <summary>PB2019: a ceiling on a price that, times the count that is to be reached, is far more than the line it is about.</summary>
/// <remarks>Of lines that have no calculation; where there is one, PB3014 compares the ceiling with its price.</remarks>
internal sealed class CeilingBesideLineRule()
    : IndicatorRule(
        new FindingDefinition(
            "PB2019",
            Severity.Warning,
            new("单位成本上限与预算明细不匹配", "A ceiling times its count is far from its line"),
            new(
                "指标“{name}”的上限为{actual}，{problem}，而“{line}”只列{expected}，上限疑偏高。",
                "The ceiling of {name} is {actual}, {problem}, but {line} is only {expected}: it seems too high."
            ),
            new(
                "按该项预算和数量重新测算单位成本上限。",
                "Set the ceiling by the amount of the line and its count."
            )
        ),
        IndicatorTraits.Ceiling
    )
{
    // Money for other work may be in the same line, but hardly as much again.
    private const int Factor = 2;

    private static readonly BilingualText Alone = new("已超过该项预算", "more than the line itself");

    protected override void Review(PlacedIndicator placed, ProjectFacts facts, FindingCollector findings)
    {
        var ceiling = (ThresholdValue)placed.Indicator.Value!;
        if (
            !ceiling.Unit.IsPrice
            || facts.Project.Budget.Covers != BudgetCoverage.Year
            || facts.Budget.Names.FindOnly(placed.Name)
                is not { IsUncalculated: true, Line.Amount: { } amount } line
            || !ExactDecimal.TryScale(ceiling.Number, ceiling.Unit.PowerOfTen, out var price)
        )
        {
            return;
        }

        if (price > amount.Yuan)
        {
            Report(placed, line, Alone, [], findings);
        }
        else if (
            FindCount(ceiling, line, facts) is { } counted
            && ExactDecimal.TryMultiply(
                price,
                ((ThresholdValue)counted.Indicator.Value!).Number,
                out var product
            )
            && product > amount.Yuan * Factor
            && Quantity.Create(product, Unit.Yuan).TryToMoney(out var total)
        )
        {
            var count = counted.Indicator.Value!;
            Report(
                placed,
                line,
                new(
                    $"按{BilingualText.Quoting(counted.Name).Chinese}{count}计算为{Figures.Said(total)}",
                    $"which with {counted.Name} {count} makes {Figures.Said(total)}"
                ),
                [new(counted.ValuePointer, IndicatorPlaces.Role)],
                findings
            );
        }
    }

    private static void Report(
        PlacedIndicator placed,
        LineFacts line,
        BilingualText problem,
        ReadOnlySpan<RelatedPlace> count,
        FindingCollector findings
    ) =>
        findings.Add(
            placed.ValuePointer,
            [
                new("name", placed.Name),
                new(FindingValue.Actual, placed.Indicator.Value!),
                new("line", line.Name),
                new(FindingValue.Expected, line.Figure),
                new("problem", problem),
            ],
            [new(line.AmountPointer, new("预算明细", "the line")), .. count]
        );

    // The one target that says how many of what the ceiling is per the line is for.
    private static PlacedIndicator? FindCount(ThresholdValue ceiling, LineFacts line, ProjectFacts facts) =>
        facts.Counts.FindOnly(ceiling.Unit, line.Name);
}
