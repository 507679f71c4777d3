namespace PerformanceBudget.Cli.Documents;

/// <summary>The files that a run has begun and that are nobody's before it is done with them. A run that is broken off leaves none.</summary>
internal static class UnfinishedFiles
{
    private static readonly HashSet<string> Paths = new(StringComparer.Ordinal);
    private static readonly Lock Gate = new();
    private static bool _isStopped;

    /// <summary>Makes a file that is removed if the run is broken off.</summary>
    /// <param name="path">The file.</param>
    /// <param name="open">Makes it.</param>
    public static FileStream Begin(string path, Func<string, FileStream> open)
    {
        lock (Gate)
        {
            WaitForTheEnd();
            var file = open(path);
            _ = Paths.Add(path);
            return file;
        }
    }

    /// <summary>Says what becomes of a file: it gets its name, or is removed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="act">What is done with it.</param>
    public static void End(string path, Action<string> act)
    {
        lock (Gate)
        {
            WaitForTheEnd();
            act(path);
            _ = Paths.Remove(path);
        }
    }

    /// <summary>Removes all of them, and lets nobody begin another or finish one: the process is about to end.</summary>
    public static void Stop()
    {
        lock (Gate)
        {
            _isStopped = true;
            foreach (var path in Paths)
            {
                try
                {
                    File.Delete(path);
                }
                catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
                {
                    // It stays, under a name that nothing reads.
                }
            }
        }
    }

    private static void WaitForTheEnd()
    {
        if (_isStopped)
        {
            Thread.Sleep(Timeout.Infinite);
        }
    }
}
