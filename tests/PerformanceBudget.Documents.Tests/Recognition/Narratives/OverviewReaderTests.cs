using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

public sealed class OverviewReaderTests
{
    private const string Title = "一、项目概述";

    [Fact]
    public void Overview_HasTextPeriodAmountAndParts()
    {
        const string text =
            "某局拟于2026年1月至2026年11月实施培训项目，经测算，预算资金约87.40万元（其中，甲经费45.90万元，乙经费133.00元）。";

        var overview = Read(text);

        Assert.Equal(text, overview.Text);
        Assert.Equal("2026-01/2026-11", overview.Period?.ToString());
        Assert.Equal("约87.40万元", $"{overview.Stated}");
        Assert.Equal(
            ["甲经费 45.90万元", "乙经费 133.00元"],
            overview.Parts.Select(part => $"{part.Name} {part.Stated}")
        );
    }

    [Theory]
    [InlineData("预算资金100万元，其中：甲60万元、乙40.00万元。", "甲 60万元|乙 40.00万元")]
    [InlineData("预算资金100万元(其中甲费用60万元)。", "甲费用 60万元")]
    [InlineData("预算资金100万元。其他见附件（其中甲60万元）。", "")]
    [InlineData("预算资金100万元（按60元/人计算）。", "")]
    [InlineData("预算资金100万元（其中60万元用于甲，40万元用于乙）。", "")]
    public void Parts_StandDirectlyBehindTheAmount(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join('|', Read(text).Parts.Select(part => $"{part.Name} {part.Stated}"))
        );

    [Theory]
    [InlineData("发放履职费（1200元/人·年）。经测算，预算资金约1.8万元。", "约1.8万元")]
    [InlineData("总投资22,614.51万元，2026年预算资金5000万元。", "5000万元")]
    [InlineData("总投资22,614.51万元，2026年安排5000万元。", "")]
    [InlineData("预算资金3-5万元。", "")]
    public void Amount_OfSeveral_IsTheOneThatIsCalledTheBudget(string text, string expected) =>
        Assert.Equal(expected, $"{Read(text).Stated}");

    [Fact]
    public void Paragraphs_AreLinesOfOneText()
    {
        var read = StatementReading.OfSection(Title, "甲。", "乙。");

        Assert.Equal("甲。\n乙。", read.Statement.Overview!.Text);
        Assert.Equal(
            ["¶2", "¶3"],
            read.Notes.Excerpts["/statement/overview/text"].Places.Select(place => place.ToString())
        );
    }

    private static Overview Read(string text) => StatementReading.OfSection(Title, text).Statement.Overview!;
}
