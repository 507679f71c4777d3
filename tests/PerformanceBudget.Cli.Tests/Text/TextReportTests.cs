using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Tests.Text;

public sealed partial class TextReportTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Report_OfTheSample_FitsItsWidth(string language)
    {
        var run = Tool.Run("check", Sample.Path, "--lang", language);

        Assert.All(run.Lines, line => Assert.InRange(Tool.WidthOf(line), 0, StandardStreams.DefaultWidth));
        Assert.All(run.Lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void Report_OfTheSample_BeginsWithTheDocument()
    {
        var run = Tool.Run("check", Sample.Path);

        Assert.Equal("部门预算绩效目标审核报告", run.Lines[0]);
        Assert.Equal("部门  中共上海市松江区委组织部", run.Lines[2]);
        Assert.Equal("年度  2026", run.Lines[3]);
        Assert.StartsWith("文件  ", run.Lines[4], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("干部工作经费", "667,800.00", "16")]
    [InlineData("党建工作", "1,980,000.00", "24")]
    [InlineData("公务员工作", "574,500.00", "17")]
    [InlineData("业务培训", "874,000.00", "18")]
    [InlineData("网络信息系统运行与维护", "399,280.00", "13")]
    [InlineData("党代表工作经费", "18,000.00", "5")]
    [InlineData("局级、处级干部体检费", "2,742,000.00", "16")]
    [InlineData("合计", "7,255,580.00", "109")]
    public void Report_OfTheSample_SummarisesEveryProject(string name, string amount, string indicators)
    {
        var run = Tool.Run("check", Sample.Path);

        Assert.Contains(
            run.Lines.Select(Cells),
            cells => cells is [.., var n, var a, var i, _, _, _] && (n, a, i) == (name, amount, indicators)
        );
    }

    [Fact]
    public void Report_Counts_AddUp()
    {
        var run = Tool.Run("check", Sample.Path);

        var rows = run
            .Lines.Select(Cells)
            .Where(cells => cells.Length >= 4 && cells[^3..].All(cell => cell.All(char.IsAsciiDigit)))
            .Select(cells =>
                cells[^3..].Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToArray()
            )
            .ToArray();
        var totals = rows[^1];
        Assert.All(Enumerable.Range(0, 3), i => Assert.Equal(rows[..^1].Sum(row => row[i]), totals[i]));
        Assert.Contains(
            $"共{totals.Sum()}项：错误{totals[0]}，需核实{totals[1]}，提示{totals[2]}。",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Report_Finding_SaysWhereInWords()
    {
        var run = Tool.Run("check", Sample.Path);

        Assert.Matches(@"        预算明细第3行“来松挂职（跟班学习）干部工作” +\d+:\d+\n", run.Output);
        Assert.Contains("  错误    PB2003  ", run.Output, StringComparison.Ordinal);
        Assert.Contains("14.40万元 + 10.56万元", run.Output, StringComparison.Ordinal);
        Assert.Contains("24.96万元", run.Output, StringComparison.Ordinal);
        Assert.Contains("建议：", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_InEnglish_IsChineseOnlyWhereItQuotes()
    {
        // Units of money and the words of the form are written as on the form, and may be broken between two lines.
        string[] terms =
        [
            "元",
            "万元",
            "亿元",
            "其他资金",
            .. IndicatorCategory.National.Select(category => category.ChineseName),
        ];
        var quotable = string.Concat(Sample.Json.Where(c => !char.IsWhiteSpace(c)));

        var run = Tool.Run("check", Sample.Path, "--lang", "en");

        Assert.All(
            Chinese().Matches(run.Output).Select(match => match.Value),
            text =>
                Assert.Contains([.. terms, quotable], known => known.Contains(text, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Report_Piped_IsPlain() =>
        Assert.DoesNotContain('\u001B', Tool.Run("check", Sample.Path).Output);

    [Fact]
    public void Report_OnATerminal_IsTheSameInColour()
    {
        var colored = Tool.RunColored("check", Sample.Path);

        Assert.Contains("\u001B[", colored.Output, StringComparison.Ordinal);
        Assert.Equal(
            Tool.Run("check", Sample.Path).Output,
            Tool.Ansi().Replace(colored.Output, string.Empty)
        );
    }

    [Fact]
    public void Report_OfABrokenDocument_ShowsProblemsAndReviewsTheRest()
    {
        using var file = new TemporaryFile(
            Sample.Changed(document =>
            {
                document["headline"]!["projectCount"] = -1;
                document["projects"]![1]!["funding"]!["total"] = 1.005m;
                document["projects"]![2]!["indicators"]![0]!["category"] = "nothing";
            })
        );

        var run = Tool.Run("check", file.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("总体情况的项目数", run.Output, StringComparison.Ordinal);
        Assert.Contains("项目资金总额", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "绩效指标第1项“考官测评费用及考务费用标准”的类别",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("来松挂职（跟班学习）干部工作", run.Output, StringComparison.Ordinal);
        Assert.Contains("跨项目比较的规则没有运行", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"党建工作 +未读取 +— +1 +0 +0\n", run.Output);
        Assert.DoesNotContain("PB5", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfADocumentThatBreaksOff_HasWhatCameBefore()
    {
        using var file = new TemporaryFile(Sample.Json[..(Sample.Json.Length / 2)]);

        var run = Tool.Run("check", file.Path);

        Assert.Contains("PB1001", run.Output, StringComparison.Ordinal);
        Assert.Contains("预算明细第3行“来松挂职（跟班学习）干部工作”", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfACleanDocument_SaysSo()
    {
        using var file = new TemporaryFile(Declarations.Clean());

        var run = Tool.Run("check", file.Path);

        Assert.Equal("共0项：错误0，需核实0，提示0。没有错误。", run.Lines[^2]);
    }

    [Fact]
    public void Report_HostileNames_StayHarmless()
    {
        using var file = new TemporaryFile(
            Sample.Changed(document =>
            {
                document["projects"]![0]!["name"] = "甲[red]\u202E乙[/]" + new string('长', 300);
                document["projects"]![0]!["\u001B[31m"] = 1;
            })
        );

        var run = Tool.Run("check", file.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("甲[red]\uFFFD乙[/]长", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.Output);
        Assert.All(run.Lines, line => Assert.InRange(Tool.WidthOf(line), 0, StandardStreams.DefaultWidth));
    }

    private static string[] Cells(string line) =>
        line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"[\u4E00-\u9FFF]+", RegexOptions.NonBacktracking)]
    private static partial Regex Chinese();
}
