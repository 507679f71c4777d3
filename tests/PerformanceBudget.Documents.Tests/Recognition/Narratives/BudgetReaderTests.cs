using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

public sealed class BudgetReaderTests
{
    [Theory]
    [InlineData("干部工作共计66.78万元，具体如下：", "66.78万元")]
    [InlineData("体检费274.20万元，具体如下：", "274.20万元")]
    [InlineData("2026年预算资金22,614.51万元。", "22614.51万元")]
    [InlineData("本项目合计：1.2亿元", "1.2亿元")]
    [InlineData("单价2000元，数量10，合计20000元。", "20000元")]
    [InlineData("2026年预算安排100万元，其中：财政资金60万元，其他资金40万元。", "100万元")]
    [InlineData(
        "2026年预算安排100万元（2025年安排80万元），其中：财政资金60万元，其他资金40万元。",
        "100万元"
    )]
    public void Total_IsStatedInASentence(string text, string expected)
    {
        var read = StatementReading.OfBudget(text);

        Assert.Equal(expected, $"{read.Budget.Stated}");
        Assert.Empty(read.Budget.Lines);
        Assert.Equal(text, read.Notes.Excerpts["/budget/stated"].Text);
    }

    [Theory]
    [InlineData("2025年安排100万元，2026年安排200万元。")]
    [InlineData("按50元/人计算。")]
    [InlineData("详见附表。")]
    public void Sentence_WithoutOneTotal_IsLeftOut(string text)
    {
        var read = StatementReading.OfBudget(text);

        Assert.Equal(BudgetBreakdown.None, read.Budget);
        Assert.Equal([text], read.Unread);
    }

    [Fact]
    public void Total_OfAnotherYear_IsLeftOut()
    {
        var read = StatementReading.Of(
            "五、实施周期",
            "2026年1月至2026年12月",
            "六、年度预算安排",
            "2025年预算资金100万元。"
        );

        Assert.Null(read.Budget.Stated);
        Assert.Equal(["2025年预算资金100万元。"], read.Unread);
    }

    [Fact]
    public void Total_OfTheWholeLife_IsSaidSo()
    {
        var budget = StatementReading.OfBudget("项目总投资47,483.46万元。").Budget;

        Assert.Equal(("47483.46万元", BudgetCoverage.ProjectLife), ($"{budget.Stated}", budget.Covers));
    }

    [Theory]
    [InlineData("项目总投资47,483.46万元。", "2026年预算资金22,614.51万元。")]
    [InlineData("项目总投资47,483.46万元，2026年度预算安排22,614.51万元。", "")]
    [InlineData("2025年安排建设资金5000万元，2026年安排22,614.51万元。", "")]
    [InlineData("2025年，安排建设资金5000万元。", "本年度拆违经费预算22,614.51万元。")]
    [InlineData("项目总预算47,483.46万元，其中2026年度预算22,614.51万元。", "")]
    public void Total_OfTheYear_IsToldFromOthersByTheFiscalYear(string one, string two)
    {
        var budget = StatementReading.OfBudgetOf(2026, one, two).Budget;

        Assert.Equal(("22614.51万元", BudgetCoverage.Year), ($"{budget.Stated}", budget.Covers));
    }

    [Fact]
    public void Total_OfAYear_IsNotTaken_WhereOtherTotalsStandBesideIt_AndNoYearIsKnown()
    {
        var budget = StatementReading.OfBudget("项目总投资5亿元，2025年安排1亿元。").Budget;

        Assert.Equal(("5亿元", BudgetCoverage.ProjectLife), ($"{budget.Stated}", budget.Covers));
    }

    // As a department published it, with last year's money in a section about this year's.
    [Fact]
    public void Section_OverTheWholeLife_AndLastYear_IsReadAsThat()
    {
        var read = StatementReading.OfBudgetOf(
            2026,
            "本项目可研批复总投资为13526.06万元，其中建筑安装工程费为11668.67万元，工程建设其他费用1213.29万元，预备费644.10万元。2025年安排建设资金5000万元。"
        );

        Assert.Equal(
            ("13526.06万元", BudgetCoverage.ProjectLife),
            ($"{read.Budget.Stated}", read.Budget.Covers)
        );
        Assert.Equal(
            ["建筑安装工程费 11668.67万元", "工程建设其他费用 1213.29万元", "预备费 644.10万元"],
            read.Lines
        );
        Assert.Equal(Breakdown.Complete, read.Budget.Breakdown);
    }

    [Fact]
    public void Total_BehindTheLines_IsNoTextOfTheLast()
    {
        var read = StatementReading.OfBudget("1.印刷费2万元。", "2.差旅费3万元。", "以上合计5万元。");

        Assert.Equal("5万元", $"{read.Budget.Stated}");
        Assert.Null(read.Budget.Lines[1].Text);
    }

    [Fact]
    public void SecondTotal_ThatDisagrees_IsReported()
    {
        var read = StatementReading.OfBudget("共计5.00万元，具体如下：", "1.印刷费2万元。", "合计6.00万元。");

        Assert.Equal("5.00万元", $"{read.Budget.Stated}");
        Assert.Equal(["PB1263"], read.Codes);
        Assert.Equal(["合计6.00万元。"], read.Unread);
    }

