namespace PerformanceBudget.Domain.Tests;

/// <summary>Progress that is told at once, on the thread that works.</summary>
internal sealed class Told<T>(Action<T>? then = null) : IProgress<T>
{
    private readonly List<T> _all = [];

    /// <summary>Everything that was told.</summary>
    public IReadOnlyList<T> All => _all;

    public void Report(T value)
    {
        _all.Add(value);
        then?.Invoke(value);
    }
}
