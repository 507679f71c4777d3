using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review.Facts;

public sealed class StatementTitlesTests
{
    private static readonly Project[] Projects =
    [
        Project.Create("社区服务项目"),
        Project.Create("社区服务经费"),
        Project.Create("养老服务经费"),
    ];

    [Fact]
    public void FindProject_ByItsStem() =>
        Assert.Equal("养老服务经费", new StatementTitles([.. Projects]).FindProject("养老服务专项"));

    [Fact]
    public void FindProject_OfSeveralWithOneStem_IsTheSameInAnyOrder() =>
        Assert.Equal(
            new StatementTitles([.. Projects]).FindProject("社区服务"),
            new StatementTitles([.. Enumerable.Reverse(Projects)]).FindProject("社区服务")
        );

    [Fact]
    public void FindByShortForm_IsTheHeadingOfAStatement()
    {
        var project = Project
            .Create("局级、处级干部体检费")
            .WithStatement(ProjectStatement.Create(title: "局、处级干部体检费"));

        Assert.Equal(project.Name, new StatementTitles([project]).FindByShortForm("局、处级干部体检"));
    }

    [Theory]
    [InlineData("护理员培训", "护理员培训经费", true)]
    [InlineData("适老化改造", "困难老年人家庭适老化改造补助", true)]
    [InlineData("老化改", "困难老年人家庭适老化改造补助", false)]
    [InlineData("局、处级干部体检", "局级、处级干部体检费", true)]
    [InlineData("护培", "护理培训经费", true)]
    [InlineData("护培", "护理员培训经费", false)]
    [InlineData("护", "护理", false)]
    [InlineData("护训培", "护理培训", false)]
    public void Title_MayBeShortForTheNameOrNot(string title, string name, bool mayBe)
    {
        Assert.Equal(mayBe, StatementTitles.MayBeSame(title, name));
        Assert.Equal(mayBe, StatementTitles.MayBeSame(name, title));
    }

    [Theory]
    [InlineData("干部工", "干部工作经费", true)]
    [InlineData("干部", "干部工作经费", false)]
    [InlineData("业务训", "业务培训", true)]
    [InlineData("业务培培训", "业务培训", true)]
    [InlineData("业务岗培训", "业务培训", false)]
    [InlineData("岗业务培训", "业务培训", false)]
    [InlineData("业务培训", "业务培训", false)]
    [InlineData("业务培巡", "业务培训", false)]
    public void Title_IsTheNameWithASlipOrNot(string title, string name, bool isSlip) =>
        Assert.Equal(isSlip, StatementTitles.IsSlip(title, name));

    [Fact]
    public void FindByShortForm_IsNoHeadingOfSomethingElse()
    {
        var project = Project
            .Create("局级、处级干部体检费")
            .WithStatement(ProjectStatement.Create(title: "公务员工作"));

        Assert.Null(new StatementTitles([project]).FindByShortForm("公务员工作"));
    }
}