    [Fact]
    public void Lines_WithoutNumbers_AreAParagraphEach()
    {
        var read = StatementReading.OfBudget(
            "共计5万元，具体如下：",
            "印刷费2万元；",
            "差旅费：3万元，用于出差。"
        );

        Assert.Equal("5万元", $"{read.Budget.Stated}");
        Assert.Equal(["印刷费 2万元", "差旅费 3万元"], read.Lines);
    }

    [Theory]
    [InlineData("印刷费：20,000元；差旅费：￥30,000元。合计50,000元。")]
    [InlineData("印刷费20000元；差旅费30000元（含住宿费；交通费）。共计50000元。")]
    public void Lines_WithoutNumbers_InOneParagraph_AreCut(string text)
    {
        var read = StatementReading.OfBudget(text);

        Assert.Equal("50000元", $"{read.Budget.Stated}");
        Assert.Equal(["印刷费 20000元", "差旅费 30000元"], read.Lines);
        Assert.Empty(read.Codes);
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void Lines_WithoutATotal_AreNoTotals()
    {
        var read = StatementReading.OfBudget("印刷费20000元；差旅费30000元。");

        Assert.Null(read.Budget.Stated);
        Assert.Equal(["印刷费 20000元", "差旅费 30000元"], read.Lines);
        Assert.Empty(read.Codes);
    }

    [Theory]
    [InlineData("2026年预算安排10万元，其中1.印刷费2万元，2.差旅费3万元。")]
    [InlineData("2026年预算安排10万元，其中：一是印刷费2万元，二是差旅费3万元。")]
    public void Parts_OfOneSentence_AreCalledWithoutTheirNumbers(string text) =>
        Assert.Equal(["印刷费 2万元", "差旅费 3万元"], StatementReading.OfBudget(text).Lines);

    [Fact]
    public void Lines_NumberedByWord_NestByTheirLevels()
    {
        var read = StatementReading.OfList(
            "六、年度预算安排",
            (0, "招录费用5万元："),
            (1, "面试费用2万元；"),
            (1, "考察费用3万元。"),
            (0, "印刷费1万元。")
        );

        Assert.Equal(["招录费用 5万元", "印刷费 1万元"], read.Lines);
        Assert.Equal(
            ["面试费用 2万元", "考察费用 3万元"],
            StatementReading.LinesOf(read.Budget.Lines[0].Lines)
        );
    }

    [Fact]
    public void Lines_InOneParagraph_AreCut()
    {
        var read = StatementReading.OfBudget(
            "共计5.5万元，具体如下：1、印刷费2万元；2、差旅费3.5万元，用于出差。"
        );

        Assert.Equal("5.5万元", $"{read.Budget.Stated}");
        Assert.Equal(["印刷费 2万元", "差旅费 3.5万元"], read.Lines);
    }

    [Fact]
    public void Parts_OfOneSentence_AreLines()
    {
        var budget = StatementReading
            .OfBudget("2026年预算安排10万元，其中：印刷费2万元、差旅费3万元。")
            .Budget;

        Assert.Equal(("10万元", Breakdown.Partial), ($"{budget.Stated}", budget.Breakdown));
        Assert.Equal(["印刷费 2万元", "差旅费 3万元"], StatementReading.LinesOf(budget.Lines));
    }

    [Fact]
    public void Price_BehindAName_MakesTheOnlyLine()
    {
        const string text =
            "经通知要求，市代表履职费（1200 元/人·年），按照最大人数 15 人计算，上述项目合计共 1.8 万元。";

        var read = StatementReading.OfBudget(text);

        Assert.Equal(["市代表履职费 1.8万元 1200.00元/人/年*15人"], read.Lines);
        Assert.True(read.Budget.Lines[0].FormulaComposed);
        Assert.Equal(text, read.Budget.Lines[0].Text);
        Assert.Equal("1.8万元", $"{read.Budget.Stated}");
    }

    [Fact]
    public void Uses_WithoutAmounts_AreNamed()
    {
        var budget = StatementReading.OfBudget("预算资金100万元，用于：", "1.前期费", "2.建安费").Budget;

        Assert.Equal(["前期费", "建安费"], budget.Lines.Select(line => line.Name));
        Assert.Equal(Breakdown.Partial, budget.Breakdown);
        Assert.Equal("100万元", $"{budget.Stated}");
    }

    [Fact]
    public void Line_BelowTheFourthLevel_IsTextOfTheOneAboveIt()
    {
        var read = StatementReading.OfBudget(
            "一、甲4万元",
            "（一）乙3万元",
            "1.丙2万元",
            "（1）丁1万元",
            "①戊1万元"
        );

        Assert.Equal("①戊1万元", read.Budget.Lines[0].Lines[0].Lines[0].Lines[0].Text);
        Assert.Equal(["PB1262"], read.Codes);
    }
}
