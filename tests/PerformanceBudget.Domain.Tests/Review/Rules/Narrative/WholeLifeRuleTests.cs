using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>PB4014.</summary>
public sealed class WholeLifeRuleTests
{
    [Theory]
    [InlineData("竣工验收合格率", "=100%", false)]
    [InlineData("培训基地建成数量", "≥1个", false)]
    [InlineData("主体结构完成时间", "2027年6月30日前", false)]
    [InlineData("主体结构完成时间", "2026年6月30日前", true)]
    [InlineData("验收合格率", "=100%", true)]
    [InlineData("培训合格率", "≥95%", true)]
    public void Target_IsThatOfTheWholeLifeOrNot(string name, string value, bool isSilent)
    {
        var project = Several().WithIndicators([Indicator(IndicatorCategory.Quality, name, value)]);

        Assert.Equal(isSilent ? [] : ["PB4014 Information /indicators"], Only(project));
    }

    [Fact]
    public void ProjectThatEndsThisYear_OrGetsAllOfItsMoney_IsSilent()
    {
        var project = Several()
            .WithIndicators([Indicator(IndicatorCategory.Quality, "竣工验收合格率", "=100%")]);

        Assert.Empty(Only(project.WithPeriod(Period("2024-01", "2026-12"))));
        Assert.Empty(Only(project.WithFunding(project.AnnualFunding, project.AnnualFunding)));
    }

    [Theory]
    [InlineData("工程形象进度", "=100%", "=100%", false)]
    [InlineData("工程形象进度", "=60%", "=100%", true)]
    [InlineData("竣工验收合格率", "=100%", "=100%", true)]
    [InlineData("资金支付进度", "=100%", "=100%", true)]
    public void FormWithBothColumns_IsAskedForItsProgressOnly(
        string name,
        string year,
        string life,
        bool isSilent
    )
    {
        var indicator = Indicator(IndicatorCategory.Quality, name, year)
            .WithOverallValue(IndicatorValue.Parse(life));

        Assert.Equal(
            isSilent ? [] : ["PB4014 Information /indicators"],
            Only(Several().WithIndicators([indicator]))
        );
    }

    [Theory]
    [InlineData("某区养老服务中心", "某市某区养老服务中心", false)]
    [InlineData("某区养老服务中心", "某区培训中心", true)]
    [InlineData("某区民政局", "某区养老服务中心", true)]
    [InlineData("某区民政局", "某区民政局", true)]
    [InlineData("某区卫生健康局", "某区卫生健康局", true)]
    public void Unit_IsItsOwnDepartmentOrNot(string department, string unit, bool isSilent) =>
        Assert.Equal(
            isSilent ? [] : ["PB4014 Information /supervisingDepartment"],
            Only(Project().WithUnits(department, unit))
        );

    private static Project Several() =>
        Project()
            .WithPeriod(StatedPeriod.OfDays(new(2026, 1, 1), new(2027, 12, 31)))
            .WithFunding(Funding.OfProject(Sample.Yuan(500_000m)), Project().AnnualFunding);

    private static string[] Only(Project project) => FindingsOf(project, Alone("PB4014"));
}
