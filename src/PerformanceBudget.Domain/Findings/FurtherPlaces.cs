using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain;

/// <summary>The further places of a finding: made already, or to be made when somebody asks for them.</summary>
/// <remarks>They are relative to what the place of the finding is relative to. The default are none.</remarks>
internal readonly struct FurtherPlaces
{
    private readonly ImmutableArray<RelatedPlace> _places;
    private readonly Func<ImmutableArray<RelatedPlace>>? _make;

    private FurtherPlaces(ImmutableArray<RelatedPlace> places, Func<ImmutableArray<RelatedPlace>>? make)
    {
        _places = places;
        _make = make;
    }

    /// <summary>These places.</summary>
    public static implicit operator FurtherPlaces(ImmutableArray<RelatedPlace> places) => new(places, null);

    /// <summary>The places that the function gives, the same each time.</summary>
    public static FurtherPlaces Deferred(Func<ImmutableArray<RelatedPlace>> make) => new(default, make);

    /// <summary>The places, in the declaration.</summary>
    /// <param name="project">The index of the project that they are relative to, if any.</param>
    public ImmutableArray<RelatedPlace> Under(int? project)
    {
        var places = _make is null ? _places : _make();
        if (places.IsDefault || project is not { } root)
        {
            return places.IsDefault ? [] : places;
        }

        var rooted = new RelatedPlace[places.Length];
        for (var i = 0; i < rooted.Length; i++)
        {
            rooted[i] = places[i].In(root);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(rooted);
    }
}
