using System.Text;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>What the form of other places says that a rule could take for a mistake.</summary>
public sealed class SilenceOnTheFormTests
{
    [Theory]
    // The year's target beside the count of the whole life.
    [InlineData(
        "PB3013",
        """
            "funding":{"total":2400000},"annualFunding":{"total":800000},
            "indicators":[{"category":"quantity","name":"补助农户数","value":{"kind":"threshold","comparison":"atMost","number":1000,"unit":"户"}}],
            "budget":{"covers":"projectLife","lines":[{"name":"发放农户补助","amount":2400000,"formula":"800元/户*3000户"}]}
            """
    )]
    // A line that is only named may pay for the others.
    [InlineData(
        "PB3013",
        """
            "indicators":[{"category":"quantity","name":"培训林农人数","value":{"kind":"threshold","comparison":"exactly","number":900,"unit":"人"}}],
            "budget":{"lines":[{"name":"林农培训","amount":300,"formula":"1元/人*300人"},{"name":"其他"}]}
            """
    )]
    // Numbers in the targets of places and of the whole life.
    [InlineData(
        "PB3003",
        """
            "indicators":[{"category":"beneficiarySatisfaction","name":"林农满意度","value":{"kind":"qualitative","words":["满意"]},
            "targets":[{"for":"东河镇","value":{"kind":"threshold","comparison":"atLeast","number":90,"unit":"%"}}]}]
            """
    )]
    [InlineData(
        "PB3017",
        """
            "indicators":[{"category":"quality","name":"成活率","value":{"kind":"qualitative","words":["提高"]},
            "overallValue":{"kind":"threshold","comparison":"atLeast","number":90,"unit":"%"}}]
            """
    )]
    // The form says itself that less is better.
    [InlineData(
        "PB3006",
        """
            "indicators":[{"category":"quantity","name":"办件件数","value":{"kind":"threshold","comparison":"atMost","number":3,"unit":"件"},"direction":"lessIsBetter"},
            {"category":"quality","name":"抽检覆盖率","value":{"kind":"threshold","comparison":"atMost","number":10,"unit":"%"},"direction":"lessIsBetter"}]
            """
    )]
    // Money of the fiscal budget below a source, and funding that contradicts itself.
    [InlineData(
        "PB2012",
        """
            "annualFunding":{"total":100,"sources":[{"source":"other","amount":100,"sources":[{"source":"上级补助","amount":60},{"source":"central","amount":40}]}]}
            """
    )]
    [InlineData(
        "PB2012",
        """
            "annualFunding":{"total":100,"asWritten":true,"sources":[{"source":"appropriation","amount":50},{"source":"other","amount":100}]}
            """
    )]
    // A line without an amount stands for its own lines.
    [InlineData(
        "PB2008",
        """
            "annualFunding":{"total":300},
            "budget":{"lines":[{"name":"项目支出","lines":[{"name":"苗木","amount":100},{"name":"人工","amount":200}]}]}
            """
    )]
    // Only some parts of a blank source are listed.
    [InlineData(
        "PB2016",
        """
            "annualFunding":{"total":100,"asWritten":true,"sources":[{"source":"fiscal","partial":true,"sources":[{"source":"central","amount":60}]}]}
            """
    )]
    public void Rule_OfWhatTheFormSaysElsewhere_IsSilent(string code, string properties) =>
        Assert.DoesNotContain(code, CodesOf($$"""{"name":"造林补助",{{properties}}}"""));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void LargeProjects_WhereOneHasNoAmount_AreThatManyOrOneMore(int stated, bool isWrong) =>
        Assert.Equal(
            isWrong,
            CodesOf(
                    """{"name":"甲","annualFunding":{"total":20000000}},{"name":"乙"},{"name":"丙","funding":{"total":100}}""",
                    $$""" "headline":{"largeProjectThreshold":"1000万元","largeProjectCount":{{stated}}}, """
                )
                .Contains("PB5003")
        );

    [Fact]
    public void Declaration_WithoutProjects_IsToldThat_AndNotThatItsHeadlineIsWrong()
    {
        var codes = CodesOf(
            string.Empty,
            """ "headline":{"projectCount":5,"stated":"100万元","largeProjectThreshold":"1000万元","largeProjectCount":1}, """
        );

        Assert.Equal(["PB5001", "PB5011"], codes.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("year", "年度预算安排总额")]
    [InlineData("projectLife", "项目全周期预算安排总额")]
    public void StatedTotal_IsCalledByTheTimeThatItCovers(string covers, string name)
    {
        var report = Audit(
            $$$"""
            {"name":"甲","funding":{"total":3000000},"annualFunding":{"total":3000000},"budget":{"covers":"{{{covers}}}","stated":"310万元"}}
            """
        );

        Assert.StartsWith(
            name,
            Assert
                .Single(report.Findings, placed => placed.Finding.Code.ToString() == "PB2001")
                .Finding.GetMessage(Language.Chinese),
            StringComparison.Ordinal
        );
    }

    private static string[] CodesOf(string projects, string headline = "") =>
        [.. Audit(projects, headline).Findings.Select(placed => placed.Finding.Code.ToString())];

    private static AuditReport Audit(string projects, string headline = "")
    {
        var report = DeclarationAudit.Run(
            Encoding.UTF8.GetBytes(
                $$"""
                {"format":"performance-budget-declaration","version":"1.0","currency":"CNY","fiscalYear":2026,"department":"某局",{{headline}}
                "projects":[{{projects}}]}
                """
            )
        );
        Assert.True(report.Reading.IsComplete, string.Join('\n', report.Findings));
        return report;
    }
}
