using System.Collections.Immutable;

namespace PerformanceBudget.Documents.Testing;

/// <summary>What is left of a project where its form has no room for the rest.</summary>
public static class Fitting
{
    /// <summary>The project as a form of that layout has it.</summary>
    public static SyntheticProject Fit(this Layout layout, SyntheticProject project, Random random)
    {
        var money = layout.Kind switch
        {
            FormKind.Wide => project.AnnualFunding! with { TotalLabel = "年度资金总额", Sources = [] },
            FormKind.SelfEvaluation => project.AnnualFunding! with { TotalLabel = "年度资金总额" },
            _ => OfYear(layout.Money, project.AnnualFunding!),
        };
        var hasFields = layout.Kind is FormKind.Declaration or FormKind.Flat;
        var hasPeriod = hasFields && layout.Period != PeriodCells.Absent;
        return project with
        {
            Nature = hasFields ? project.Nature : null,
            Category = hasFields ? project.Category : null,
            SupervisingDepartment = layout.Kind == FormKind.Wide ? null : project.SupervisingDepartment,
            Start = hasPeriod ? project.Start : null,
            End = hasPeriod ? project.End : null,
            Funding = hasFields && layout.Money == MoneyRows.National ? project.Funding : null,
            AnnualFunding = money,
            OverallGoal =
                layout.Kind == FormKind.Wide || layout.Goals == GoalCells.AnnualOnly
                    ? null
                    : project.OverallGoal,
            Regions = [.. project.Regions.Take(layout.Regions)],
            Indicators = Ordered(
                layout,
                project.Indicators.Select(indicator => Fit(layout, indicator)),
                random
            ),
        };
    }

    private static SyntheticMoney OfYear(MoneyRows rows, SyntheticMoney money)
    {
        var first = money.Sources[0].Amount;
        var second = money.Sources.Skip(1).Sum(source => source.Amount ?? 0);
        return rows switch
        {
            MoneyRows.YearOnly => new(
                "年度资金总额",
                money.Total,
                [new("财政拨款", first), new("其他资金", second)]
            ),
            MoneyRows.Transfer => new(
                "年度金额",
                money.Total,
                [new("中央补助", first), new("地方资金", second)]
            ),
            _ => money,
        };
    }

    private static SyntheticIndicator Fit(Layout layout, SyntheticIndicator indicator) =>
        indicator with
        {
            Category = Fit(layout, indicator.Category),
            Value = layout.Regions > 0 ? null : Fit(layout, indicator.Value),
            Overall = layout.MidTerm == MidTermCells.None ? null : Fit(layout, indicator.Overall),
            ByRegion = [.. indicator.ByRegion.Take(layout.Regions).Select(value => Fit(layout, value))],
            Weight = layout.HasWeights ? indicator.Weight : null,
            Direction = layout.HasDirections ? indicator.Direction : null,
            Explanation = layout.HasExplanations ? indicator.Explanation : null,
            Standard = layout.HasStandards ? indicator.Standard : null,
            Remark = layout.HasRemarks ? indicator.Remark : null,
        };

    private static IndicatorCategory Fit(Layout layout, IndicatorCategory category) =>
        layout.Kind == FormKind.Flat ? IndicatorCategory.Unclassified
        : layout.CostUnderOutput && category.Group == IndicatorGroup.Cost ? IndicatorCategory.OutputCost
        : category;

    private static SyntheticValue? Fit(Layout layout, SyntheticValue? value) =>
        value is null || layout.HasSigns ? value : value with { Sign = string.Empty };

    private static ImmutableArray<SyntheticIndicator> Ordered(
        Layout layout,
        IEnumerable<SyntheticIndicator> indicators,
        Random random
    ) =>
        layout switch
        {
            // Exports give the rows of a project in any order.
            { Kind: FormKind.Wide, Groups: GroupCells.Repeated } =>
            [
                .. indicators
                    .Select(indicator => (Key: random.Next(), indicator))
                    .OrderBy(pair => pair.Key)
                    .Select(pair => pair.indicator),
            ],
            { Kind: FormKind.Flat } => [.. indicators],
            _ =>
            [
                .. indicators
                    .OrderBy(indicator => indicator.Category.Group)
                    .ThenBy(indicator => indicator.Category),
            ],
        };
}
