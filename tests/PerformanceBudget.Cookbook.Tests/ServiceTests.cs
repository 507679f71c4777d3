using System.Text.Json.Nodes;

namespace PerformanceBudget.Cookbook.Tests;

/// <summary>The recipe of dependency injection, by what it logs.</summary>
public sealed class ServiceTests
{
    [Fact]
    public async Task Findings_OfTheRuleOfOurOwn_AreLoggedWithTheirProperties()
    {
        var events = await Run("samples/department-2026.json");

        Assert.Equal(
            Enumerable.Range(0, 12).Select(index => $"Error HZ0001 /projects/{index}"),
            events.Select(logged =>
                $"{logged["LogLevel"]} {logged["State"]!["Code"]} {logged["State"]!["Pointer"]}"
            )
        );
        Assert.Equal("15", events[0]["State"]!["Line"]!.ToJsonString());
    }

    [Theory]
    [InlineData("--Audit:LumpSumThreshold=5000万元", "")]
    [InlineData("--Audit:LumpSumThreshold=1000万元", "PB2013")]
    [InlineData("--Audit:MaxBytes=1000", "PB1020")]
    public async Task Options_FromTheConfiguration_Hold(string option, string codes) =>
        Assert.Equal(
            codes,
            string.Join(
                ' ',
                (await Run(option, "samples/construction-2026.json")).Select(logged =>
                    logged["State"]!["Code"]
                )
            )
        );

    private static async Task<IReadOnlyList<JsonNode>> Run(params string[] arguments) =>
        [
            .. (await SampleProgram.Run("PerformanceBudget.Service", arguments))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonNode.Parse(line)!),
        ];
}
