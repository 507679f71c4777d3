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
}
