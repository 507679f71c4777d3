namespace PerformanceBudget.Cli.Checking;

/// <summary>Work on many things at once, with results in the order of the things.</summary>
internal static class OrderedWork
{
    // Enough that no worker waits for a slow neighbour, few enough to hold.
    private const int PerWorker = 4;

    /// <summary>
    /// Works on the elements of a sequence. No more of them are taken than are under work, so that memory is bounded however
    /// many there are.
    /// </summary>
    /// <param name="source">The sequence.</param>
    /// <param name="work">What to do with each element, on any thread.</param>
    /// <param name="workers">How many are worked on at once.</param>
    public static IEnumerable<TResult> Run<T, TResult>(
        IEnumerable<T> source,
        Func<T, TResult> work,
        int workers
    )
    {
        var running = new Queue<Task<TResult>>();
        foreach (var item in source)
        {
            running.Enqueue(Task.Run(() => work(item)));
            while (
                running.Count == workers * PerWorker || (running.TryPeek(out var first) && first.IsCompleted)
            )
            {
                yield return running.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (running.TryDequeue(out var next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }
}
