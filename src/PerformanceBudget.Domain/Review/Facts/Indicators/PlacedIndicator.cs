using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>An indicator, where it stands in its project, and what it is like.</summary>
/// <param name="Index">Its index in the project.</param>
/// <param name="Indicator">The indicator itself.</param>
/// <param name="ReadName">Its name, apart from what the template prints around it.</param>
/// <param name="Traits">What it is like.</param>
internal sealed record PlacedIndicator(
    int Index,
    Indicator Indicator,
    IndicatorName ReadName,
    IndicatorTraits Traits
)
{
    /// <summary>The name as it is printed, for messages.</summary>
    public string Name => Indicator.Name;

    /// <summary>The name without the template, by which rules tell what is asked for.</summary>
    public string BareName => ReadName.Bare;

    /// <summary>Whether it has all of these traits.</summary>
    public bool Has(IndicatorTraits traits) => (Traits & traits) == traits;

    /// <summary>The JSON Pointer relative to the project.</summary>
    public string Pointer => IndicatorPlaces.At(Index);

    /// <summary>Where its value is.</summary>
    public string ValuePointer => Pointer + "/value";

    /// <summary>The names of several, as a text quotes them.</summary>
    public static BilingualText NamesOf(List<PlacedIndicator> indicators) =>
        BilingualText.Quoting(indicators.ConvertAll(indicator => indicator.Name));

    /// <summary>The places of several, relative to their project.</summary>
    public static ImmutableArray<RelatedPlace> PlacesOf(List<PlacedIndicator> indicators) =>
        [.. indicators.Select(indicator => new RelatedPlace(indicator.Pointer, IndicatorPlaces.Role))];
}
