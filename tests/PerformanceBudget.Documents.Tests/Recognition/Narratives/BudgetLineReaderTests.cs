using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

public sealed class BudgetLineReaderTests
{
    [Theory]
    [InlineData("1.差旅费3.00万元：用于出差。", "差旅费 3.00万元", "用于出差。")]
    [InlineData("3.基础性工作10.00万元。主要用于订购书籍。", "基础性工作 10.00万元", "主要用于订购书籍。")]
    [InlineData("8、交通费：3.00万元，主要用于租车。", "交通费 3.00万元", "主要用于租车。")]
    [InlineData(
        "（1）交通费，3.00万元，主要用于租车。",
        "交通费 3.00万元",
        "交通费，3.00万元，主要用于租车。"
    )]
    [InlineData("15.邮电费（电信费）：3.00万，主要用于通信。", "邮电费（电信费） 3.00万元", "主要用于通信。")]
    [InlineData("(1) 2026 年面上公务员招录费用 14.60 万元。", "2026 年面上公务员招录费用 14.60万元", null)]
    [InlineData("(1) 网站运维费用为3.00万元；", "网站运维费用 3.00万元", null)]
    [InlineData(
        "(1) 开展换届选举，开展动员部署等工作费用5.00万元；",
        "开展换届选举，开展动员部署等工作费用 5.00万元",
        null
    )]
    [InlineData("1.印刷费约60000.00元", "印刷费 约60000.00元", null)]
    [InlineData("1.建安费22,614.51万元", "建安费 22614.51万元", null)]
    [InlineData("1.征收补偿费1.2亿元", "征收补偿费 1.2亿元", null)]
    [InlineData("1.每周一课活动费用5万元", "每周一课活动费用 5万元", null)]
    [InlineData("3.选调生费用预 4.25 万元。", "选调生费用 4.25万元", "选调生费用预 4.25 万元。")]
    [InlineData(
        "2.跟踪培养。教育培训费用 10.20 万元。",
        "跟踪培养 10.20万元",
        "跟踪培养。教育培训费用 10.20 万元。"
    )]
    [InlineData("7.材料印刷费，预计 1.00 万元。", "材料印刷费 1.00万元", "材料印刷费，预计 1.00 万元。")]
    [InlineData(
        "6.满意度测评，主要涉及开展测评等费用，预计10.00万元。",
        "满意度测评 10.00万元",
        "满意度测评，主要涉及开展测评等费用，预计10.00万元。"
    )]
    [InlineData("1.培训费：用于干部培训，共10万元。", "培训费 10万元", "用于干部培训，共10万元。")]
    [InlineData(
        "(1) 体检中心安排7批，每批2天，合计63.00万元。",
        "体检中心 63.00万元",
        "体检中心安排7批，每批2天，合计63.00万元。"
    )]
    [InlineData("1.前期费", "前期费", null)]
    [InlineData("1.印刷费（约2万元）：用于印制。", "印刷费 约2万元", "用于印制。")]
    [InlineData("1.能源费（水费）2万元", "能源费（水费） 2万元", null)]
    [InlineData("1.印刷费（含税2万元）", "印刷费（含税2万元）", null)]
    [InlineData("1.培训费：按3万元或5万元安排。", "培训费", "按3万元或5万元安排。")]
    [InlineData("1.监测费，每次1万元，小计4万元。", "监测费 4万元", "监测费，每次1万元，小计4万元。")]
    [InlineData("1.一是监测费4万元。", "监测费 4万元", null)]
    public void Line_HasNameAmountAndText(string text, string expected, string? about)
    {
        var read = StatementReading.OfBudget(text);

        Assert.Equal([expected], read.Lines);
        Assert.Equal(about, read.Budget.Lines[0].Text);
        Assert.Empty(read.Unread);
    }

    [Theory]
    [InlineData(
        "1.培训经费:14.40万元。培训费3天*800人*60.00元/人/天=144000.00元。",
        "3天*800人*60.00元/人/天=144000.00元",
        false
    )]
    [InlineData(
        "1.扫描5.28万元：50*450.00元+101*300.00元=5.28万元。",
        "50*450.00元+101*300.00元=5.28万元",
        false
    )]
    [InlineData("1.慰问6.00万元：慰问金2000.00元/人/次，全年预计30人次。", "2000.00元/人/次*30人次", true)]
    [InlineData("1.慰问16.00万元：共有32名干部，每年每人慰问金5000.00元。", "5000.00元/人/年*32人", true)]
    [InlineData("1.体检费4.20万元：1500.00元/人，预计约28人次，合计4.20万元。", "1500.00元/人*28人次", true)]
    [InlineData("1.培训6万元：100元/人/天，培训600人，为期1天。", "100元/人/天*600人*1天", true)]
    public void Formula_IsThatOfTheText_OrComposedOfAPriceAndCounts(
        string text,
        string formula,
        bool isComposed
    )
    {
        var line = Assert.Single(StatementReading.OfBudget(text).Budget.Lines);

        Assert.Equal(CostFormula.Parse(formula, null).Check().Computed, line.Formula!.Check().Computed);
        Assert.Equal(isComposed, line.FormulaComposed);
        Assert.Empty(line.Lines);
    }

