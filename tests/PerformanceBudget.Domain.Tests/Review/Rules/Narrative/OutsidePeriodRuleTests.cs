using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>PB4009.</summary>
public sealed class OutsidePeriodRuleTests
{
    [Theory]
    [InlineData("护理员培训", "2026-03-01", "2026-06-30", true)]
    [InlineData("护理员培训", "2026-01", "2026-12", true)]
    [InlineData("护理员培训", "2025-12-31", "2026-06-30", false)]
    [InlineData("护理员培训", "2026-03-01", "2027-01", false)]
    [InlineData("护理员培训", "2025-03", "2025-06", false)]
    [InlineData("方案制定", "2025-11-01", "2026-01-31", true)]
    [InlineData("方案制定", "2025-01-01", "2025-03-31", false)]
    [InlineData("总结评估", "2026-12-01", "2027-03-31", true)]
    [InlineData("总结评估", "2027-12-01", "2027-12-31", false)]
    [InlineData("总结评估", "2025-12-01", "2026-03-31", false)]
    public void Step_LiesInTheProjectOrNot(string name, string start, string end, bool isSilent)
    {
        var project = WithPlan(PlanItem.Create(name, null, Period(start, end)));

        Assert.Equal(isSilent ? [] : ["PB4009 Warning /statement/plan/0/period"], FindingsOf(project));
    }

    [Fact]
    public void Step_OutsideTheOnlyPeriodThatIsStated_IsHeldAgainstThatOne()
    {
        var overview = Domain.Overview.Create("概述。", Period("2026-01", "2026-12"));
        var project = Project()
            .WithPeriod(null)
            .WithStatement(
                ProjectStatement.Create(
                    overview: overview,
                    plan: [PlanItem.Create("护理员培训", null, Period("2025-03", "2025-06"))]
                )
            );

        var finding = Assert.Single(DeclarationReview.Run(Declaration(project), Alone("PB4009")).Findings);

        Assert.Equal(
            ["/projects/0/statement/overview/period"],
            finding.Related.Select(place => place.Pointer)
        );
    }

    [Fact]
    public void StepBelowAStep_IsNamed()
    {
        var project = WithPlan(
            PlanItem.Create(
                "护理员培训",
                items: [PlanItem.Create("第二期", null, Period("2025-09-01", "2025-09-30"))]
            )
        );

        var finding = Assert.Single(DeclarationReview.Run(Declaration(project)).Findings);

        Assert.Equal("/projects/0/statement/plan/0/items/0/period", finding.Pointer);
        Assert.Equal(
            "实施内容“第二期”的时间为2025年9月1日至2025年9月30日，超出项目起止时间2026年1月1日至2026年12月31日。",
            finding.GetMessage(Language.Chinese)
        );
    }

    [Theory]
    [InlineData("培训班完成时间", "2026年12月31日前", true)]
    [InlineData("培训班完成时间", "2026年12月底前", true)]
    [InlineData("培训班完成时间", "6月30日前", true)]
    [InlineData("培训班完成时间", "2027年6月30日前", false)]
    [InlineData("项目决算完成时间", "2027年3月31日前", true)]
    [InlineData("项目决算完成时间", "2027年12月31日前", false)]
    public void Deadline_LiesInTheProjectOrNot(string name, string value, bool isSilent)
    {
        var project = Project()
            .WithIndicators(
                Project().Indicators.SetItem(3, Indicator(IndicatorCategory.Timeliness, name, value))
            );

        Assert.Equal(isSilent ? [] : ["PB4009 Warning /indicators/3/value"], FindingsOf(project));
    }

    // Which of the periods is wrong PB4001 asks already.
    [Fact]
    public void StepInAnyOfThePeriods_IsSilent()
    {
        var project = Project().WithPeriod(Period("2026-01-01", "2026-04-30"));

        Assert.Equal(["PB4001 Warning /period"], FindingsOf(project));
    }

    [Fact]
    public void ProjectOutsideTheFiscalYear_IsTheMatterOfThatAlone()
    {
        var project = Project().WithPeriod(StatedPeriod.Year(2025)).WithStatement(null);

        Assert.Equal(["PB4008 Warning /period"], FindingsOf(project));
    }

    private static Project WithPlan(PlanItem item) =>
        Project()
            .WithStatement(
                ProjectStatement.Create(
                    "养老护理员培训",
                    Overview("约14.40万元"),
                    plan: [item],
                    schedule: StatedPeriod.Year(2026)
                )
            );
}
