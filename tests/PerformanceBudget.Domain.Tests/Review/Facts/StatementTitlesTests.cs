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

    [Fact]
    public void FindByShortForm_IsNoHeadingOfSomethingElse()
    {
        var project = Project
            .Create("局级、处级干部体检费")
            .WithStatement(ProjectStatement.Create(title: "公务员工作"));

        Assert.Null(new StatementTitles([project]).FindByShortForm("公务员工作"));
    }
}
