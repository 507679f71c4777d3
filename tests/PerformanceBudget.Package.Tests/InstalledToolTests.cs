using System.Text.Json.Nodes;
using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>The packed tool, installed, on the document that the repository ships.</summary>
public sealed class InstalledToolTests(Packages packages)
{
    private const string SamplePath = "samples/songjiang-2026.json";

    [Theory]
    [InlineData(0, "check", SamplePath)]
    [InlineData(1, "check", SamplePath, "--fail-on", "error")]
    [InlineData(2, "check", "samples/absent.json")]
    public void Command_ExitsWithItsCode(int exitCode, params string[] arguments)
    {
        var run = new Command(Repository.Root, packages.Pbudget, arguments).Run();

        Assert.Equal(exitCode, run.ExitCode);
        if (exitCode == 2)
        {
            Assert.Empty(run.Output);
            _ = Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
        }
    }

    /// <summary>What they write keeps to its schema by a validator that is not ours, and that is able to refuse.</summary>
    [Fact]
    public void Reports_AndAcceptances_KeepToTheirSchemas()
    {
        using var work = new WorkFolder();
        var document = work.Copy(SamplePath, "2026.json");
        var report = Write("findings.json", "check", document, "--format", "json");
        _ = Write(
            "accepting.txt",
            "accept",
            document,
            "--code",
            "PB2003",
            "--reason",
            "已核实。",
            "--role",
            "预算审核岗",
            "--until",
            "2026-12-31"
        );
        var accepted = Write("accepted.json", "check", document, "--as-of", "2026-03-01", "--format", "json");
        var broken = JsonNode.Parse(File.ReadAllText(report))!;
        broken["findings"]![0]!["severity"] = "loud";
        var bad = work.PathTo("bad.json");
        File.WriteAllText(bad, broken.ToJsonString());

        Assert.Contains("\"accepted\": {", File.ReadAllText(accepted), StringComparison.Ordinal);
        var verdict = Node.Run("validate.js", report, accepted, work.PathTo("2026.accepted.json"));
        Assert.Equal((0, ""), (verdict.ExitCode, verdict.Errors));
        Assert.Equal(1, Node.Run("validate.js", bad).ExitCode);

        string Write(string name, params string[] arguments)
        {
            var path = work.PathTo(name);
            File.WriteAllText(path, new Command(work.Path, packages.Pbudget, arguments).Output());
            return path;
        }
    }
}
