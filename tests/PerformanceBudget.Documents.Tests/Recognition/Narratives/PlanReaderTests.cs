namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

public sealed class PlanReaderTests
{
    private const string Title = "四、实施方案";

    [Theory]
    [InlineData("1.慰问：按实际列支。全年。", "慰问", "按实际列支。全年。")]
    [InlineData("2、慰问。按实际列支。", "慰问", "按实际列支。")]
    [InlineData("（3）慰问:按实际列支", "慰问", "按实际列支")]
    [InlineData("①“新：旧”工程（含：甲。）建设：按实际列支", "“新：旧”工程（含：甲。）建设", "按实际列支")]
    [InlineData("5.慰问", "慰问", null)]
    [InlineData(
        "代表履职费（1200 元/人·年），主要用于交通。",
        "代表履职费",
        "（1200 元/人·年），主要用于交通。"
    )]
    [InlineData("日常运维，包括巡检。", "日常运维", "包括巡检。")]
    public void Item_IsANameAndAText(string text, string name, string? expected)
    {
        var item = Assert.Single(StatementReading.OfSection(Title, text).Statement.Plan);

        Assert.Equal((name, expected), (item.Name, item.Text));
    }

    [Fact]
    public void Items_NestByTheKindOfTheirNumbers()
    {
        var plan = StatementReading
            .OfSection(
                Title,
                "1.招录",
                "(1) 面试：分两轮。",
                "(2) 考察：分三批。",
                "3.培训。全年。",
                "①初任",
                "2.总结"
            )
            .Statement.Plan;

        Assert.Equal(["招录", "培训", "总结"], plan.Select(item => item.Name));
        Assert.Equal(["面试", "考察"], plan[0].Items.Select(item => item.Name));
        Assert.Equal(["初任"], plan[1].Items.Select(item => item.Name));
    }

    [Fact]
    public void Items_NumberedByWord_NestByTheirLevels()
    {
        var read = StatementReading.OfList(Title, (0, "招录：全年。"), (1, "面试"), (1, "考察"), (0, "培训"));

        Assert.Equal(["招录", "培训"], read.Statement.Plan.Select(item => item.Name));
        Assert.Equal(["面试", "考察"], read.Statement.Plan[0].Items.Select(item => item.Name));
        Assert.Equal("考察", read.Notes.Excerpts["/statement/plan/0/items/1/name"].Text);
    }

    [Fact]
    public void Items_InOneParagraph_AreCut()
    {
        var plan = StatementReading
            .OfSection(Title, "主要工作如下：1.招录：分两轮，3.5万人次参加；2.培训：全年。")
            .Statement.Plan;

        Assert.Equal(["招录", "培训"], plan.Select(item => item.Name));
        Assert.Equal("分两轮，3.5万人次参加；", plan[0].Text);
    }

    [Fact]
    public void Numbers_InBrackets_AreNoItems()
    {
        var plan = StatementReading
            .OfSection(Title, "主要工作如下：1.招录；2.（笔试；3.面试）考察；")
            .Statement.Plan;

        Assert.Equal(["招录", "（笔试；3.面试）考察"], plan.Select(item => item.Name));
    }

    [Fact]
    public void Paragraph_WithoutNumber_IsTextOfTheItemBefore()
    {
        var read = StatementReading.OfSection(Title, "1.培训：", "2026年4月30日前完成。", "分两期。");

        Assert.Equal("2026年4月30日前完成。\n分两期。", Assert.Single(read.Statement.Plan).Text);
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void Period_IsTheOneThatTheItemStates()
    {
        var plan = StatementReading
            .OfSection(
                Title,
                "1.甲：2026年1月1日开始，于2026年12月31日完成。",
                "2.乙：2026年7月完成。",
                "3.丙：2026年3月1日至2026年3月31日第一轮，2026年5月1日至2026年5月31日第二轮。"
            )
            .Statement.Plan;

        Assert.Equal(["2026-01-01/2026-12-31", null, null], plan.Select(item => item.Period?.ToString()));
    }

    [Fact]
    public void Item_BelowTheFourthLevel_IsTextOfTheOneAboveIt()
    {
        var read = StatementReading.OfSection(Title, "一、甲", "（一）乙", "1.丙", "（1）丁", "①戊");

        var deepest = read.Statement.Plan[0].Items[0].Items[0].Items[0];
        Assert.Equal(("丁", "①戊"), (deepest.Name, deepest.Text));
        Assert.Equal(["PB1262"], read.Codes);
    }

    [Fact]
    public void Name_ThatIsTooLong_IsReportedAndLeftOut()
    {
        var text = "1." + new string('长', 501);
        var read = StatementReading.OfSection(Title, text, "2.短");

        Assert.Equal(["短"], read.Statement.Plan.Select(item => item.Name));
        Assert.Equal(["PB1261"], read.Codes);
        Assert.Equal([text], read.Unread);
    }
}
