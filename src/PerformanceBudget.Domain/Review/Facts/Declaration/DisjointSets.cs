namespace PerformanceBudget.Domain.Review;

/// <summary>Things that are put together two by two, and so fall into sets. Each is meant by its index.</summary>
internal sealed class DisjointSets(int count)
{
    // The first of the same set, or one before it that leads there.
    private readonly int[] _before = [.. Enumerable.Range(0, count)];

    /// <summary>The first thing of the set that this one is in.</summary>
    public int FirstOf(int index)
    {
        while (_before[index] != index)
        {
            _before[index] = _before[_before[index]];
            index = _before[index];
        }

        return index;
    }

    /// <summary>Makes one set of those that two things are in.</summary>
    public void Unite(int first, int second)
    {
        var (left, right) = (FirstOf(first), FirstOf(second));
        _before[Math.Max(left, right)] = Math.Min(left, right);
    }
}
