using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>Several indicators of one project that a finding names. Becomes places and texts when somebody asks.</summary>
internal sealed class IndicatorList(ImmutableArray<Indicator> indicators)
{
    private readonly List<int> _indexes = [];

    public int Count => _indexes.Count;

    /// <summary>The names, as a text quotes them.</summary>
    public BilingualText Names => BilingualText.Deferred(WriteNames);

    public void Add(int index) => _indexes.Add(index);

    /// <summary>The places relative to the project.</summary>
    public ImmutableArray<RelatedPlace> Places
    {
        get
        {
            var places = new RelatedPlace[_indexes.Count];
            for (var i = 0; i < places.Length; i++)
            {
                places[i] = new RelatedPlace(IndicatorPlaces.At(_indexes[i]), IndicatorPlaces.Role);
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(places);
        }
    }

    private string WriteNames(Language language) =>
        BilingualText.Quote(_indexes.ConvertAll(index => indicators[index].Name), language);
}
