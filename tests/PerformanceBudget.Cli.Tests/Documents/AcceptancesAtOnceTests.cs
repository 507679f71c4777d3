using System.Text.Json.Nodes;

namespace PerformanceBudget.Cli.Tests.Documents;

public sealed class AcceptancesAtOnceTests
{
    private const int Pairs = 10;

    [Fact]
    public async Task TwoRunsAtOnce_KeepTheEntriesOfBoth()
    {
        for (var i = 0; i < Study.Of(Pairs); i++)
        {
            using var folder = new TemporaryFolder();
            var document = folder.Write("2026.json", Sample.Json);

            var runs = await Task.WhenAll(
                Task.Run(() => Accept(document, "PB2003")),
                Task.Run(() => Accept(document, "PB3001"))
            );

            Assert.All(runs, run => Assert.Equal(0, run.ExitCode));
            var codes = JsonNode.Parse(File.ReadAllText(Path.Combine(folder.Path, "2026.accepted.json")))![
                "acceptances"
            ]!
                .AsArray()
                .Select(entry => entry!["code"]!.GetValue<string>())
                .ToHashSet(StringComparer.Ordinal);
            Assert.Equal(["PB2003", "PB3001"], codes.Order(StringComparer.Ordinal));
            Assert.Equal(2, Directory.GetFileSystemEntries(folder.Path).Length);
        }
    }

    private static ToolRun Accept(string document, string code) =>
        Tool.Run(
            "accept",
            document,
            "--code",
            code,
            "--reason",
            "已核对",
            "--role",
            "预算审核岗",
            "--until",
            "2026-12-31"
        );
}
