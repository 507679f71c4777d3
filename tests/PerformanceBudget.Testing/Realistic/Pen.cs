namespace PerformanceBudget.Testing;

/// <summary>The hand that writes a declaration: the same seed writes the same one, on every machine.</summary>
public sealed class Pen(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>One of them.</summary>
    public T Pick<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];

    /// <summary>A number between two, both included, that is a multiple of the step above the lower.</summary>
    public int Between(int low, int high, int step = 1) =>
        low + (step * _random.Next(((high - low) / step) + 1));

    /// <summary>Whether something happens that happens in so many of a hundred cases.</summary>
    public bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>All of them, in some order.</summary>
    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        _random.Shuffle(shuffled);
        return shuffled;
    }
}
