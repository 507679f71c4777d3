using System.Globalization;

namespace PerformanceBudget.Testing;

/// <summary>The size of tests that try many cases, and where their results are kept. <c>.ci/full</c> sets both.</summary>
public static class Study
{
    /// <summary>How many times as many cases as in an ordinary run: <c>PERFORMANCE_BUDGET_TIMES=10</c>.</summary>
    public static int Times { get; } =
        int.Parse(
            Environment.GetEnvironmentVariable("PERFORMANCE_BUDGET_TIMES") ?? "1",
            CultureInfo.InvariantCulture
        );

    /// <summary>Writes the result down, if a folder is named for results: <c>PERFORMANCE_BUDGET_STUDIES=docs/studies</c>.</summary>
    public static void Keep(string name, string result)
    {
        if (Environment.GetEnvironmentVariable("PERFORMANCE_BUDGET_STUDIES") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, name + ".txt"), result);
        }
    }
}
