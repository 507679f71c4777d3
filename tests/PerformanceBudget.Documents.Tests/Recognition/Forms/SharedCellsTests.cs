using System.Text;
using PerformanceBudget.Documents.Html;

namespace PerformanceBudget.Documents.Tests.Recognition.Forms;

/// <summary>Cells that several indicators share: a value beside several names, and several names by number in one cell.</summary>
public sealed class SharedCellsTests
{
    private static readonly DocumentReader Reader = DocumentReader.Default.With(new HtmlFormat());

    [Fact]
    public void Value_ThatReachesDownBesideNamesOfTheirOwn_IsThatOfEach()
    {
        var read = Read("<td>床位数<td rowspan=2>≥100张", "<td>护理床位数", "<td>周转床位数<td>");

        Assert.Equal(["床位数 ≥100张", "护理床位数 ≥100张", "周转床位数 "], IndicatorsOf(read));
    }

    [Fact]
    public void Name_ThatReachesDownBesideValuesOfTheirOwn_IsThatOfEach() =>
        Assert.Equal(
            ["床位数 ≥100张", "床位数 ≥200张"],
            IndicatorsOf(Read("<td rowspan=2>床位数<td>≥100张", "<td>≥200张"))
        );

    [Theory]
    [InlineData("指标1：床位数<br>指标2：护理员数", "≥100张<br>≥20人", "床位数 ≥100张|护理员数 ≥20人")]
    [InlineData("指标1：床位数指标2：护理员数", "≥100张<br>≥20人", "床位数 ≥100张|护理员数 ≥20人")]
    [InlineData("1.床位数<br>2.护理<br>员数", "1.≥100张<br>2.≥20人", "床位数 ≥100张|护理员数 ≥20人")]
    [InlineData("（1）床位数<br>（2）护理员数", "≥100张<br><br>≥20人", "床位数 ≥100张|护理员数 ≥20人")]
    [InlineData("①床位数<br>②护理员数", "①≥100张<br>②≥20人", "床位数 ≥100张|护理员数 ≥20人")]
    // What the template leaves to be filled in.
    [InlineData("指标1：床位数<br>指标2：", "≥100张", "床位数 ≥100张")]
    [InlineData("指标1：床位数<br>……", "≥100张<br>……", "床位数 ≥100张")]
    [InlineData(
        "指标1：床位数<br>指标2：护理员数<br>……",
        "≥100张<br>≥20人<br>……",
        "床位数 ≥100张|护理员数 ≥20人"
    )]
    // Lines that are no items.
    [InlineData("床位数<br>（含护理床位）", "≥100张", "床位数（含护理床位） ≥100张")]
    [InlineData("2.床位数<br>3.护理员数", "≥100张", "2.床位数3.护理员数 ≥100张")]
    public void Names_InOneCellByNumber_HaveEachItsValue(string names, string values, string expected)
    {
        var read = Read($"<td>{names}<td>{values}");

        Assert.Equal(expected.Split('|'), IndicatorsOf(read));
        Assert.DoesNotContain("PB1254", read.Codes());
    }

    [Theory]
    [InlineData("≥100张")]
    [InlineData("≥100张<br>≥20人<br>≥3次")]
    public void Names_InOneCell_WithAnotherNumberOfValues_AreDoubted(string values) =>
        Assert.Contains("PB1254", Read($"<td>指标1：床位数<br>指标2：护理员数<td>{values}").Codes());

    [Fact]
    public void Weight_OfSeveralNamesInOneCell_IsCountedOnce()
    {
        var read = Read("<td>指标1：床位数<br>指标2：护理员数<td>≥100张<br>≥20人<td>20");

        Assert.Equal([20m, null], read.Projects[0].Indicators.Select(indicator => indicator.Weight));
        Assert.DoesNotContain("PB1255", read.Codes());
    }

    private static IEnumerable<string> IndicatorsOf(ReadDeclaration read) =>
        read.Projects[0].Indicators.Select(indicator => $"{indicator.Name} {indicator.Value?.Text}");

    private static ReadDeclaration Read(params string[] rows) =>
        Reader.Read(
            Encoding.UTF8.GetBytes(
                "<meta charset=utf-8><table><tr><td>项目名称<td colspan=4>养老"
                    + "<tr><td>年度总体目标<td colspan=4>做好工作"
                    + "<tr><td>一级指标<td>二级指标<td>三级指标<td>指标值<td>权重"
                    + string.Concat(rows.Select(row => $"<tr><td>产出指标<td>数量指标{row}"))
                    + "</table>"
            ),
            DocumentOptions.Default
        );
}
