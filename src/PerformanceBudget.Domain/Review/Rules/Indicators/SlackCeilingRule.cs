using System.Collections.Immutable;

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
    protected override void Review(Project project, int index, FindingReport report)
    {
        var ceiling = (ThresholdValue)project.Indicators[index].Value!;
        if (ceiling.Unit.IsPrice)
        {
            Review(project, index, ceiling, report);
        }
    }

    private static void Review(Project project, int index, ThresholdValue ceiling, FindingReport report)
    {
        var name = project.Indicators[index].Name;
        if (
            BudgetPrices.FindHighest(report.Budget, ceiling.Unit) is not { } price
            || !ExactDecimal.TryMultiply(price, report.Options.SlackCeilingFactor, out var limit)
            || !ExactDecimal.TryScale(ceiling.Number, ceiling.Unit.PowerOfTen, out var number)
            || number <= limit
            || IsAboutUncalculated(name, project.Budget.Lines)
        )
        {
            return;
        }

        report.Add(
            IndicatorPlaces.At(index, "/value"),
            (project, name, ceiling, price, number),
            static facts => Describe(facts.project, facts.name, facts.ceiling, facts.price, facts.number)
        );
    }

    private static FindingDetails Describe(
        Project project,
        string name,
        ThresholdValue ceiling,
        decimal price,
        decimal number
    )
    {
        var places = ImmutableArray.CreateBuilder<RelatedPlace>(1);
        AddPlacesOf(price, ceiling.Unit, project.Budget.Lines, default, places);
        return new(
            [
                new("name", name),
                new(FindingValue.Actual, ceiling),
                new(FindingValue.Expected, Quantity.Create(price, ceiling.Unit.Dimension)),
                new(FindingValue.Difference, Quantity.Create(number - price, ceiling.Unit.Dimension)),
            ],
            places.DrainToImmutable()
        );
    }

    // Every line that has the highest price.
    private static void AddPlacesOf(
        decimal price,
        Unit unit,
        ImmutableArray<BudgetLine> lines,
        ListIndexes above,
        ImmutableArray<RelatedPlace>.Builder places
    )
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (BudgetPrices.Find(lines[i], unit) == price)
            {
                places.Add(new(BudgetPlaces.Line(above.Below(i), "/formula"), BudgetPlaces.Formula));
            }

            AddPlacesOf(price, unit, lines[i].Lines, above.Below(i), places);
        }
    }

    // What costs more may be in a line that shows no prices.
    private static bool IsAboutUncalculated(string name, ImmutableArray<BudgetLine> lines)
    {
        foreach (var line in lines)
        {
            var isUncalculated =
                line.Formula is null && (line.Lines.IsEmpty || line.Breakdown == Breakdown.Partial);
            if (
                (isUncalculated && SharedWords.HasAny(name, line.Name))
                || IsAboutUncalculated(name, line.Lines)
            )
            {
                return true;
            }
        }

        return false;
    }
}
