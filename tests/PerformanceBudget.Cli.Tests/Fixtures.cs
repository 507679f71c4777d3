namespace PerformanceBudget.Cli.Tests;

/// <summary>The declarations that ship with the rules, each of which breaks one of them or nearly does.</summary>
internal static class Fixtures
{
    public static string Directory { get; } = Path.Combine(AppContext.BaseDirectory, "fixtures", "rules");

    /// <summary>A declaration for each rule that breaks it.</summary>
    public static TheoryData<string> Bad { get; } =
    [
        .. System
            .IO.Directory.GetDirectories(Directory)
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    public static string BadOf(string code) => Path.Combine(Directory, code, "bad.json");
}
