using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Several indicators of one project that a finding names.</summary>
internal sealed class IndicatorList
{
    private readonly ImmutableArray<Indicator> _indicators;
    private readonly List<int> _indexes = [];

    /// <summary>Those of the indicators that are members.</summary>
    public IndicatorList(ImmutableArray<Indicator> indicators, Func<Indicator, bool> isMember)
    {
        _indicators = indicators;
        for (var i = 0; i < indicators.Length; i++)
        {
            if (isMember(indicators[i]))
            {
                _indexes.Add(i);
            }
        }
    }

    public int Count => _indexes.Count;

    /// <summary>The names, as a text quotes them.</summary>
    public BilingualText Names => BilingualText.Deferred(WriteNames);

    /// <summary>The places relative to the project.</summary>
    public ImmutableArray<RelatedPlace> Places =>
        [.. _indexes.Select(index => new RelatedPlace(IndicatorPlaces.At(index), IndicatorPlaces.Role))];

    private string WriteNames(Language language) =>
        BilingualText.Quote(_indexes.ConvertAll(index => _indicators[index].Name), language);
}
