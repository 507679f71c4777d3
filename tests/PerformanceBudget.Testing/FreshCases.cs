namespace PerformanceBudget.Testing;

/// <summary>Whether generators start from a seed of their own: <c>PERFORMANCE_BUDGET_FRESH_CASES=1 dotnet test</c>.</summary>
public static class FreshCases
{
    public const string Variable = "PERFORMANCE_BUDGET_FRESH_CASES";

    public static bool AreAskedFor => Environment.GetEnvironmentVariable(Variable) == "1";
}
