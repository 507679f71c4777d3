using System.Text.Json.Nodes;

namespace PerformanceBudget.Cli.Tests.Commands;

public sealed class AcceptInFolderTests : IDisposable
{
    private static readonly string[] Terms =
    [
        "--reason",
        "已核实",
        "--role",
        "预算审核岗",
        "--until",
        "2026-12-31",
    ];

    private readonly TemporaryFolder _folder = new();

    public AcceptInFolderTests()
    {
        _ = _folder.Write("2026/甲.json", Of(2026));
        _ = _folder.Write("2026/below/clean.json", Declarations.Clean());
    }

    private string Year => Path.Combine(_folder.Path, "2026");

    [Fact]
    public void Code_IsAcceptedInEveryDeclarationThatHasIt()
    {
        var run = Tool.Run(["accept", Year, "--code", "PB2003", .. Terms]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["甲.accepted.json"], Acceptances(Year));
        Assert.Contains("clean.json：没有代码为“PB2003”的问题。", run.Output, StringComparison.Ordinal);
        Assert.Contains("共接受1项；0份未能读取。", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "已接受1",
            Tool.Run("check", Year, "--as-of", "2026-03-01").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void FileThatCannotBeRead_IsNamedAndTheOthersAreAccepted()
    {
        _ = _folder.Write("2026/bad.json", "{}");

        var run = Tool.Run(["accept", Year, "--code", "PB2003", .. Terms]);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["甲.accepted.json"], Acceptances(Year));
        Assert.Contains("bad.json", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Acceptances_MayBeBelowAFolderOfTheirOwn()
    {
        _ = _folder.Write("2026/below/乙.json", Of(2026, "另一局"));
        var kept = Path.Combine(_folder.Path, "kept");

        var accept = Tool.Run(["accept", Year, "--code", "PB2003", "--to", kept, .. Terms]);
        var check = Tool.Run("check", Year, "--accept", kept, "--as-of", "2026-03-01");

        Assert.Equal(0, accept.ExitCode);
        Assert.Empty(Acceptances(Year));
        Assert.True(File.Exists(Path.Combine(kept, "甲.accepted.json")));
        Assert.True(File.Exists(Path.Combine(kept, "below", "乙.accepted.json")));
        Assert.Contains("已接受2", check.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("accept", "--to")]
    [InlineData("check", "--accept")]
    public void OneFileOfAcceptances_DoesNotGoWithAFolder(string command, string option)
    {
        var file = _folder.Write("kept.json", "{}");

        var run = Tool.Run([
            command,
            Year,
            option,
            file,
            .. command == "accept" ? ["--code", "PB2003", .. Terms] : Array.Empty<string>(),
        ]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{option} cannot be a file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NextYear_KeepsWhatIsTheSame()
    {
        _ = Tool.Run(["accept", Year, "--code", "PB2003", .. Terms]);
        _ = Tool.Run(["accept", Year, "--code", "PB2005", .. Terms]);
        var next = Path.GetDirectoryName(_folder.Write("2027/新.json", Of(2027)))!;
        _ = _folder.Write("2027/other.json", Of(2027, "另一局"));

        var run = Tool.Run("accept", next, "--carry-from", Year, "--until", "2027-12-31");
        var carried = JsonNode.Parse(File.ReadAllText(Path.Combine(next, "新.accepted.json")))![
            "acceptances"
        ]!;

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("没有另一局2026年度的申报", run.Output, StringComparison.Ordinal);
        Assert.Equal(Entries().Length, carried.AsArray().Count);
        Assert.All(
            carried.AsArray(),
            one =>
            {
                Assert.Equal("已核实", one!["reason"]!.GetValue<string>());
                Assert.Equal("2027-12-31", one["until"]!.GetValue<string>());
            }
        );

        JsonNode?[] Entries() =>
            [
                .. JsonNode.Parse(File.ReadAllText(Path.Combine(Year, "甲.accepted.json")))![
                    "acceptances"
                ]!.AsArray(),
            ];
    }

    [Fact]
    public void NextYear_WithAnotherFigure_IsAnotherFinding()
    {
        var before = Path.Combine(Year, "甲.json");
        _ = Tool.Run(["accept", before, "--code", "PB2003", .. Terms]);
        var next = _folder.Write(
            "2027.json",
            Of(2027)
                .Replace("25.00万元", "26.00万元", StringComparison.Ordinal)
                .Replace("250000.00", "260000.00", StringComparison.Ordinal)
        );

        var run = Tool.Run("accept", next, "--carry-from", before, "--until", "2027-12-31");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("1项今年没有相同的问题", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.ChangeExtension(next, ".accepted.json")));
    }

    [Fact]
    public void NextYear_TakesAnotherReasonWhereOneIsGiven()
    {
        var before = Path.Combine(Year, "甲.json");
        _ = Tool.Run(["accept", before, "--code", "PB2003", .. Terms]);
        var next = _folder.Write("2027.json", Of(2027));

        var run = Tool.Run(
            "accept",
            next,
            "--carry-from",
            before,
            "--until",
            "2027-12-31",
            "--reason",
            "仍然如此"
        );

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "\"reason\": \"仍然如此\"",
            File.ReadAllText(Path.Combine(_folder.Path, "2027.accepted.json")),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _folder.Dispose();

    private static string[] Acceptances(string folder) =>
        [
            .. Directory
                .GetFiles(folder, "*.accepted.json", SearchOption.AllDirectories)
                .Select(path => Path.GetFileName(path)),
        ];

    private static string Of(int year, string? department = null)
    {
        var declaration = JsonNode.Parse(Sample.Json)!;
        declaration["fiscalYear"] = year;
        declaration["department"] = department ?? declaration["department"]!.GetValue<string>();
        return declaration.ToJsonString(
            new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
    }
}
