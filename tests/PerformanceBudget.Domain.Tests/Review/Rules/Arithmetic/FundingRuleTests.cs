using System.Collections.Immutable;
using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>PB2012 and PB2018: the sources of money, and the two sides of the form.</summary>
public sealed class FundingRuleTests
{
    [Theory]
    [InlineData("appropriation", true)]
    [InlineData("carriedForward", true)]
    [InlineData("central", false)]
    [InlineData("provincial", false)]
    [InlineData("unitFunds", false)]
    [InlineData("一般公共预算", false)]
    public void OtherMoneyAlone_IsToldOnlyWhereTheOtherSourcesAreThoseOfTheNationalForm(
        string besides,
        bool isTold
    )
    {
        var amount = Sample.Yuan(144_000m);
        ImmutableArray<FundingSource> sources =
        [
            FundingSource.Create(SourceOfFunds.Parse(besides), null),
            FundingSource.Create(SourceOfFunds.Other, amount),
        ];
        var project = Project().WithFunding(Funding.OfTotal(amount), Funding.Create(sources));

        Assert.Equal(
            isTold ? ["PB2012 Information /annualFunding/sources/1/amount"] : [],
            FindingsOf(project)
        );
    }

    [Theory]
    [InlineData("2026-01-01", "2026-12-31", "经常性项目", true)]
    [InlineData("2026-03", "2026-11", "一次性项目", true)]
    [InlineData("2026-01-01", "2026-12-31", null, true)]
    [InlineData("2026-01-01", "2026-12-31", "阶段性项目", false)]
    [InlineData("2026-01-01", "2026-12-31", "延续性项目", false)]
    [InlineData("2025-01-01", "2026-12-31", "经常性项目", false)]
    [InlineData("2026-01-01", "2027-12-31", "经常性项目", false)]
    public void TotalAboveTheYear_IsAskedAboutOnlyInAProjectOfOneYear(
        string start,
        string end,
        string? nature,
        bool isTold
    )
    {
        var project = Project()
            .WithClassification(nature, category: null)
            .WithPeriod(Period(start, end))
            .WithStatement(null)
            .WithFunding(Funding.OfProject(Sample.Yuan(200_000m)), Funding.OfYear(Sample.Yuan(144_000m)));

        Assert.Equal(isTold, FindingsOf(project).Contains("PB2018 Warning /funding/total"));
    }

    [Fact]
    public void OtherMoney_ThatBothSidesDoNotHave_IsAskedAbout()
    {
        var project = Project()
            .WithFunding(
                Funding.OfProject(Sample.Yuan(144_000m)),
                Funding.OfYear(Sample.Yuan(100_000m), other: Sample.Yuan(44_000m))
            );

        var finding = Assert.Single(DeclarationReview.Run(Declaration(project)).Findings);

        Assert.Equal(
            "项目实施期为一年，年度资金中的其他资金为4.40万元，项目资金中的其他资金为0.00元，相差4.40万元，两者应当一致。",
            finding.GetMessage(Language.Chinese)
        );
    }

    [Fact]
    public void SidesThatSayTheSame_OrNothingOfSources_AreSilent()
    {
        var amount = Sample.Yuan(144_000m);
        var year = Funding.OfYear(Sample.Yuan(100_000m), Sample.Yuan(44_000m));
        var both = Funding.OfYear(Sample.Yuan(100_000m), other: Sample.Yuan(44_000m));

        Assert.Empty(FindingsOf(Project().WithFunding(Funding.OfProject(amount), year)));
        Assert.Empty(FindingsOf(Project().WithFunding(Funding.OfTotal(amount), both)));
        Assert.Empty(
            FindingsOf(
                Project().WithFunding(Funding.OfProject(Sample.Yuan(100_000m), Sample.Yuan(44_000m)), both)
            )
        );
        Assert.Empty(FindingsOf(Project().WithPeriod(null).WithFunding(Funding.OfProject(amount), both)));
    }
}
