using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>The traits of the indicators of one project, found out once for all rules.</summary>
internal sealed class IndicatorFacts
{
    /// <summary>Looks at the indicators of a project.</summary>
    public IndicatorFacts(ImmutableArray<Indicator> indicators, StepCounter steps)
    {
        var all = ImmutableArray.CreateBuilder<PlacedIndicator>(indicators.Length);
        foreach (var indicator in indicators)
        {
            steps.Add(indicator.Name.Length);
            var traits = TraitsOf(indicator.Category) | TraitsOf(indicator);
            all.Add(new PlacedIndicator(all.Count, indicator, IndicatorName.Read(indicator.Name), traits));
            Any |= traits;
        }

        All = all.MoveToImmutable();
    }

    /// <summary>The indicators, in the order of the form.</summary>
    public ImmutableArray<PlacedIndicator> All { get; }

    /// <summary>The traits that any of the indicators has.</summary>
    public IndicatorTraits Any { get; }

    /// <summary>The indicators that have all of these traits.</summary>
    public IEnumerable<PlacedIndicator> With(IndicatorTraits traits) =>
        (Any & traits) == traits ? All.Where(one => one.Has(traits)) : [];

    private static IndicatorTraits TraitsOf(IndicatorCategory category) =>
        category.IsLocal ? TraitsOfLocal(category)
        : ReferenceEquals(category, IndicatorCategory.Quantity)
            ? IndicatorTraits.OutputGroup | IndicatorTraits.Quantity
        : ReferenceEquals(category, IndicatorCategory.Quality)
            ? IndicatorTraits.OutputGroup | IndicatorTraits.Quality
        : ReferenceEquals(category, IndicatorCategory.Timeliness)
            ? IndicatorTraits.OutputGroup | IndicatorTraits.Timeliness
        : ReferenceEquals(category, IndicatorCategory.EconomicCost)
            ? IndicatorTraits.CostGroup | IndicatorTraits.MoneyCost
        : ReferenceEquals(category, IndicatorCategory.OutputCost)
            ? IndicatorTraits.OutputGroup | IndicatorTraits.CostGroup | IndicatorTraits.MoneyCost
        : TraitsOf(category.Group);

    // 部门预算控制指标 is cost, whatever group a local form files it under.
    private static IndicatorTraits TraitsOfLocal(IndicatorCategory category) =>
        !Vocabulary.CostCategories.IsIn(category.ChineseName)
            ? TraitsOf(category.Group)
                | (
                    category.Group == IndicatorGroup.Output
                        ? IndicatorTraits.LocalOutput
                        : IndicatorTraits.None
                )
        : Vocabulary.CostsOfOthers.IsIn(category.ChineseName) ? IndicatorTraits.CostGroup
        : IndicatorTraits.CostGroup | IndicatorTraits.MoneyCost;

    private static IndicatorTraits TraitsOf(IndicatorGroup group) =>
        group switch
        {
            IndicatorGroup.Cost => IndicatorTraits.CostGroup,
            IndicatorGroup.Output => IndicatorTraits.OutputGroup,
            IndicatorGroup.Benefit => IndicatorTraits.BenefitGroup,
            IndicatorGroup.Satisfaction => IndicatorTraits.SatisfactionGroup,
            _ => IndicatorTraits.OtherGroup,
        };

    private static IndicatorTraits TraitsOf(Indicator indicator) =>
        indicator.Value switch
        {
            null => StatedTargets.HasAny(indicator) ? IndicatorTraits.None : IndicatorTraits.Missing,
            ThresholdValue threshold => TraitsOf(threshold),
            QualitativeValue => IndicatorTraits.Words | IndicatorTraits.Text | Unmeasured(indicator),
            VerbatimValue verbatim => IndicatorWords.IsMeasured(verbatim)
                ? IndicatorTraits.Text | IndicatorTraits.Unit
                : IndicatorTraits.Text | IndicatorTraits.Unit | Unmeasured(indicator),
            RangeValue range => TraitsOf(range.Unit),
            _ => IndicatorTraits.None,
        };

    private static IndicatorTraits Unmeasured(Indicator indicator) =>
        StatedTargets.HasNumber(indicator) ? IndicatorTraits.None : IndicatorTraits.Unmeasured;

    private static IndicatorTraits TraitsOf(ThresholdValue threshold) =>
        IndicatorTraits.Threshold
        | (threshold.IsSignWritten ? IndicatorTraits.Signed : IndicatorTraits.None)
        | TraitsOf(threshold.Unit)
        | (
            threshold.Comparison is Comparison.AtMost or Comparison.Below
                ? IndicatorTraits.Ceiling
                : IndicatorTraits.None
        );

    private static IndicatorTraits TraitsOf(Unit unit) =>
        unit.IsOne ? IndicatorTraits.None
        : unit == Unit.Percent ? IndicatorTraits.Unit | IndicatorTraits.Percentage
        : IndicatorTraits.Unit;
}
