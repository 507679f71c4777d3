namespace PerformanceBudget.Testing;

/// <summary>Small declarations on one line each.</summary>
public static class Declarations
{
    /// <summary>One without projects, in which there is nothing to find.</summary>
    public static string Clean(string department = "某局") =>
        $$"""{"format":"performance-budget-declaration","version":"1.0","currency":"CNY","fiscalYear":2026,"department":"{{department}}","projects":[]}""";

    /// <summary>One that states the wrong number of projects: PB5001, an error.</summary>
    public static string Wrong(string department = "某局") =>
        $$"""{"format":"performance-budget-declaration","version":"1.0","currency":"CNY","fiscalYear":2026,"department":"{{department}}","headline":{"projectCount":3},"projects":[]}""";
}
