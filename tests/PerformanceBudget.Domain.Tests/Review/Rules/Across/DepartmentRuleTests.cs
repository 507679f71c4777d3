using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>PB5009.</summary>
public sealed class DepartmentRuleTests
{
    [Theory]
    [InlineData("某区民正局", true)]
    [InlineData("某区民民政局", true)]
    [InlineData("某区区民政局", true)]
    [InlineData("某区民政", true)]
    [InlineData("某区民政局局", true)]
    [InlineData("某区民政局", false)]
    [InlineData("某市某区民政局", false)]
    [InlineData("区民政局", false)]
    // Other departments, and other places.
    [InlineData("某区财政局", false)]
    [InlineData("某市民政局", false)]
    [InlineData("某区卫生健康委员会", false)]
    public void SupervisingDepartment_IsASlipOfTheDeclaringOneOrNot(string name, bool isSlip) =>
        Assert.Equal(
            isSlip ? ["PB5009 Warning /supervisingDepartment"] : [],
            Only(Project().WithUnits(name, "某区民政局"))
        );

    [Theory]
    [InlineData("某县人力资源社会保障局", "某县人力资源和社会保障局", false)]
    [InlineData("中共松江区委组织部", "中共上海市松江区委组织部", false)]
    [InlineData("中共上海市松江区委组织", "中共上海市松江区委组织部", true)]
    [InlineData("中共上海市松江区委织部", "中共上海市松江区委组织部", true)]
    [InlineData("中共上海市松江区委组只部", "中共上海市松江区委组织部", true)]
    [InlineData("某市第一中学", "某市第二中学", false)]
    public void Name_IsASlipOfTheRightOneOrNot(string name, string right, bool isSlip) =>
        Assert.Equal(isSlip, DepartmentNames.IsSlip(name, right));

    [Fact]
    public void OnlyProject_OfAnotherDepartment_IsAsked()
    {
        var own = Named(0);
        var other = Named(2).WithUnits("某区财政局", "某区财政局");

        Assert.Equal(
            ["PB5009 Information /projects/2/supervisingDepartment"],
            Only(Declaration(own, Named(1), other))
        );
        // With so few of its own nobody knows whose declaration it is.
        Assert.Empty(Only(Declaration(own, other)));
        Assert.Empty(Only(Declaration(own, Named(1), other, Named(3).WithUnits("某区教育局", "某区教育局"))));
    }

    [Theory]
    [InlineData("某区养老服务中心心", true)]
    [InlineData("某区养老服务中", true)]
    [InlineData("某区养老服务站", false)]
    [InlineData("某区第一养老服务中心", false)]
    public void Unit_HasLostItsEndOrHasItTwice(string unit, bool isSlip) =>
        Assert.Equal(
            isSlip ? ["PB5009 Warning /projects/1/implementingUnit"] : [],
            Only(
                Declaration(
                    Named(0).WithUnits("某区民政局", "某区养老服务中心"),
                    Named(1).WithUnits("某区民政局", unit)
                )
            )
        );

    [Theory]
    [InlineData("某区财政局拟于2026年1月至2026年12月实施养老护理员培训项目。", true)]
    [InlineData("某区民政局拟于2026年1月至2026年12月实施养老护理员培训项目。", false)]
    [InlineData("区民政局拟于2026年1月至2026年12月实施养老护理员培训项目。", false)]
    [InlineData("我局拟于2026年1月至2026年12月实施养老护理员培训项目。", false)]
    [InlineData("养老服务科拟于2026年1月至2026年12月实施养老护理员培训项目。", false)]
    [InlineData("为提高能力，拟于2026年1月至2026年12月实施养老护理员培训项目。", false)]
    [InlineData("举办培训班。", false)]
    public void Overview_BeginsWithAnotherDepartmentOrNot(string text, bool isAsked) =>
        Assert.Equal(
            isAsked ? ["PB5009 Information /statement/overview/text"] : [],
            Only(Project().WithStatement(Statement(Domain.Overview.Create(text))))
        );

    private static Project Named(int index) => Project($"{"甲乙丙丁"[index]}项培训");

    private static string[] Only(Project project) => FindingsOf(project, Alone("PB5009"));

    private static string[] Only(DepartmentDeclaration declaration) =>
        FindingsOf(declaration, Alone("PB5009"));
}