    [Theory]
    [InlineData("1.慰问6万元：2000元/人，共31人。")]
    [InlineData("1.培训500元：100元/人，为期5天，共10人。")]
    [InlineData("1.培训6万元：甲100元/人、乙200元/人，共600人。")]
    [InlineData("1.培训6万元：100元/人，甲600人，乙600人。")]
    public void Formula_ThatWouldBeAGuess_IsNotComposed(string text) =>
        Assert.Null(Assert.Single(StatementReading.OfBudget(text).Budget.Lines).Formula);

    [Fact]
    public void Line_WithoutAmount_TakesTheResultOfItsOnlyFormula()
    {
        var read = StatementReading.OfBudget("1.培训费：3天*800人*60元/人/天=144000元。");

        Assert.Equal(["培训费 144000元 3天*800人*60元/人/天=144000元"], read.Lines);
    }

    [Theory]
    [InlineData(
        "1.挂职工作25.00万元：预计租房费用为4000.00元*12*3=14.40万元；为干部提供食堂饭卡，800.00元/人/月，共计800.00元*10*6+800.00元*6*12=10.56万元。",
        "租房费用 14.40万元 4000.00元*12*3=14.40万元|食堂饭卡 10.56万元 800.00元*10*6+800.00元*6*12=10.56万元",
        Breakdown.Complete
    )]
    [InlineData(
        "1.交通费3.5万元：包括7批次体检租车费用0.35万元*7=2.45万元，接送、考核租车费用0.10万元*10=1.00万元。",
        "7批次体检租车费用 2.45万元 0.35万元*7=2.45万元|接送、考核租车费用 1.00万元 0.10万元*10=1.00万元",
        Breakdown.Complete
    )]
    [InlineData(
        "1.印刷费3.50万元：用于印制。包括培训材料、宣传材料等约1.00万元，选票印制约2.50万元。",
        "培训材料、宣传材料等 约1.00万元|选票印制 约2.50万元",
        Breakdown.Complete
    )]
    [InlineData(
        "1.招录费4.25万元，其中交通费 1.30 万元、差旅费 1.2 万元、编印费 1.75 万元。",
        "交通费 1.30万元|差旅费 1.2万元|编印费 1.75万元",
        Breakdown.Complete
    )]
    [InlineData(
        "1.招录费4.25万元：主要包括召开会议，其中印刷费1.30万元。",
        "印刷费 1.30万元",
        Breakdown.Partial
    )]
    [InlineData("1.招录费4.25万元，其中交通费1.30万元。", "交通费 1.30万元", Breakdown.Partial)]
    [InlineData("1.测评，预计10.00万元。（其中，涉及印刷费0.30万元）", "印刷费 0.30万元", Breakdown.Partial)]
    [InlineData(
        "1.设备费10万元：其中甲5万元，用于采购；乙3万元，用于维护。",
        "甲 5万元|乙 3万元",
        Breakdown.Partial
    )]
    [InlineData(
        "1.设备费10万元：用于采购电脑（5万元）、打印机（3万元）等。",
        "采购电脑 5万元|打印机 3万元",
        Breakdown.Partial
    )]
    [InlineData(
        "1.培训费6.60万元。用于开展甲（分6期开展，每期师资费0.30万元）、乙（1期，师资费1.40万元）等培训。",
        "甲 18000.00 0.30万元/期*6期|乙 1.40万元",
        Breakdown.Partial
    )]
    [InlineData(
        "1.劳务费25.20万元。用于直播（直播10次，每次0.12万元）、拍摄（甲2部16.00万元；乙8部8万元，共计24.00万元）产生的费用。",
        "直播 12000.00 0.12万元/次*10次|拍摄 24.00万元",
        Breakdown.Complete
    )]
    public void Parts_ThatTheTextNames_AreSublines(string text, string expected, Breakdown breakdown)
    {
        var line = Assert.Single(StatementReading.OfBudget(text).Budget.Lines);

        Assert.Equal(expected, string.Join('|', StatementReading.LinesOf(line.Lines)));
        Assert.Equal(breakdown, line.Breakdown);
    }

