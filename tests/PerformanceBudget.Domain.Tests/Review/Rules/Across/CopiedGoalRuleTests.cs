using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>PB5005.</summary>
public sealed class CopiedGoalRuleTests
{
    private const string Goal = "举办养老护理员培训班，培训800人，提高护理员的专业能力。";

    [Theory]
    [InlineData("做好护理员培训", "做好护理员培训", false)]
    [InlineData("做好护理员的培训", "做好护理员的培训。", true)]
    [InlineData("做好护理员的培训", "做好护理员的轮训", false)]
    public void ShortGoal_IsTheSameOrNot(string first, string second, bool isReported) =>
        Assert.Equal(
            isReported ? ["PB5005 Warning /projects"] : [],
            Only(Declaration(WithGoal("甲项培训", first), WithGoal("乙项培训", second)))
        );

    [Fact]
    public void OneProject_OfTwoUnits_IsAnInformation()
    {
        var first = WithGoal("护理员培训", Goal).WithUnits("某区民政局", "甲镇人民政府");
        var second = WithGoal("护理员培训", Goal).WithUnits("某区民政局", "乙镇人民政府");

        var finding = Assert.Single(
            DeclarationReview.Run(Declaration(first, second)).Findings,
            found => found.Code.ToString() == "PB5005"
        );

        Assert.Equal("PB5005 Information /projects", Describe(finding));
        Assert.Equal(
            ["/projects/0/goals/annual", "/projects/1/goals/annual"],
            finding.Related.Select(place => place.Pointer)
        );
    }

    [Theory]
    [InlineData(30, 60, true)]
    [InlineData(30, 61, false)]
    [InlineData(29, 40, false)]
    public void ClauseOfTwoGoals_IsCopiedWhereItIsLongAndHalfOfTheShorter(
        int shared,
        int length,
        bool isReported
    )
    {
        var clause = new string('同', shared);

        Assert.Equal(
            isReported ? ["PB5005 Warning /projects"] : [],
            Only(
                Declaration(
                    WithGoal("甲项培训", $"{clause}，{new string('甲', length - shared)}"),
                    WithGoal("乙项培训", $"{new string('乙', length)}，{clause}。")
                )
            )
        );
    }

    [Fact]
    public void GoalThatStandsInAnother_IsSaid()
    {
        const string Long = "推进养老护理人才队伍建设，提高从业人员专业能力，促进就业增收和服务质量提升";

        var finding = Assert.Single(
            DeclarationReview
                .Run(
                    Declaration(
                        WithGoal("甲项培训", Long),
                        WithGoal("乙项培训", Long + "，并开展居家上门指导服务")
                    )
                )
                .Findings,
            found => found.Code.ToString() == "PB5005"
        );

        Assert.Equal(
            "“乙项培训”与“甲项培训”的绩效目标雷同，“甲项培训”的目标全文见于另一项目。",
            finding.GetMessage(Language.Chinese)
        );
    }

    [Fact]
    public void AnnualGoal_ThatIsTheOverallOne_IsAskedOfSeveralYearsOnly()
    {
        var project = Project().WithGoals(Goals.Create(Goal, Goal));
        var several = project
            .WithPeriod(StatedPeriod.OfDays(new(2026, 1, 1), new(2027, 12, 31)))
            .WithFunding(Funding.OfProject(Sample.Yuan(500_000m)), project.AnnualFunding);

        Assert.Empty(Only(Declaration(project)));
        Assert.Equal(["PB5005 Information /projects/0/goals/annual"], Only(Declaration(several)));
        Assert.Empty(Only(Declaration(several.WithGoals(Goals.Create(Goal + "共三年。", Goal)))));
    }

    [Fact]
    public void AnnualGoal_ThatIsTheOverview_IsAsked()
    {
        var project = Project().WithStatement(Statement(Domain.Overview.Create(Goal)));

        Assert.Equal(["PB5005 Information /projects/0/goals/annual"], Only(Declaration(project)));
        Assert.Empty(
            Only(Declaration(project.WithStatement(Statement(Domain.Overview.Create("拟" + Goal)))))
        );
    }

    [Theory]
    [InlineData("做好护理员的培训", true)]
    [InlineData("做好护理员培训", false)]
    public void ShortAnnualGoal_ThatIsTheOverview_IsAskedOrNot(string goal, bool isReported) =>
        Assert.Equal(
            isReported ? ["PB5005 Information /projects/0/goals/annual"] : [],
            Only(
                Declaration(
                    WithGoal("护理员培训", goal).WithStatement(Statement(Domain.Overview.Create(goal + "。")))
                )
            )
        );

    private static Project WithGoal(string name, string goal) =>
        Project(name).WithGoals(Goals.Create(null, goal));

    private static string[] Only(DepartmentDeclaration declaration) =>
        FindingsOf(declaration, Alone("PB5005"));
}
