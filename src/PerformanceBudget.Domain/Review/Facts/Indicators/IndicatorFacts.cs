using System.Buffers;

namespace PerformanceBudget.Domain.Review;

/// <summary>The traits of the indicators of one project, found out once for all rules.</summary>
/// <remarks>One object and one rented array serve all projects of a review.</remarks>
internal sealed class IndicatorFacts
{
    private const int Usual = 64;

    private IndicatorTraits[] _traits = ArrayPool<IndicatorTraits>.Shared.Rent(Usual);
    private int _count;
    private Project? _project;

    /// <summary>The traits that any of the indicators has.</summary>
    public IndicatorTraits Any { get; private set; }

    /// <summary>The traits of each indicator.</summary>
    public ReadOnlySpan<IndicatorTraits> Traits => _traits.AsSpan(0, _count);

    /// <summary>The indexes of the indicators that have all of these traits.</summary>
    public TraitMatches With(IndicatorTraits traits) => new((Any & traits) == traits ? Traits : [], traits);

    /// <summary>Looks at the indicators of a project, unless they are those of the last one.</summary>
    public IndicatorFacts Of(Project project)
    {
        if (!ReferenceEquals(project, _project))
        {
            Look(project);
        }

        return this;
    }

    /// <summary>Gives the array back. Nothing is asked for afterwards.</summary>
    public void Return() => ArrayPool<IndicatorTraits>.Shared.Return(_traits);

    private void Look(Project project)
    {
        _project = project;
        var indicators = project.Indicators;
        if (indicators.Length > _traits.Length)
        {
            Return();
            _traits = ArrayPool<IndicatorTraits>.Shared.Rent(indicators.Length);
        }

        _count = indicators.Length;
        Any = IndicatorTraits.None;
        IndicatorCategory? category = null;
        var ofCategory = IndicatorTraits.None;
        for (var i = 0; i < indicators.Length; i++)
        {
            // Forms list the indicators of one category one behind the other.
            if (!ReferenceEquals(category, indicators[i].Category))
            {
                category = indicators[i].Category;
                ofCategory = TraitsOf(category);
            }

            _traits[i] = ofCategory | TraitsOf(indicators[i].Value);
            Any |= _traits[i];
        }
    }

    /// <summary>The traits of an indicator.</summary>
    public static IndicatorTraits TraitsOf(Indicator indicator) =>
        TraitsOf(indicator.Category) | TraitsOf(indicator.Value);

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

    private static IndicatorTraits TraitsOf(IndicatorValue? value) =>
        value switch
        {
            null => IndicatorTraits.Missing,
            ThresholdValue threshold => TraitsOf(threshold),
            QualitativeValue => IndicatorTraits.Words | IndicatorTraits.Text | IndicatorTraits.Unmeasured,
            VerbatimValue verbatim => IndicatorWords.IsMeasured(verbatim)
                ? IndicatorTraits.Text | IndicatorTraits.Unit
                : IndicatorTraits.Text | IndicatorTraits.Unit | IndicatorTraits.Unmeasured,
            RangeValue range => TraitsOf(range.Unit),
            _ => IndicatorTraits.None,
        };

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
