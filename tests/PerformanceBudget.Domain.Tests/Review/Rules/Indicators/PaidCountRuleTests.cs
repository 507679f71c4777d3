using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>PB3013 line by line.</summary>
public sealed class PaidCountRuleTests
{
    private const string Error = "PB3013 Error /indicators/6/value";
    private const string Warning = "PB3013 Warning /indicators/6/value";

    [Theory]
    [InlineData("护理员培训人数", "=1200人", Error)]
    [InlineData("护理员培训人数", "≥1200人", Error)]
    [InlineData("护理员培训人数", "≤700人", Error)]
    [InlineData("护理员培训人数", ">800人", Error)]
    [InlineData("护理员培训人数", "800人", null)]
    [InlineData("护理员培训人数", "≥800人", null)]
    [InlineData("护理员培训人数", "≥640人", null)]
    [InlineData("护理员培训人数", "≥639人", Warning)]
    [InlineData("护理员培训人数", "≤1200人", null)]
    [InlineData("护理员培训人数", "约1200人", null)]
    [InlineData("护理员培训人数", "800余人", null)]
    // Another unit, and nothing that the line is called by.
    [InlineData("护理员培训人次", "≥1200人次", null)]
    [InlineData("服务对象人数", "≥1200人", null)]
    public void Target_OfWhatOneLinePaysFor_IsHeldAgainstThatLine(string name, string value, string? expected)
    {
        var project = With(
            Line("护理员培训", "14.40万元", "800人*180元/人"),
            Line("教材印制", "0.80万元", "100人*80元/人"),
            Line("走访慰问", "0.80万元", "100人次*80元/人次")
        );

        AssertFound(expected, project, name, value);
    }

    [Theory]
    // Each of four courses may have other people in it.
    [InlineData("1200元/人*30人*4期", "≥120人", null)]
    [InlineData("1200元/人*30人*4期", "=30人", null)]
    [InlineData("1200元/人*30人*4期", "≥121人", Error)]
    [InlineData("1200元/人*30人*4期", "≤29人", Error)]
    // What the price is per makes no more people.
    [InlineData("300元/人/天*30人*4天", "≥120人", Error)]
    // Hidden, several, or added up.
    [InlineData("1200元/人*30人/期*4期", "≥500人", null)]
    [InlineData("1200元*30人+1200元*10人", "≥500人", null)]
    [InlineData("1200元*30人*2人", "≥500人", null)]
    // Counts that are added up are one count.
    [InlineData("1200元/人*(30人+30人)", "=60人", null)]
    [InlineData("1200元/人*(30人+30人)", "=30人", Error)]
    [InlineData("(30+10)人*1200元/人*4期", "≥160人", null)]
    [InlineData("(30+10)人*1200元/人*4期", "≥161人", Error)]
    // The same number twice may be the same people, or others.
    [InlineData("1200元/人*30人+300元/人*30人", "=30人", null)]
    [InlineData("1200元/人*30人+300元/人*30人", "=60人", null)]
    [InlineData("1200元/人*30人+300元/人*30人", "=61人", Error)]
    public void Count_ThatOtherFactorsMultiply_IsARange(string formula, string value, string? expected)
    {
        var amount = CostFormula.Parse(formula).Check().ComputedMoney!.Value;
        var project = With(
            BudgetLine.Create("护理员培训", amount).WithFormula(CostFormula.Parse(formula)),
            Line("印刷费", "1.00万元")
        );

        AssertFound(expected, project, "护理员培训人数", value);
    }

    [Theory]
    [InlineData("一等服务站奖励家数", "=9家", Error)]
    [InlineData("二等服务站奖励家数", "=18家", null)]
    [InlineData("服务站奖励家数", "=26家", null)]
    public void LinesThatANumberTellsApart_AreEachComparedAlone(string name, string value, string? expected)
    {
        var project = With(
            Line("一等服务站奖励", "40.00万元", "8家*5.00万元/家"),
            Line("二等服务站奖励", "36.00万元", "18家*2.00万元/家"),
            Line("不可预见费", "0.50万元")
        );

        AssertFound(expected, project, name, value);
    }

    [Theory]
    [InlineData("1.20万元", "≥30台", Error)]
    [InlineData("25.00万元", "≥30台", null)]
    [InlineData("25.00万元", "≥31台", null)]
    [InlineData("24.99万元", "≥31台", Error)]
    [InlineData("25.00万元", "<26台", Error)]
    [InlineData("25.00万元", "≥20台", Warning)]
    [InlineData("25.00万元", "=20台", Error)]
    public void LineOfTheSameWorkWithoutACalculation_MayPayForAsManyAsItsMoneyAllows(
        string beside,
        string value,
        string? expected
    )
    {
        var project = With(
            Line("便携式彩超购置", "130.00万元", "26台*5.00万元/台"),
            Line("便携式彩超购置（追加）", beside)
        );

        AssertFound(expected, project, "便携式彩超购置数量", value);
    }

    [Fact]
    public void ThoseWhoArePaidForServing_AreNotThoseWhoAreServed()
    {
        var project = With(
            Line("社区服务人员工资", "60.00万元", "10人*5000元/人/月*12月"),
            Line("印刷费", "1.00万元")
        );

        AssertFound(null, project, "社区服务人数", "≥500人");
    }

    [Fact]
    public void TwoLinesOfOneName_AreNoneOfThem()
    {
        var project = With(
            Line("护理员培训（初级）", "14.40万元", "800人*180元/人"),
            Line("护理员培训（高级）", "7.20万元", "400人*180元/人")
        );

        AssertFound(null, project, "护理员培训人数", "=1200人");
    }

    [Fact]
    public void LineForThoseWhoServe_DoesNotCountWhomTheyServe()
    {
        var project = With(
            Line("护理员培训讲师费", "2.00万元", "2000元/人*10人"),
            Line("印刷费", "1.00万元")
        );

        AssertFound(null, project, "护理员培训人数", "≥800人");
    }

    private static void AssertFound(string? expected, Project project, string name, string value)
    {
        project = project.WithIndicators(
            project.Indicators.Add(Indicator(IndicatorCategory.Quantity, name, value))
        );

        Assert.Equal(expected is null ? [] : [expected], FindingsOf(project, Alone("PB3013")));
    }
}
