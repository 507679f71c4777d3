using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain;

/// <summary>What a finding says beside its place: the values that its message names, and further places.</summary>
internal sealed class FindingDetails(
    ImmutableArray<FindingValue> values,
    ImmutableArray<RelatedPlace> related = default
) : FindingSource
{
    public ImmutableArray<FindingValue> Values { get; } = values.IsDefault ? [] : values;

    public ImmutableArray<RelatedPlace> Related { get; } = related.IsDefault ? [] : related;

    /// <summary>The same with places relative to a project, if there is one.</summary>
    public FindingDetails In(int? project)
    {
        if (project is not { } index || Related.IsEmpty)
        {
            return this;
        }

        var places = new RelatedPlace[Related.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Related[i].In(index);
        }

        return new(Values, ImmutableCollectionsMarshal.AsImmutableArray(places));
    }

    /// <summary>These details, which are made and in their place already.</summary>
    public override FindingDetails ToDetails(int? project) => this;
}
