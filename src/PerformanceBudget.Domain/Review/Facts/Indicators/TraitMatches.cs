namespace PerformanceBudget.Domain.Review;

/// <summary>The indexes of the indicators that have all of some traits.</summary>
/// <param name="traits">The traits of each indicator.</param>
/// <param name="wanted">Those that they are to have.</param>
internal ref struct TraitMatches(ReadOnlySpan<IndicatorTraits> traits, IndicatorTraits wanted)
{
    private readonly ReadOnlySpan<IndicatorTraits> _traits = traits;

    public int Current { get; private set; } = -1;

    public readonly TraitMatches GetEnumerator() => this;

    public bool MoveNext()
    {
        for (var i = Current + 1; i < _traits.Length; i++)
        {
            if ((_traits[i] & wanted) == wanted)
            {
                Current = i;
                return true;
            }
        }

        return false;
    }
}
