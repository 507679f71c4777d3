using System.Text.Json;
using System.Text.RegularExpressions;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Cli.Tests.Commands;

public sealed partial class AcceptCommandTests : IDisposable
{
    private const string Pointer = "/projects/0/budget/lines/2";

    private readonly TemporaryFile _file = new(Sample.Json, "2026.json");

    private string Acceptances => Path.ChangeExtension(_file.Path, ".accepted.json");

    public void Dispose() => _file.Dispose();

    [Fact]
    public void Accept_ThenCheckAsOfADay_ShowsTheFindingAccepted()
    {
        var before = Tool.Run("check", _file.Path);

        var accept = Accept("PB2003", "--at", Pointer);
        var check = Tool.Run("check", _file.Path, "--as-of", "2026-03-01");

        Assert.Equal(0, accept.ExitCode);
        Assert.Contains("已接受1项", accept.Output, StringComparison.Ordinal);
        Assert.Contains("  错误    PB2003  明细与合计不符  已接受\n", check.Output, StringComparison.Ordinal);
        Assert.Contains(
            "已接受：已核实。（预算审核岗，至2026-12-31）",
            check.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("接受截至  2026-03-01", check.Output, StringComparison.Ordinal);
        Assert.Equal(Counts(before)[0], Counts(check)[0]);
        Assert.Equal(Counts(before)[1] - 1, Counts(check)[1]);
        Assert.Equal(1, Counts(check)[^1]);
        Assert.All(check.Lines, line => Assert.InRange(Tool.WidthOf(line), 0, StandardStreams.DefaultWidth));
    }

    [Fact]
    public void Accept_ThenCheckAsHtml_MarksTheFindingAndSaysWhy()
    {
        _ = Accept("PB2003", "--at", Pointer);

        var page = Check("--format", "html").Output;

        Assert.Contains(
            "<b>已接受：</b>已核实。（预算审核岗，至2026-12-31）",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("<li class=\"good\">√ 已接受 <b>1</b></li>", page, StringComparison.Ordinal);
        Assert.Equal(3, page.Split("<span class=\"good\">已接受</span>").Length);
    }

    [Fact]
    public void Accept_ThenCheckAsSarif_SuppressesTheResult()
    {
        _ = Accept("PB2003", "--at", Pointer);

        var results = JsonDocument
            .Parse(Check("--format", "sarif").OutputBytes)
            .RootElement.GetProperty("runs")[0]
            .GetProperty("results")
            .EnumerateArray()
            .Select(result => result.GetProperty("suppressions"))
            .ToArray();

        var suppression = Assert.Single(results, list => list.GetArrayLength() > 0)[0];
        Assert.True(results.Length > 1);
        Assert.Equal("external", suppression.GetProperty("kind").GetString());
        Assert.Equal("accepted", suppression.GetProperty("status").GetString());
        Assert.Equal(
            "已核实。（预算审核岗，至2026-12-31）",
            suppression.GetProperty("justification").GetString()
        );
    }

    [Fact]
    public void Accept_EveryError_LetsTheCheckPass()
    {
        var codes = Errors(Tool.Run("check", _file.Path, "--format", "json"));
        foreach (var code in codes)
        {
            Assert.Equal(0, Accept(code).ExitCode);
        }

        Assert.NotEmpty(codes);
        Assert.Equal(
            1,
            Tool.Run("check", _file.Path, "--as-of", "2027-01-01", "--fail-on", "error").ExitCode
        );
        Assert.Equal(0, Check("--fail-on", "error").ExitCode);
        Assert.Equal(1, Check("--fail-on", "warning").ExitCode);
        Assert.Contains("没有错误。", Check().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Accept_Twice_ReplacesTheEntryAndKeepsTheOthers()
    {
        _ = Accept("PB2003");
        _ = Accept("PB2009");
        var all = AcceptanceJson.Read(File.ReadAllBytes(Acceptances)).GetAcceptances();

        var run = Tool.Run(
            "accept",
            _file.Path,
            "--code",
            "pb2003",
            "--at",
            Pointer,
            "--reason",
            "另一理由",
            "--role",
            "处长",
            "--until",
            "2027-01-01"
        );

        var now = AcceptanceJson.Read(File.ReadAllBytes(Acceptances)).GetAcceptances();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(all.Length, now.Length);
        Assert.Equal("另一理由", now[^1].Reason);
        Assert.Equal(new DateOnly(2027, 1, 1), now[^1].Until);
        Assert.Equal(all.Length - 1, now.Intersect(all).Count());
    }

    [Fact]
    public void Accept_ToAFile_IsUsedWithThatFileOnly()
    {
        using var other = new TemporaryFile(
            "{\"format\":\"performance-budget-acceptances\",\"version\":\"1.0\",\"acceptances\":[]}",
            "accepted.json"
        );
        Assert.Equal(0, Accept("PB2003", "--to", other.Path).ExitCode);

        Assert.False(File.Exists(Acceptances));
        Assert.DoesNotContain("已接受", Check().Output, StringComparison.Ordinal);
        Assert.Contains("已接受", Check("--accept", other.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AfterTheLastDay_CountsTheFindingAgain()
    {
        _ = Accept("PB2003");

        var run = Tool.Run("check", _file.Path, "--as-of", "2027-01-01");

        Assert.DoesNotContain("已接受", run.Output, StringComparison.Ordinal);
        Assert.Contains("PB6001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WithoutADay_JudgesByTodayAndSaysSo()
    {
        _ = Accept("PB2003");

        var run = Tool.RunOn(new DateOnly(2026, 3, 1), "check", _file.Path);
        var later = Tool.RunOn(new DateOnly(2027, 1, 1), "check", _file.Path);

        Assert.StartsWith(Check().Output, run.Output, StringComparison.Ordinal);
        Assert.EndsWith("按今天 2026-03-01 判断接受是否到期。\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("PB6001", later.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WithoutADay_SaysBesideAReportForProgramsWhichDayItWas()
    {
        _ = Accept("PB2003");

        var run = Tool.RunOn(new DateOnly(2026, 3, 1), "check", _file.Path, "--format", "json");

        Assert.Equal(Check("--format", "json").Output, run.Output);
        Assert.StartsWith(
            "pbudget: 未指明日期（--as-of），按今天 2026-03-01",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Empty(Check("--format", "json").Error);
    }

    [Fact]
    public void Check_WithoutAcceptances_KnowsNoDay()
    {
        var run = Tool.RunOn(new DateOnly(2026, 3, 1), "check", _file.Path);

        Assert.Equal(Tool.RunOn(new DateOnly(2030, 1, 1), "check", _file.Path).Output, run.Output);
        Assert.DoesNotContain("2026-03-01", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2026-3-1")]
    [InlineData("today")]
    public void Check_AsOfNoDay_CannotRun(string day) =>
        AssertCannotRun("--as-of", "check", _file.Path, "--as-of", day);

    [Fact]
    public void Check_MissingAcceptances_CannotRun() =>
        AssertCannotRun("找不到", "check", _file.Path, "--accept", Acceptances, "--as-of", "2026-03-01");

    [Fact]
    public void Check_BadAcceptances_SaysEveryProblemWithItsPlace()
    {
        File.WriteAllText(
            Acceptances,
            """
            {
              "format": "performance-budget-acceptances",
              "version": "1.0",
              "acceptances": [
                { "code": "2014", "place": "", "reason": "甲", "role": "处长", "until": "2026-12-31" },
                { "code": "PB2014", "place": "", "reason": " ", "role": "处长", "until": "2026-12-31" }
              ]
            }
            """
        );

        var run = Check();

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        var lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Contains($"{Acceptances}:5:15 PB1024 ", lines[0], StringComparison.Ordinal);
        Assert.Contains($"{Acceptances}:6:48 PB1101 ", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--code")]
    [InlineData("--reason")]
    [InlineData("--role")]
    [InlineData("--until")]
    public void Accept_WithoutAnOption_CannotRunAndWritesNothing(string missing)
    {
        string[] args =
        [
            "--code",
            "PB2003",
            "--reason",
            "已核实。",
            "--role",
            "预算审核岗",
            "--until",
            "2026-12-31",
        ];
        var at = Array.IndexOf(args, missing);

        AssertCannotRun(missing, ["accept", _file.Path, .. args[..at], .. args[(at + 2)..]]);
        Assert.False(File.Exists(Acceptances));
    }

    [Theory]
    [InlineData("PB9999", null)]
    [InlineData("PB2003", "/projects/6")]
    public void Accept_NoSuchFinding_CannotRun(string code, string? at)
    {
        string[] place = at is null ? [] : ["--at", at];
        var run = Accept(code, place);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Acceptances));
    }

    [Fact]
    public void Accept_BlankReason_CannotRun() =>
        AssertCannotRun(
            "--reason",
            "accept",
            _file.Path,
            "--code",
            "PB2003",
            "--reason",
            " ",
            "--role",
            "处长",
            "--until",
            "2026-12-31"
        );

    [Fact]
    public void Accept_DocumentWithProblems_CannotRun()
    {
        using var broken = new TemporaryFile("{}", "broken.json");

        AssertCannotRun(
            "pbudget check",
            "accept",
            broken.Path,
            "--code",
            "PB1004",
            "--reason",
            "甲",
            "--role",
            "乙",
            "--until",
            "2026-12-31"
        );
    }

    [Fact]
    public void Report_WithAcceptedFindings_KeepsToItsSchema()
    {
        _ = Accept("PB2003");
        var schema = File.ReadAllText(Repository.PathTo("schema", "findings-1.0.schema.json"));

        var report = JsonDocument.Parse(Check("--format", "json").OutputBytes).RootElement;

        Assert.Empty(SchemaCheck.Errors(schema, report));
        Assert.Equal("2026-03-01", report.GetProperty("asOf").GetString());
        var accepted = report
            .GetProperty("findings")
            .EnumerateArray()
            .Where(finding => finding.TryGetProperty("accepted", out _))
            .ToArray();
        Assert.Equal(accepted.Length, report.GetProperty("counts").GetProperty("accepted").GetInt32());
        Assert.All(
            accepted,
            finding =>
                Assert.Equal(
                    """{"reason":"已核实。","role":"预算审核岗","until":"2026-12-31"}""",
                    JsonSerializer.Serialize(
                        finding.GetProperty("accepted"),
                        new JsonSerializerOptions
                        {
                            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                        }
                    )
                )
        );
    }

    /// <summary>The page on review shows the very file that the tool writes.</summary>
    [Fact]
    public void PageOnReview_ShowsWhatIsWritten()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "review.md"));
        var shown = Json().Match(page).Groups["json"].Value;
        var entry = JsonDocument.Parse(shown).RootElement.GetProperty("acceptances")[0];

        _ = Tool.Run(
            "accept",
            _file.Path,
            "--code",
            "PB2003",
            "--at",
            Pointer,
            "--reason",
            entry.GetProperty("reason").GetString()!,
            "--role",
            entry.GetProperty("role").GetString()!,
            "--until",
            entry.GetProperty("until").GetString()!
        );

        Assert.Equal(shown, File.ReadAllText(Acceptances));
    }

    private ToolRun Accept(string code, params string[] more) =>
        Tool.Run([
            "accept",
            _file.Path,
            "--code",
            code,
            "--reason",
            "已核实。",
            "--role",
            "预算审核岗",
            "--until",
            "2026-12-31",
            .. more,
        ]);

    private ToolRun Check(params string[] more) =>
        Tool.Run(["check", _file.Path, "--as-of", "2026-03-01", .. more]);

    private static string[] Errors(ToolRun run) =>
        [
            .. JsonDocument
                .Parse(run.OutputBytes)
                .RootElement.GetProperty("findings")
                .EnumerateArray()
                .Where(finding => finding.GetProperty("severity").GetString() == "error")
                .Select(finding => finding.GetProperty("code").GetString()!)
                .Distinct(StringComparer.Ordinal),
        ];

    private static int[] Counts(ToolRun run) =>
        [
            .. Number()
                .Matches(run.Lines[^2])
                .Select(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture)),
        ];

    private static void AssertCannotRun(string reason, params string[] args)
    {
        var run = Tool.Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    [GeneratedRegex("[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex("```json\n(?<json>[^`]*)```", RegexOptions.NonBacktracking)]
    private static partial Regex Json();
}
