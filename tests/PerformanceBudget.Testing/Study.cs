using System.Globalization;

namespace PerformanceBudget.Testing;

/// <summary>The size of tests that try many cases, and where their results are kept. The gate sets the one, <c>.ci/full</c> both.</summary>
public static class Study
{
    /// <summary>How many times as many cases as in the gate: <c>PERFORMANCE_BUDGET_TIMES=10</c>. A fifth, if nothing is said: somebody waits.</summary>
    public static decimal Times { get; } =
        decimal.Parse(
            Environment.GetEnvironmentVariable("PERFORMANCE_BUDGET_TIMES") ?? "0.2",
            CultureInfo.InvariantCulture
        );

    /// <summary>How many cases this run tries of what is tried on so many in the gate.</summary>
    public static int Of(int cases) => Math.Max(1, (int)(cases * Times));

    /// <summary>How large this run makes what has this size in the gate; longer runs make it no larger.</summary>
    public static int UpTo(int size) => Math.Min(size, Of(size));

    /// <summary>Writes the result down, if a folder is named for results: <c>PERFORMANCE_BUDGET_STUDIES=docs/studies</c>.</summary>
    public static void Keep(string name, string result)
    {
        if (Environment.GetEnvironmentVariable("PERFORMANCE_BUDGET_STUDIES") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, name + ".txt"), result);
        }
    }
}
