using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>PB4011.</summary>
public sealed class MissingSectionRuleTests
{
    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(2, 1, 1)]
    [InlineData(3, 2, 2)]
    [InlineData(2, 2, 2)]
    [InlineData(3, 3, 3)]
    [InlineData(3, 4, 0)]
    public void Section_ThatMostOthersHave_IsMissed(int with, int without, int expected)
    {
        var declaration = Declaration([
            .. Enumerable.Range(0, with).Select(i => Named(i)),
            .. Enumerable.Range(with, without).Select(i => WithoutPlan(Named(i))),
        ]);

        Assert.Equal(expected, Only(declaration).Length);
    }

    [Fact]
    public void ProjectWithoutAnyStatement_IsSilent() =>
        Assert.Empty(Only(Declaration(Named(0), Named(1), Named(2).WithStatement(null))));

    [Fact]
    public void SeveralSections_AreOneFinding()
    {
        var third = Named(2)
            .WithStatement(ProjectStatement.Create(basis: Named(2).Statement!.Basis))
            .WithBudget(BudgetBreakdown.None);

        var finding = Assert.Single(Only(Declaration(Named(0), Named(1), third)));

        Assert.Equal("/projects/2/statement", finding.Pointer);
        Assert.Equal(
            "未见项目概述、实施主体、实施方案、实施周期、年度预算安排，而本部门其他项目多已填写。",
            finding.GetMessage(Language.Chinese)
        );
    }

    private static Finding[] Only(DepartmentDeclaration declaration) =>
        [
            .. DeclarationReview
                .Run(declaration)
                .Findings.Where(finding => finding.Code.ToString() == "PB4011"),
        ];

    private static Project Named(int index) => Project($"{"甲乙丙丁戊己庚"[index]}项培训");

    private static Project WithoutPlan(Project project) =>
        project.WithStatement(
            ProjectStatement.Create(
                project.Statement!.Title,
                project.Statement.Overview,
                project.Statement.Basis,
                project.Statement.Implementers,
                [],
                project.Statement.Schedule
            )
        );
}