    [Theory]
    [InlineData("1.设备费10万元：其中5万元用于采购，3万元用于维护。")]
    [InlineData("1.设备费10万元：其中3万元的费用为采购。")]
    [InlineData("1.设备费10万元：包括甲3万元，其中丙1万元，乙5万元。")]
    [InlineData("1.设备费10万元：按照每人5000元采购（每人5000元）。")]
    [InlineData("1.设备费10万元：采购3万元，维护7万元。")]
    public void Amounts_OfWhichNobodyCanSayWhatTheyAreFor_StayText(string text) =>
        Assert.Empty(Assert.Single(StatementReading.OfBudget(text).Budget.Lines).Lines);

    [Theory]
    [InlineData("1.印刷费2万元、差旅费3万元。", "印刷费2万元、差旅费3万元", "印刷费 2万元|差旅费 3万元")]
    [InlineData("1.人员经费：工资5万元、社保2万元。", "人员经费", "工资 5万元|社保 2万元")]
    public void Amounts_WithoutAWhole_AreSublinesOfALineWithoutAmount(
        string text,
        string name,
        string expected
    )
    {
        var line = Assert.Single(StatementReading.OfBudget(text).Budget.Lines);

        Assert.Equal((name, null), (line.Name, line.Amount));
        Assert.Equal(expected, string.Join('|', StatementReading.LinesOf(line.Lines)));
    }

    [Fact]
    public void Sublines_GoBeforePartsInTheText()
    {
        var line = StatementReading
            .OfBudget("1.体检270万元：其中甲100万元，合计270.00万元。", "(1) 甲100万元", "(2) 乙170万元")
            .Budget.Lines[0];

        Assert.Equal(["甲 100万元", "乙 170万元"], StatementReading.LinesOf(line.Lines));
        Assert.Equal(["270.00万元"], line.Restated.Select(amount => $"{amount}"));
    }

    [Fact]
    public void Price_InTheLineAbove_IsThatOfTheSublineItNames()
    {
        var line = StatementReading
            .OfBudget(
                "1.体检63万元：甲中心3000.00元/人，乙中心2000.00元/人。",
                "(1) 甲中心安排7批，每批为期1天，30人/批，合计210人，合计63.00万元。"
            )
            .Budget.Lines[0];

        Assert.Equal(["甲中心 63.00万元 3000.00元/人*30人/批*7批"], StatementReading.LinesOf(line.Lines));
    }

    [Theory]
    [InlineData(
        "1.交通费3.5万元：租赁费用约3万元。包括甲0.35万元*7=2.45万元，乙0.10万元*10=1.00万元。",
        "约3万元"
    )]
    [InlineData("1.体检费270万元：共26批，合计270.00万元。", "270.00万元")]
    [InlineData("1.考核4.5万元：信息技术服务费用4.5万元。", "")]
    [InlineData("1.考核4.5万元：信息技术服务费用3万元。", "")]
    public void Amount_SaidAgainInOtherWords_IsRestated(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                '|',
                Assert
                    .Single(StatementReading.OfBudget(text).Budget.Lines)
                    .Restated.Select(amount => $"{amount}")
            )
        );

    [Fact]
    public void Line_WithoutName_IsLeftOut()
    {
        var read = StatementReading.OfBudget("1.印刷费2万元。", "（1）约1万元，用于印制。");

        Assert.Empty(read.Budget.Lines[0].Lines);
        Assert.Equal(["（1）约1万元，用于印制。"], read.Unread);
        Assert.Empty(read.Codes);
    }

    [Fact]
    public void Line_WhoseNameIsTooLong_IsReportedAndLeftOut()
    {
        var text = "1." + new string('长', 501) + "2万元。";
        var read = StatementReading.OfBudget(text);

        Assert.Empty(read.Budget.Lines);
        Assert.Equal([text], read.Unread);
        Assert.Equal(["PB1261"], read.Codes);
    }

    [Fact]
    public void Places_AreThoseOfTheParagraphs()
    {
        var read = StatementReading.OfBudget(
            "1.招录费5万元：",
            "(1) 面试2万元；",
            "2.印刷费1万元：",
            "用于印制。"
        );

        Assert.Equal("(1) 面试2万元；", read.Notes.Excerpts["/budget/lines/0/lines/0/amount"].Text);
        Assert.Equal(
            ["¶5"],
            read.Notes.Excerpts["/budget/lines/1/text"].Places.Select(place => place.ToString())
        );
    }
}
