using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>PB5001, PB5002 and PB5003 of a document that publishes some of many projects.</summary>
public sealed class SelectionTests
{
    [Theory]
    // Number and money are both more than there is.
    [InlineData(null, 247, "300000万元", "PB5001 Information /headline/projectCount")]
    [InlineData(null, 2, "20.00万元", "PB5001 Information /headline/projectCount")]
    // One of both is.
    [InlineData(null, 2, "14.40万元", "PB5001 Error /headline/projectCount")]
    [InlineData(null, 1, "20.00万元", "PB5002 Error /headline/stated")]
    [InlineData(null, 1, "14.40万元", null)]
    // No number is stated: more units, or a multiple of the money.
    [InlineData(null, null, "300000万元", "PB5002 Information /headline/stated")]
    [InlineData(5, null, "20.00万元", "PB5002 Information /headline/stated")]
    [InlineData(1, null, "20.00万元", "PB5002 Error /headline/stated")]
    [InlineData(5, null, "10.00万元", "PB5002 Error /headline/stated")]
    public void Headline_OfMoreThanThereIs_IsNoMistake(
        int? units,
        int? projects,
        string stated,
        string? expected
    )
    {
        var declaration = Declaration(Project())
            .WithHeadline(Headline.Create(units, projects, StatedAmount.Parse(stated)));

        Assert.Equal(expected is null ? [] : [expected], FindingsOf(declaration));
    }

    [Fact]
    public void LargeProjects_OfASelection_AreNotCounted()
    {
        var headline = Headline.Create(
            null,
            247,
            StatedAmount.Parse("300000万元"),
            StatedAmount.Parse("1000万元"),
            30
        );

        Assert.Equal(
            ["PB5001 Information /headline/projectCount"],
            FindingsOf(Declaration(Project()).WithHeadline(headline))
        );
    }

    [Fact]
    public void Selection_HasNothingToMend()
    {
        var declaration = Declaration(Project())
            .WithHeadline(Headline.Create(null, 247, StatedAmount.Parse("300000万元")));

        Assert.Null(Assert.Single(DeclarationReview.Run(declaration).Findings).GetAdvice(Language.Chinese));
    }
}
