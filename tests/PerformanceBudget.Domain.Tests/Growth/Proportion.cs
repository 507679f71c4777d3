namespace PerformanceBudget.Domain.Tests.Growth;

/// <summary>What some work takes of an input and of one that is twice as large.</summary>
internal static class Proportion
{
    /// <summary>Twice the input takes at most 2.5 times as much.</summary>
    private const decimal MostForTwice = 2.5m;

    // What every run takes, whatever there is to do.
    private const long Overhead = 100_000;

    /// <summary>Asserts that what is allocated grows no faster than the input.</summary>
    /// <param name="once">Works on an input of so many bytes or parts.</param>
    /// <param name="twice">The same on one that is about twice as large.</param>
    public static void AssertKept((long Size, Action Work) once, (long Size, Action Work) twice)
    {
        once.Work();

        var first = Allocated(once.Work);
        var second = Allocated(twice.Work);

        AssertKept((once.Size, first + Overhead), (twice.Size, second + Overhead));
    }

    /// <summary>Asserts that a count grows no faster than the input.</summary>
    public static void AssertKept((long Size, long Count) once, (long Size, long Count) twice) =>
        Assert.InRange(
            (decimal)twice.Count / Math.Max(1, once.Count),
            0,
            MostForTwice / 2 * twice.Size / once.Size
        );

    private static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
