using System.Text.RegularExpressions;

namespace PerformanceBudget.Cli.Tests.Text;

/// <summary>What a careful reviewer finds in the real declaration stands in its report.</summary>
public sealed class SampleFindingsTests
{
    private static readonly string[] Severities = ["  错误  ", "  需核实  ", "  提示  "];

    private static readonly string[] Findings = Blocks(Tool.Run("check", Sample.Path).Lines);

    [Theory]
    [InlineData(
        "错误PB2003",
        "预算明细第3行“来松挂职（跟班学习）干部工作”",
        "25.00万元",
        "14.40万元+10.56万元",
        "24.96万元"
    )]
    [InlineData("需核实PB2004", "预算明细第6行“交通费”", "3.5万元", "3.45万元")]
    [InlineData("需核实PB2009", "预算明细第6行“交通费”", "3.5万元", "约3万元")]
    [InlineData("错误PB2010", "项目概述第2部分“党建服务中心专项经费”的金额", "将133.00元改为133.00万元")]
    [InlineData("提示PB2002", "年度预算安排总额", "39.93万元", "399,280.00元", "总体情况的涉及资金")]
    [InlineData("错误PB3013", "绩效指标第1项“发放人数”", "≤12.00(人)", "15人")]
    [InlineData("错误PB3001", "绩效指标第10项“建立健全健康教育、健康指导制度”")]
    [InlineData(
        "需核实PB5004",
        "“局级、处级干部体检费”（16个指标）",
        "“干部工作经费”（16个指标）",
        "10个指标名称相同，其中9个指标值也相同",
        "绩效指标第7至16项"
    )]
    public void Sample_Mistake_IsFoundOnceInItsPlace(string code, params string[] parts) =>
        Assert.Single(
            Findings,
            block => block.StartsWith(code, StringComparison.Ordinal) && parts.All(block.Contains)
        );

    [Fact]
    public void Sample_ThreePeriods_StopInNovemberAgainstDecember() =>
        Assert.Equal(
            3,
            Findings.Count(block =>
                block.StartsWith("需核实PB4001", StringComparison.Ordinal)
                && Regex.IsMatch(block, "2026(?:-|年.*)11", RegexOptions.NonBacktracking)
                && Regex.IsMatch(block, "2026(?:-|年.*)12", RegexOptions.NonBacktracking)
            )
        );

    [Fact]
    public void Sample_RoundedAmounts_AreNoErrors() =>
        Assert.DoesNotContain(
            Findings,
            block =>
                block.StartsWith("错误", StringComparison.Ordinal)
                && block.Contains("四舍五入", StringComparison.Ordinal)
        );

    private static string[] Blocks(string[] lines)
    {
        var blocks = new List<string>();
        foreach (var line in lines)
        {
            if (Severities.Any(severity => line.StartsWith(severity, StringComparison.Ordinal)))
            {
                blocks.Add(string.Empty);
            }

            if (blocks.Count > 0)
            {
                blocks[^1] += string.Concat(line.Where(c => !char.IsWhiteSpace(c)));
            }
        }

        return [.. blocks];
    }
}
