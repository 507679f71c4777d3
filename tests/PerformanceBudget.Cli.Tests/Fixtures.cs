namespace PerformanceBudget.Cli.Tests;

/// <summary>The declarations of the fixtures of rules, each of which breaks one of them or nearly does, as files.</summary>
internal static class Fixtures
{
    /// <summary>A declaration for each rule that breaks it.</summary>
    public static TheoryData<string> Bad { get; } = [.. RuleFixture.Codes];

    private static readonly Lazy<string> Folder = new(() =>
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "fixtures");
        RuleFixture.WriteAll(folder);
        return folder;
    });

    public static string BadOf(string code) => PathTo(code, "bad.json");

    public static string PathTo(string code, string file) => Path.Combine(Folder.Value, code, file);
}
