using System.Text.Json.Nodes;

namespace PerformanceBudget.Cli.Tests.Commands;

public sealed class ReportChoicesTests
{
    [Theory]
    [InlineData("error", 5)]
    [InlineData("warning", 45)]
    [InlineData("information", 73)]
    public void MinSeverity_ListsThatAndWorse(string severity, int listed)
    {
        var report = JsonNode.Parse(
            Tool.Run("check", Sample.Path, "--format", "json", "--min-severity", severity).Output
        )!;

        Assert.Equal(listed, report["findings"]!.AsArray().Count);
        Assert.Equal(5, report["counts"]!["error"]!.GetValue<int>());
        Assert.Equal(40, report["counts"]!["warning"]!.GetValue<int>());
        Assert.Equal(28, report["counts"]!["information"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("PB2003,PB5")]
    [InlineData("pb2003, pb5")]
    public void Only_ListsTheseCodesAndWhatBeginsSo(string codes) => AssertOnly("--only", codes);

    [Fact]
    public void Only_SeveralTimes_ListsAllOfThem() => AssertOnly("--only", "PB2003", "--only", "PB5");

    [Theory]
    [InlineData("PB9")]
    [InlineData("PB20O3")]
    [InlineData(",")]
    [InlineData("PB2003,XX")]
    public void Only_OfNoCode_CannotRun(string codes)
    {
        var run = Tool.Run("check", Sample.Path, "--only", codes);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Filters_NeverMakeABadDocumentLookClean()
    {
        foreach (var format in new[] { "text", "html" })
        {
            var run = Tool.Run(
                "check",
                Sample.Path,
                "--only",
                "PB1",
                "--format",
                format,
                "--fail-on",
                "error"
            );

            Assert.Equal(1, run.ExitCode);
            Assert.Contains(
                "按筛选条件未列出73项（错误5，需核实40，提示28）",
                run.Unbroken,
                StringComparison.Ordinal
            );
            Assert.Contains("有错误，须先改正。", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("多列400.00元", run.Unbroken, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("zh", "按筛选条件未列出68项", "有错误，须先改正。")]
    [InlineData("en", "Not listed, because only some were asked for: 68", "The errors have to be mended.")]
    public void Text_SaysWhatIsLeftOut(string language, string leftOut, string verdict)
    {
        var run = Tool.Run("check", Sample.Path, "--min-severity", "error", "--lang", language);

        Assert.Contains(leftOut, run.Output, StringComparison.Ordinal);
        Assert.Contains(verdict, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_OfOne_HasProjectsAndRulesAndNoFinding()
    {
        var run = Tool.Run("check", Sample.Path, "--summary");

        Assert.Contains("干部工作经费", run.Output, StringComparison.Ordinal);
        Assert.Contains("PB2003  明细与合计不符", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "共73项：错误5，需核实40，提示28。有错误，须先改正。",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("建议：", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("行:列", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_OfMany_HasDocumentsProjectsAndRules()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Sample.Json);
        folder.Write("b.json", Declarations.Wrong());

        var run = Tool.Run("check", folder.Path, "--summary");

        Assert.Matches(@"\n  干部工作经费 +667,800.00 +2 +8 +2\n", run.Output);
        Assert.Matches(@"\nPB2003  明细与合计不符 +1\n", run.Output);
        Assert.DoesNotContain("建议：", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("有错误，须先改正。\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_InHtml_IsOnePageOnStandardOutput()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Sample.Json);
        folder.Write("b.json", Declarations.Wrong("乙局"));

        var run = Tool.Run("check", folder.Path, "--summary", "--format", "html");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("乙局", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"form", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"pages", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NoForms_IsHtmlWithTheFindingsAlone()
    {
        var run = Tool.Run("check", Sample.Path, "--format", "html", "--no-forms");

        Assert.Contains("多列400.00元", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("财政项目支出绩效目标申报表", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"form", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void MaxFindings_OfOne_ListsTheWorst()
    {
        var run = Tool.Run("check", Sample.Path, "--max-findings", "5");

        Assert.Equal(5, run.Lines.Count(line => line.StartsWith("  错误 ", StringComparison.Ordinal)));
        Assert.DoesNotContain(run.Lines, line => line.StartsWith("  需核实 ", StringComparison.Ordinal));
        Assert.Contains("另有68项（错误0，需核实40，提示28）未列出", run.Unbroken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("all")]
    public void MaxFindings_OfMany_CanBeAll(string most)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Sample.Json);
        folder.Write("b.json", Declarations.Clean());

        var some = Tool.Run("check", folder.Path);
        var all = Tool.Run("check", folder.Path, "--max-findings", most);

        Assert.Equal(5, Listed(some));
        Assert.Equal(73, Listed(all));
        Assert.Contains("另有68项", some.Unbroken, StringComparison.Ordinal);
        Assert.DoesNotContain("未列出", all.Unbroken, StringComparison.Ordinal);

        static int Listed(ToolRun run) =>
            run.Lines.Count(line =>
                line.StartsWith("  错误 ", StringComparison.Ordinal)
                || line.StartsWith("  需核实 ", StringComparison.Ordinal)
                || line.StartsWith("  提示 ", StringComparison.Ordinal)
            );
    }

    [Theory]
    [InlineData("--max-findings", "-1")]
    [InlineData("--max-findings", "some")]
    [InlineData("--min-severity", "fatal")]
    public void Value_ThatIsNone_CannotRun(string option, string value) =>
        Assert.Equal(2, Tool.Run("check", Sample.Path, option, value).ExitCode);

    [Theory]
    [InlineData("json", "--summary")]
    [InlineData("csv", "--summary")]
    [InlineData("text", "--no-forms")]
    [InlineData("html", "--max-findings", "3")]
    [InlineData("html", "--summary", "--no-forms")]
    public void Option_ThatTheFormatHasNoUseFor_IsRefused(string format, params string[] options)
    {
        var run = Tool.Run(["check", Sample.Path, "--format", format, .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(options[0], run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_IsOffered_WithARowAFinding()
    {
        var run = Tool.Run("check", Sample.Path, "--format", "csv", "--min-severity", "error");

        Assert.Equal([0xEF, 0xBB, 0xBF], run.OutputBytes[..3]);
        Assert.Equal(1 + 5 + 1, run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static void AssertOnly(params string[] options)
    {
        var report = JsonNode.Parse(Tool.Run(["check", Sample.Path, "--format", "json", .. options]).Output)!;
        var codes = report["findings"]!
            .AsArray()
            .Select(finding => finding!["code"]!.GetValue<string>())
            .ToArray();

        Assert.Contains("PB2003", codes);
        Assert.Contains("PB5004", codes);
        Assert.All(
            codes,
            code => Assert.True(code == "PB2003" || code.StartsWith("PB5", StringComparison.Ordinal), code)
        );
    }
}
