using System.Text;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Tests.Console;

public sealed class TableTests
{
    [Fact]
    public void Table_TooWide_BreaksTheElasticColumn()
    {
        var table = new Table(
            Language.Chinese,
            new Column(new BilingualText("名称", "Name"), IsElastic: true),
            new Column(new BilingualText("金额", "Amount"), IsNumeric: true)
        );
        table.Add("全区公务员分类招录考试费用2026年度", "1.00");
        table.AddTotal("合计", "123.00");

        Assert.Equal(
            """
            名称            金额
            ────────────  ──────
            全区公务员分    1.00
            类招录考试费
            用2026年度
            ────────────  ──────
            合计          123.00

            """,
            Written(table, 20)
        );
    }

    private static string Written(Table table, int width)
    {
        using var output = new StringWriter(new StringBuilder()) { NewLine = "\n" };
        table.Write(new Page(output, width, isColored: false));
        return output.ToString();
    }
}
