using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>The traits of the indicators of one project, found out once for all rules.</summary>
internal sealed class IndicatorFacts
{
    /// <summary>Looks at the indicators of a project.</summary>
    public IndicatorFacts(ImmutableArray<Indicator> indicators)
    {
        var all = ImmutableArray.CreateBuilder<PlacedIndicator>(indicators.Length);
        foreach (var indicator in indicators)
        {
            var traits = TraitsOf(indicator.Category) | TraitsOf(indicator);
            all.Add(new PlacedIndicator(all.Count, indicator, traits));
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

    private static IndicatorTraits TraitsOf(IndicatorCategory category)
    {
        var traits = category.Group switch
        {
            IndicatorGroup.Cost => IndicatorTraits.CostGroup,
            IndicatorGroup.Output => IndicatorTraits.OutputGroup,
            IndicatorGroup.Benefit => IndicatorTraits.BenefitGroup,
            IndicatorGroup.Satisfaction => IndicatorTraits.SatisfactionGroup,
            _ => IndicatorTraits.OtherGroup,
        };
        if (ReferenceEquals(category, IndicatorCategory.Quantity))
        {
            traits |= IndicatorTraits.Quantity;
        }
        else if (ReferenceEquals(category, IndicatorCategory.Timeliness))
        {
            traits |= IndicatorTraits.Timeliness;
        }
        else if (ReferenceEquals(category, IndicatorCategory.EconomicCost))
        {
            traits |= IndicatorTraits.MoneyCost;
        }
        else if (ReferenceEquals(category, IndicatorCategory.OutputCost))
        {
            traits |= IndicatorTraits.MoneyCost | IndicatorTraits.CostGroup;
        }

        return traits;
    }

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
