using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>PB4013.</summary>
public sealed class TypingErrorRuleTests
{
    [Theory]
    [InlineData("培训养老护理员养老护理员，提高能力。", false)]
    [InlineData("开展养老护理员业务培训养老护理员业务培训，提高能力。", false)]
    [InlineData("学习思想 and 精神，培训800人。", false)]
    [InlineData("学习思想and精神，培训800人。", false)]
    [InlineData("培训护理员，培训护理员，提高能力。", true)]
    [InlineData("代代相传，方方面面，培训800人。", true)]
    [InlineData("推广R and D成果，培训800人。", true)]
    [InlineData("使用Android系统培训800人。", true)]
    [InlineData("2026202620262026年培训。", true)]
    public void Text_HasASlipOrNot(string goal, bool isSilent) =>
        Assert.Equal(
            isSilent ? [] : ["PB4013 Information /goals/annual"],
            FindingsOf(Project().WithGoals(Goals.Create(null, goal)))
        );

    [Theory]
    [InlineData("按三级等保要求测评，满足二级等保规定。", false)]
    [InlineData("开展等保三级测评，按等保第二级整改。", false)]
    [InlineData("二级分保测评，符合分保3级规定。", false)]
    [InlineData("按三级等保要求测评，满足三级等保规定。", true)]
    [InlineData("由等保二级升级为等保三级。", true)]
    [InlineData("两个系统分别通过等保二级、等保三级测评。", true)]
    [InlineData("开展三级等保测评，培训二级建造师。", true)]
    public void Step_HasTwoLevelsOfProtectionOrNot(string text, bool isSilent)
    {
        var project = Project()
            .WithStatement(ProjectStatement.Create(plan: [PlanItem.Create("护理员培训系统", text)]));

        Assert.Equal(isSilent ? [] : ["PB4013 Information /statement/plan/0"], FindingsOf(project));
    }

    [Fact]
    public void EveryText_IsRead()
    {
        const string Slip = "护理培训护理培训";
        var project = Project(Slip)
            .WithGoals(Goals.Create("总目标：" + Slip, "目标：" + Slip))
            .WithIndicators([Indicator(IndicatorCategory.Quality, Slip + "率", "≥90%")])
            .WithBudget(
                BudgetBreakdown.Create([
                    BudgetLine
                        .Create("一", Sample.Yuan(1m))
                        .WithText(Slip)
                        .WithLines([BudgetLine.Create(Slip, Sample.Yuan(1m))]),
                ])
            )
            .WithStatement(
                ProjectStatement.Create(
                    Slip,
                    Domain.Overview.Create(Slip),
                    Basis.Create([], Slip, Slip),
                    plan: [PlanItem.Create("一", items: [PlanItem.Create(Slip, Slip)])]
                )
            );

        Assert.Equal(
            [
                "/name",
                "/goals/overall",
                "/goals/annual",
                "/indicators/0/name",
                "/budget/lines/0/text",
                "/budget/lines/0/lines/0/name",
                "/statement/title",
                "/statement/overview/text",
                "/statement/basis/duties",
                "/statement/basis/text",
                "/statement/plan/0/items/0/name",
                "/statement/plan/0/items/0/text",
            ],
            FindingsOf(project, Alone("PB4013")).Select(finding => finding.Split(' ')[2])
        );
    }
}
