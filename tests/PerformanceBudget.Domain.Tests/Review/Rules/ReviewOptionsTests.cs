using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class ReviewOptionsTests
{
    private static readonly Project Wrong = WithIndicator(
            Indicator(IndicatorCategory.Quality, "教学质量", value: null)
        )
        .WithFunding(
            Funding.OfProject(null, Sample.Yuan(144_000m)),
            Funding.OfYear(null, null, Sample.Yuan(144_000m))
        );

    [Fact]
    public void RuleSwitchedOff_Reviewed_IsSilent()
    {
        Assert.Equal(
            ["PB2012 Information /annualFunding/sources/2/amount", "PB3001 Error /indicators/6"],
            FindingsOf(Wrong)
        );
        Assert.Equal(
            ["PB3001 Error /indicators/6"],
            FindingsOf(Wrong, ReviewOptions.Default.Without("PB2012"))
        );
        Assert.Empty(FindingsOf(Wrong, ReviewOptions.Default.Without("PB2012", "PB3001")));
    }

    [Fact]
    public void SeverityChanged_Reviewed_IsThatOfTheOptions()
    {
        var options = ReviewOptions
            .Default.WithSeverity("PB2012", Severity.Error)
            .WithSeverity("PB3001", Severity.Information);

        Assert.Equal(
            ["PB2012 Error /annualFunding/sources/2/amount", "PB3001 Information /indicators/6"],
            FindingsOf(Wrong, options)
        );
    }

    [Fact]
    public void SeverityChanged_OfARuleWithTwo_IsTheSameForAllItsFindings()
    {
        var line = Line("交通费", "3.5万元").WithRestated([StatedAmount.Parse("约3万元")]);

        Assert.Equal(
            ["PB2009 Information /budget/lines/0/restated/0"],
            FindingsOf(With(line), ReviewOptions.Default.WithSeverity("PB2009", Severity.Information))
        );
    }

    [Theory]
    [InlineData("PB9999")]
    [InlineData("pb2003")]
    [InlineData("")]
    public void UnknownCode_InOptions_IsAnArgumentException(string code)
    {
        var refused = Assert.Throws<ArgumentException>(() => ReviewOptions.Default.Without(code));
        Assert.Equal("codes", refused.ParamName);
        Assert.StartsWith(
            $"'{code}' is the code of no rule here.",
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "code",
            Assert
                .Throws<ArgumentException>(() => ReviewOptions.Default.WithSeverity(code, Severity.Error))
                .ParamName
        );
    }

    [Fact]
    public void ThresholdsOutOfRange_InOptions_AreArgumentExceptions()
    {
        var options = ReviewOptions.Default;

        Assert.Equal(
            "threshold",
            Assert.Throws<ArgumentException>(() => options.WithLumpSumThreshold(Money.FromFen(-1))).ParamName
        );
        Assert.Equal(
            "factor",
            Assert.Throws<ArgumentOutOfRangeException>(() => options.WithSlackCeilingFactor(0.9m)).ParamName
        );
        Assert.Equal(
            "share",
            Assert.Throws<ArgumentOutOfRangeException>(() => options.WithMinNumericShare(1.1m)).ParamName
        );
    }

    [Fact]
    public void ChangedOptions_KeepWhatWasChosenBefore()
    {
        var options = ReviewOptions
            .Default.WithLumpSumThreshold(Money.FromFen(1))
            .WithMinNumericShare(0.5m)
            .WithSlackCeilingFactor(3)
            .Without("PB2001")
            .WithSeverity("PB2003", Severity.Warning)
            .WithRule(new ShortNameRule());

        Assert.Equal(Money.FromFen(1), options.LumpSumThreshold);
        Assert.Equal(0.5m, options.MinNumericShare);
        Assert.Equal(3, options.SlackCeilingFactor);
        Assert.Equal(RuleCatalogue.Rules.Length, options.Rules.Length);
        Assert.Equal("HZ0001", options.Rules[0].Definition.Code.ToString());
        Assert.Null(ReviewOptions.Default.LumpSumThreshold);
    }

    [Fact]
    public void CustomRule_Reviewed_ReportsBesideTheOthers()
    {
        var options = ReviewOptions.Default.WithRule(new ShortNameRule());

        var finding = Assert.Single(
            DeclarationReview.Run(Declaration(Project("培训").WithStatement(null)), options).Findings
        );

        Assert.Equal("HZ0001 Warning /projects/0/name", Describe(finding));
        Assert.Equal("项目名称“培训”只有2个字。", finding.GetMessage(Language.Chinese));
    }

    [Fact]
    public void CustomRule_WithACodeOfTheLibraryOrATakenOne_IsRefused()
    {
        var options = ReviewOptions.Default;

        Assert.Equal(
            "rule",
            Assert.Throws<ArgumentException>(() => options.WithRule(new ShortNameRule("PB9001"))).ParamName
        );
        Assert.Equal(
            "rule",
            Assert
                .Throws<ArgumentException>(() =>
                    options.WithRule(new ShortNameRule()).WithRule(new ShortNameRule())
                )
                .ParamName
        );
    }

    private sealed class ShortNameRule(string code = "HZ0001")
        : ProjectRule(
            new FindingDefinition(
                code,
                Severity.Warning,
                new("项目名称过短", "A project name is too short"),
                new("项目名称“{name}”只有{actual}个字。", "The name {name} has only {actual} characters.")
            )
        )
    {
        public override void Review(Project project, FindingCollector findings)
        {
            if (project.Name.Length < 4)
            {
                findings.Add(
                    "/name",
                    [new("name", project.Name), new(FindingValue.Actual, project.Name.Length)]
                );
            }
        }
    }
}
