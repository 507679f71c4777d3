using System.Collections.Immutable;
using System.Globalization;

namespace PerformanceBudget.Documents.Testing;

/// <summary>The forms of a declaration of the domain, so that any declaration can be laid out.</summary>
/// <remarks>
/// What a layout has room for and the declaration leaves out is filled in: weights, values by region, a unit. Sources of money that
/// the national form lacks are other funds of it; an indicator of a group that is none of the national ones is taken for one of
/// quantity.
/// </remarks>
public static class DomainForms
{
    private const decimal AnyWeight = 10;

    /// <summary>The declaration as its forms have it.</summary>
    public static SyntheticDeclaration ToForms(this DepartmentDeclaration declaration) =>
        new(
            declaration.FiscalYear,
            declaration.Department,
            [.. declaration.Projects.Select(project => ToForm(project, declaration))]
        );

    private static SyntheticProject ToForm(Project project, DepartmentDeclaration declaration)
    {
        var year = StatedPeriod.Year(declaration.FiscalYear);
        return new SyntheticProject(project.Name)
        {
            Nature = project.Nature,
            Category = project.Category,
            SupervisingDepartment = project.SupervisingDepartment ?? declaration.Department,
            ImplementingUnit = project.ImplementingUnit ?? declaration.Department,
            Start = (project.Period ?? year).Start,
            End = (project.Period ?? year).End,
            Funding = Money(
                "项目资金总额",
                project.Funding ?? project.AnnualFunding,
                ("财政资金", SourceOfFunds.Fiscal),
                ("其他资金", SourceOfFunds.Other)
            ),
            AnnualFunding = Money(
                "年度资金申请总额",
                project.AnnualFunding ?? project.Funding,
                ("当年财政拨款", SourceOfFunds.Appropriation),
                ("上年结转资金", SourceOfFunds.CarriedForward),
                ("其他资金", SourceOfFunds.Other)
            ),
            OverallGoal = project.Goals.Overall,
            AnnualGoal = project.Goals.Annual,
            Regions = Vocabulary.Regions,
            Indicators = [.. project.Indicators.Select(ToForm)],
        };
    }

    private static SyntheticIndicator ToForm(Indicator indicator)
    {
        var value = (indicator.Value ?? indicator.OverallValue) is { } held ? SyntheticValue.Of(held) : null;
        var category =
            indicator.Category.Group == IndicatorGroup.Other
                ? IndicatorCategory.Quantity
                : indicator.Category;
        return new SyntheticIndicator(category, indicator.Name)
        {
            Value = value,
            Overall = indicator.OverallValue is { } overall ? SyntheticValue.Of(overall) : value,
            ByRegion = [.. Vocabulary.Regions.Select((_, i) => WithNumber(value, i + 1))],
            Weight = indicator.Weight ?? AnyWeight,
            Direction = indicator.Direction ?? TargetDirection.MoreIsBetter,
            Explanation = indicator.Explanation,
            Standard = indicator.Standard,
            Remark = indicator.Remark,
        };
    }

    private static SyntheticValue? WithNumber(SyntheticValue? value, int number) =>
        value is { Sign.Length: > 0 }
            ? value with
            {
                Number = number.ToString(CultureInfo.InvariantCulture),
            }
            : value;

    private static SyntheticMoney Money(
        string label,
        Funding? funding,
        params ImmutableArray<(string Label, SourceOfFunds Source)> sources
    )
    {
        var lacking = funding is null
            ? []
            : funding.Sources.Where(source => !IsIn(source, sources)).Select(source => source.Amount?.Yuan);
        return new(
            label,
            funding?.Total.Yuan ?? 0,
            [
                .. sources.Select(source => new SyntheticSource(
                    source.Label,
                    source.Source == SourceOfFunds.Other
                        ? Sum([funding?.AmountOf(source.Source)?.Yuan, .. lacking])
                        : funding?.AmountOf(source.Source)?.Yuan
                )),
            ]
        );
    }

    private static bool IsIn(
        FundingSource source,
        ImmutableArray<(string Label, SourceOfFunds Source)> sources
    ) => sources.Any(held => held.Source == source.Source) || source.Sources.Any(part => IsIn(part, sources));

    private static decimal? Sum(IReadOnlyCollection<decimal?> amounts) =>
        amounts.All(amount => amount is null) ? null : amounts.Sum();
}
