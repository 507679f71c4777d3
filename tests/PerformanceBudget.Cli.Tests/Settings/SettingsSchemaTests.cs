using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PerformanceBudget.Cli.Tests.Settings;

/// <summary>The schema for editors, the page and the reader know the same properties.</summary>
public sealed partial class SettingsSchemaTests
{
    private static readonly JsonObject Properties = JsonNode.Parse(
        File.ReadAllText(Repository.PathTo("schema", "settings-1.0.schema.json"))
    )!["properties"]!.AsObject();

    public static TheoryData<string> Names { get; } =
    [.. Properties.Select(property => property.Key).Where(name => Properties[name]!["examples"] is not null)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_OfTheSchema_IsRead(string name)
    {
        using var folder = new TemporaryFolder();
        var declaration = folder.Write("2026/a.json", Sample.Json);
        _ = folder.Write("2025/a.json", Sample.Json);
        var settings = new JsonObject
        {
            ["$schema"] = "settings-1.0.schema.json",
            ["format"] = "performance-budget-settings",
            ["version"] = "1.0",
            [name] = Properties[name]!["examples"]![0]!.DeepClone(),
        };
        _ = folder.Write("2026/pbudget.json", settings.ToJsonString());

        var run = Tool.Run("check", declaration);

        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Page_ListsThePropertiesOfTheSchema()
    {
        var page = File.ReadAllText(Repository.PathTo("docs", "cli.md"));
        var table = page.Split("### Settings")[1].Split("\n## ")[0];

        Assert.Equal(
            Names.Select(row => row.Data),
            Row().Matches(table).Select(row => row.Groups["name"].Value)
        );
    }

    [GeneratedRegex("^\\| `(?<name>[A-Za-z]+)` \\|", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Row();
}
