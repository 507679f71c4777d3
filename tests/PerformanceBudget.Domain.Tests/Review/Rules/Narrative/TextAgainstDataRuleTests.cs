using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>PB4010.</summary>
public sealed class TextAgainstDataRuleTests
{
    [Theory]
    [InlineData("预算资金约14.40万元。", true)]
    [InlineData("预算资金14.4万元。", true)]
    [InlineData("共计144,000.00元。", true)]
    [InlineData("预算资金壹拾肆万肆仟元整。", true)]
    [InlineData("每人补助180元。", true)]
    [InlineData("举办培训班，提高能力。", true)]
    [InlineData("预算资金约15.40万元。", false)]
    [InlineData("经费共计14.04万元。", false)]
    public void AmountOfTheOverview_IsInItsTextOrNot(string text, bool isSilent)
    {
        var overview = Domain.Overview.Create(text, null, StatedAmount.Parse("14.40万元"));

        Assert.Equal(
            isSilent ? [] : ["PB4010 Warning /statement/overview/stated"],
            FindingsOf(Project().WithStatement(Statement(overview)))
        );
    }

    [Theory]
    [InlineData("其中课时费8.00万元", true)]
    [InlineData("其中讲师费用9.00万元", true)]
    [InlineData("其中课时费9.00万元", false)]
    public void PartOfTheOverview_IsInItsTextOrNot(string text, bool isSilent)
    {
        var overview = Domain.Overview.Create(
            $"预算资金14.40万元（{text}）。",
            null,
            StatedAmount.Parse("14.40万元"),
            [Part("课时费", "8.00万元"), Part("场地费", "6.40万元")]
        );

        Assert.Equal(
            isSilent ? [] : ["PB4010 Warning /statement/overview/parts/0/stated"],
            FindingsOf(Project().WithStatement(Statement(overview)))
        );
    }

    [Theory]
    [InlineData("培训护理员800人，每人3天。", true)]
    [InlineData("每人每天60元，培训护理员八百人。", true)]
    [InlineData("每人每天60元，培训三天，800人。", true)]
    [InlineData("分期举办培训班。", true)]
    // What is left out of the text, and what it says beside the calculation.
    [InlineData("全区护理员1200人，每人每天60元。", true)]
    [InlineData("全区护理员1200人，其中800人参加，每人每天60元，3天。", true)]
    [InlineData("800人，3天，共14.40万元，即144000.00元。", true)]
    [InlineData("每人每天60元，3天，900人。", false)]
    [InlineData("每人每天60元，5天，800人。", false)]
    [InlineData("每人每天90元，3天，800人。", false)]
    public void NumberOfACalculation_IsInItsTextOrNot(string text, bool isSilent)
    {
        var line = Line("护理员培训", "14.40万元", "3天*800人*60.00元/人/天=144000.00元").WithText(text);

        Assert.Equal(
            isSilent ? [] : ["PB4010 Warning /budget/lines/0/formula"],
            FindingsOf(Project().WithBudget(BudgetBreakdown.Create([line], StatedAmount.Parse("14.40万元"))))
        );
    }

    [Fact]
    public void NumberInTheTextOfTheLineAbove_IsThere()
    {
        var part = Line("讲师费用", "14.40万元", "3天*800人*60.00元/人/天=144000.00元")
            .WithText("每人每天60元，3天，共4批200人。");
        var line = Line("护理员培训", "14.40万元", part).WithText("共800人。");

        Assert.Empty(
            FindingsOf(Project().WithBudget(BudgetBreakdown.Create([line], StatedAmount.Parse("14.40万元"))))
        );
    }

    [Theory]
    [InlineData("2026年3月1日开始，于2026年6月30日前完成。", true)]
    [InlineData("2026年3月1日至6月30日。", true)]
    [InlineData("3月至6月分期举办。", true)]
    [InlineData("2026年6月30日前完成。", true)]
    [InlineData("3月10日举办开班式，6月20日举办结业式。", true)]
    [InlineData("3月1日开始，6月底前完成。", true)]
    [InlineData("第一期3月1日至3月10日，第二期5月1日至5月10日。", true)]
    [InlineData("2026年3月1日开始，于2026年5月31日前完成。", false)]
    [InlineData("2026年3月1日至2026年7月30日。", false)]
    [InlineData("4月至6月分期举办。", false)]
    public void PeriodOfAStep_IsThatOfItsTextOrNot(string text, bool isSilent)
    {
        var project = Project()
            .WithStatement(
                ProjectStatement.Create(
                    plan: [PlanItem.Create("护理员培训", text, Period("2026-03-01", "2026-06-30"))]
                )
            );

        Assert.Equal(isSilent ? [] : ["PB4010 Warning /statement/plan/0/period"], FindingsOf(project));
    }

    [Fact]
    public void PeriodOfAStepBelowAStep_IsThatOfItsText()
    {
        var step = PlanItem.Create("第二期", "4月至6月分期举办。", Period("2026-03-01", "2026-06-30"));
        var project = Project()
            .WithStatement(ProjectStatement.Create(plan: [PlanItem.Create("护理员培训", items: [step])]));

        Assert.Equal(["PB4010 Warning /statement/plan/0/items/0/period"], FindingsOf(project));
    }

    [Fact]
    public void Message_QuotesBoth()
    {
        var line = Line("护理员培训", "14.40万元", "3天*800人*60.00元/人/天=144000.00元")
            .WithText("每人每天60元，3天，900人。");

        var finding = Assert.Single(
            DeclarationReview
                .Run(
                    Declaration(
                        Project().WithBudget(BudgetBreakdown.Create([line], StatedAmount.Parse("14.40万元")))
                    )
                )
                .Findings
        );

        Assert.Equal(
            "“护理员培训”的测算3天*800人*60.00元/人/天=144000.00元中为800人，文字为“900人”，两者不一致。",
            finding.GetMessage(Language.Chinese)
        );
    }
}
