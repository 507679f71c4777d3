using System.Collections.Immutable;

namespace PerformanceBudget.Documents.Testing;

/// <summary>What a reader is to make of a form.</summary>
public static class Expectation
{
    public static Project Expected(this SyntheticProject project) =>
        Project
            .Create(
                project.Name,
                project.SupervisingDepartment,
                project.ImplementingUnit,
                project is { Start: { } start, End: { } end } ? StatedPeriod.Create(start, end) : null,
                Expected(project.Funding),
                Expected(project.AnnualFunding)
            )
            .WithClassification(project.Nature, project.Category)
            .WithGoals(Goals.Create(project.OverallGoal, project.AnnualGoal))
            .WithIndicators([
                .. project.Indicators.Select(indicator => Expected(indicator, project.Regions)),
            ]);

    private static Funding? Expected(SyntheticMoney? money) =>
        money is null
            ? null
            : Funding.AsWritten(
                Money.FromYuan(money.Total),
                [
                    .. money.Sources.Select(source =>
                        FundingSource.Create(SourceOfFunds.Parse(source.Label), Money.FromYuan(source.Amount))
                    ),
                ]
            );

    private static Indicator Expected(SyntheticIndicator indicator, ImmutableArray<string> regions) =>
        Indicator
            .Create(indicator.Category, indicator.Name, indicator.Value?.Expected(), indicator.Weight)
            .WithOverallValue(indicator.Overall?.Expected())
            .WithDirection(indicator.Direction)
            .WithNotes(
                explanation: indicator.Explanation,
                standard: indicator.Standard,
                remark: indicator.Remark
            )
            .WithTargets([
                .. regions.Zip(
                    indicator.ByRegion,
                    (region, value) => IndicatorTarget.Create(region, value?.Expected())
                ),
            ]);
}
