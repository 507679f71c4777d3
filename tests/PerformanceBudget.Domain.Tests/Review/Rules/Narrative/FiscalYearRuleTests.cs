using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>PB4008.</summary>
public sealed class FiscalYearRuleTests
{
    [Theory]
    [InlineData("2026-01-01", "2026-12-31", true)]
    [InlineData("2026-12", "2027-06", true)]
    [InlineData("2024", "2026", true)]
    [InlineData("2025-01-01", "2025-12-31", false)]
    [InlineData("2027-01", "2027-12", false)]
    public void Period_HasTheFiscalYearOrNot(string start, string end, bool isSilent)
    {
        var project = Project().WithPeriod(Period(start, end)).WithStatement(null).WithIndicators([]);

        Assert.Equal(
            isSilent ? [] : ["PB4008 Warning /period"],
            FindingsOf(project).Where(finding => !finding.StartsWith("PB3", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("养老服务中心建设尾款")]
    [InlineData("专项债券还本付息")]
    public void ProjectThatIsOver_AndStillPaidFor_IsSilent(string name)
    {
        var project = Project(name).WithPeriod(StatedPeriod.Year(2025)).WithStatement(null);

        Assert.Empty(FindingsOf(project));
        Assert.Equal(["PB4008 Warning /period"], FindingsOf(project.WithPeriod(StatedPeriod.Year(2027))));
    }

    [Fact]
    public void MoneyThatIsAllCarriedForward_IsSilent()
    {
        var amount = Sample.Yuan(144_000m);
        var project = Project().WithPeriod(StatedPeriod.Year(2025)).WithStatement(null);

        Assert.Empty(
            FindingsOf(
                project.WithFunding(
                    project.Funding,
                    Funding.OfYear(Money.Zero, carriedForward: amount, other: null)
                )
            )
        );
    }

    [Fact]
    public void YearOfTheFormItself_IsTheOneThatCounts()
    {
        var finding = Assert.Single(
            DeclarationReview.Run(Declaration(Project().WithFiscalYear(2025).WithStatement(null))).Findings,
            found => found.Code.ToString() == "PB4008"
        );

        Assert.Equal(
            "申报表起止时间为2026年1月1日至2026年12月31日，不含预算年度2025年。",
            finding.GetMessage(Language.Chinese)
        );
        Assert.Equal("/projects/0/fiscalYear", Assert.Single(finding.Related).Pointer);
    }
}
