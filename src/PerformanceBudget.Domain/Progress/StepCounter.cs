namespace PerformanceBudget.Domain;

/// <summary>Counts the steps of some work, and looks now and then whether somebody wants it to end.</summary>
/// <remarks>A step is a character that is compared, a line, an indicator or the like: something that takes a bounded time.</remarks>
internal sealed class StepCounter(CancellationToken cancellationToken = default)
{
    private const int BetweenLooks = 4_096;

    private long _nextLook = BetweenLooks;

    /// <summary>How many steps there were.</summary>
    public long Count { get; private set; }

    /// <summary>Counts steps that are about to be taken.</summary>
    /// <exception cref="OperationCanceledException">Somebody wants the work to end.</exception>
    public void Add(int steps = 1)
    {
        Count += steps;
        if (Count >= _nextLook)
        {
            _nextLook = Count + BetweenLooks;
            Look();
        }
    }

    /// <summary>Looks at once.</summary>
    /// <exception cref="OperationCanceledException">Somebody wants the work to end.</exception>
    public void Look() => cancellationToken.ThrowIfCancellationRequested();
}
