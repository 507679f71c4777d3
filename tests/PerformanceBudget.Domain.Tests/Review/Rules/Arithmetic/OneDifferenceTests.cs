using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>One difference, told once: where it comes from, with every place that has it too.</summary>
public sealed class OneDifferenceTests
{
    [Fact]
    public void RoundingOfBreakdownOverviewAndHeadline_IsOneFindingAtTheBreakdown()
    {
        var declaration = Declaration(Rounded("14.4万元", "14.4万元"), Project("敬老服务"))
            .WithHeadline(Headline.Create(stated: StatedAmount.Parse("28.80万元")));

        var finding = Assert.Single(AboutMoney(declaration));

        Assert.Equal("PB2002 Information /projects/0/budget/stated", Describe(finding));
        Assert.Equal(
            [
                "/projects/0/annualFunding/total",
                "/projects/0/budget/lines",
                "/projects/0/statement/overview/stated",
                "/headline/stated",
            ],
            finding.Related.Select(place => place.Pointer)
        );
        Assert.Equal(
            "年度预算安排总额为14.4万元，年度资金申请总额为143,980.00元，相差20.00元，系四舍五入形成（各项预算明细之和、项目概述、总体情况的涉及资金同此），无需修改。",
            finding.GetMessage(Language.Chinese)
        );
    }

    [Fact]
    public void RoundingOfOverviewAndHeadlineAlone_IsOneFindingAtTheOverview()
    {
        var declaration = Declaration(Rounded(null, "14.4万元"), Project("敬老服务"))
            .WithHeadline(Headline.Create(stated: StatedAmount.Parse("28.80万元")));

        var finding = Assert.Single(AboutMoney(declaration));

        Assert.Equal("PB4002 Information /projects/0/statement/overview/stated", Describe(finding));
        Assert.Contains(finding.Related, place => place.Pointer == "/headline/stated");
    }

    [Fact]
    public void TwoRoundings_OfOneProject_AreTwoFindings() =>
        Assert.Equal(
            ["PB2002 Information /budget/stated", "PB4002 Information /statement/overview/stated"],
            FindingsOf(Rounded("14.4万元", "14万元"))
        );

    [Fact]
    public void HeadlineRounded_BySeveralProjects_SpeaksForItself()
    {
        var declaration = Declaration(
                Rounded("14.4万元", "14.4万元"),
                Rounded("14.4万元", "14.4万元").WithName("敬老服务")
            )
            .WithHeadline(Headline.Create(stated: StatedAmount.Parse("28.80万元")));

        Assert.Equal(
            [
                "PB5002 Information /headline/stated",
                "PB2002 Information /projects/0/budget/stated",
                "PB2002 Information /projects/1/budget/stated",
            ],
            AboutMoney(declaration).Select(Describe)
        );
    }

    [Fact]
    public void StatedTotal_BesideLinesThatMakeTheForm_IsNotExplainedByTheirDecimals()
    {
        // Two lines of one decimal: as written, each of them could hide 500 yuan.
        var project = With(Line("考核工作", "4.5万元"), Line("交通费", "3.5万元"), Line("慰问", "58.78万元"));
        project = project.WithBudget(
            BudgetBreakdown.Create(project.Budget.Lines, StatedAmount.Parse("66.87万元"))
        );

        Assert.Equal(["PB2001 Error /budget/stated", "PB2001 Error /budget/stated"], FindingsOf(project));
    }

    [Theory]
    [InlineData("61.5份*174.65元/份=10740.98元")]
    [InlineData("61.5份*174.65元/份")]
    public void HalfAFen_IsNoDifference(string formula) =>
        Assert.Empty(FindingsOf(With(Line("设备费", "10740.98元", formula))));

    [Fact]
    public void OneFen_IsSaidInYuan()
    {
        var project = With(
            BudgetLine.Create("甲班", Sample.Yuan(33_333.33m)),
            BudgetLine.Create("乙班", Sample.Yuan(33_333.33m)),
            BudgetLine.Create("丙班", Sample.Yuan(33_333.33m))
        );
        var amount = Sample.Yuan(100_000m);
        project = project
            .WithFunding(Funding.OfProject(amount), Funding.OfYear(amount))
            .WithIndicators(project.Indicators.RemoveAt(0).Insert(0, Project().Indicators[0]));

        var finding = DeclarationReview.Run(Declaration(project)).Findings[0];

        Assert.Equal(
            "各项预算明细之和为99,999.99元，年度资金申请总额为10.00万元，少列0.01元。",
            finding.GetMessage(Language.Chinese)
        );
    }

    // Two projects that are nearly the same are told so, too.
    private static IEnumerable<Finding> AboutMoney(DepartmentDeclaration declaration) =>
        DeclarationReview
            .Run(declaration)
            .Findings.Where(finding =>
                finding.Code.ToString() is ['P', 'B', '2', ..] or "PB4002" or "PB5002"
            );

    // 143,980.00 yuan, as its one line is.
    private static Project Rounded(string? stated, string overview)
    {
        var amount = Sample.Yuan(143_980m);
        return Project()
            .WithFunding(Funding.OfProject(amount), Funding.OfYear(amount))
            .WithBudget(
                BudgetBreakdown.Create(
                    [BudgetLine.Create("护理员培训", amount)],
                    stated is null ? null : StatedAmount.Parse(stated)
                )
            )
            .WithStatement(Statement(Overview(overview)));
    }
}
