using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>Of figures that disagree by the unit alone, which one is accused: never the one that a third figure confirms.</summary>
public sealed class UnitSlipRuleTests
{
    private const string Price = "PB2010 Error /budget/lines/0/formula";

    [Theory]
    // The line makes the total, and this the form: the price is what is left.
    [InlineData("2000.00万元/人/次*30人次", Price)]
    [InlineData("2000.00万元/人/次*30人次=60000.00万元", Price)]
    [InlineData("2000.00万元/人/次*30人次=6.00万元", Price)]
    [InlineData("1000.00万元/人*30人+1000.00元/人*30人", Price)]
    [InlineData("0.20万元/人/次*30人次", null)]
    // Half of a slip is none.
    [InlineData("2100.00万元/人/次*30人次", "PB2003 Error /budget/lines/0")]
    [InlineData("2000.00万元/人/次*30人次=7.00万元", "PB2005 Error /budget/lines/0/formula")]
    public void FormulaBesideALineThatItsSumConfirms_IsWrongInItsPrice(string formula, string? expected)
    {
        var project = With(Line("干部探望慰问", "6.00万元", formula), Line("服务费", "4.00万元"));

        Assert.Equal(expected is null ? [] : [expected], FindingsOf(project));
    }

    [Fact]
    public void PriceInAnotherUnit_IsQuotedWithTheFormulaThatThenAgrees()
    {
        var project = With(
            Line("干部探望慰问", "6.00万元", "2000.00万元/人/次*30人次"),
            Line("服务费", "4.00万元")
        );

        var finding = Assert.Single(DeclarationReview.Run(Declaration(project)).Findings);

        Assert.Equal(
            "“干部探望慰问”的算式单价列2000.00万元/人/次，金额单位疑有误，疑应为2000.00元/人/次：更正后2000.00元/人/次*30人次 = 6.00万元。",
            finding.GetMessage(Language.Chinese)
        );
    }

    [Theory]
    // The line is what the sum accuses: its formula and its parts say the same, once.
    [InlineData("8.00元", "4000.00元/期*20期=80000.00元", "PB2010 Error /budget/lines/0/stated")]
    [InlineData("8.00元", "4000.00元/期*20期", "PB2010 Error /budget/lines/0/stated")]
    [InlineData("8.00亿元", "4000.00元/期*20期", "PB2010 Error /budget/lines/0/stated")]
    public void LineThatSumAndFormulaSpeakAgainst_IsAccusedOnce(
        string stated,
        string formula,
        string expected
    ) => Assert.Equal([expected], FindingsOf(Asking("8.00万元", Line("讲座", stated, formula))));

    [Fact]
    public void LineInAnotherUnitThanItsParts_IsAccusedOnce() =>
        Assert.Equal(
            ["PB2010 Error /budget/lines/0/stated"],
            FindingsOf(
                Asking(
                    "14.40万元",
                    Line("培训费", "14.40元", Line("甲班", "4.40万元"), Line("乙班", "10.00万元"))
                )
            )
        );

    [Fact]
    public void LineAndFormThatAgree_AreNotAccusedByTheParts() =>
        Assert.Equal(
            ["PB2003 Error /budget/lines/0"],
            FindingsOf(With(Line("培训费", "14.40元", Line("甲班", "4.40万元"), Line("乙班", "10.00万元"))))
        );

    [Fact]
    public void LineAndFormula_ThatNothingElseDecidesBetween_AreADisagreement()
    {
        var project = Project()
            .WithFunding(null, null)
            .WithBudget(BudgetBreakdown.Create([Line("慰问", "6.00万元", "2000.00万元/人*30人")]))
            .WithStatement(null);

        Assert.Contains("PB2003 Error /budget/lines/0", FindingsOf(project));
    }

    [Fact]
    public void Part_IsNeverToBeMoreThanTheYear()
    {
        // The other line is wrong too, so that no sum confirms anything.
        var project = Asking(
            "10.00万元",
            Line("慰问", "6.00万元", "2000.00万元/人*30人"),
            Line("服务费", "5.00万元")
        );

        Assert.Contains("PB2010 Error /budget/lines/0/formula", FindingsOf(project));
    }

    [Theory]
    [InlineData("约198.00万元", "65.00元", "133.00元", "parts/0/stated", "parts/1/stated")]
    [InlineData("198.00万元", "65.00万元", "133.00元", "parts/1/stated")]
    [InlineData("198.00元", "65.00万元", "133.00元", "stated", "parts/1/stated")]
    [InlineData("198.00元", "65.00万元", "133.00万元", "stated")]
    [InlineData("198.00元", "65.00元", "133.00元", "stated", "parts/0/stated", "parts/1/stated")]
    public void Overview_BesideAFormThatTheLinesConfirm_IsWrongWhereItDiffers(
        string stated,
        string first,
        string second,
        params string[] places
    )
    {
        var project = Asking("198.00万元", Line("服务费", "198.00万元"))
            .WithStatement(Statement(Overview(stated, Part("甲", first), Part("乙", second))));

        Assert.Equal(
            places.Select(place => $"PB2010 Error /statement/overview/{place}"),
            FindingsOf(project)
        );
    }

    [Fact]
    public void AllLinesInYuan_BesideAFormThatTheOverviewConfirms_AreAccusedTogether()
    {
        var project = Asking("198.00万元", Line("甲班", "65.00元"), Line("乙班", "133.00元"))
            .WithStatement(Statement(Overview("198.00万元")));

        Assert.Equal(
            ["PB2010 Error /budget/lines/0/stated", "PB2010 Error /budget/lines/1/stated"],
            FindingsOf(project)
        );
    }

    [Fact]
    public void FormThatBreakdownAndOverviewSpeakAgainst_IsAccusedOnce()
    {
        var amount = Sample.Yuan(14.40m);
        var project = Project().WithFunding(Funding.OfProject(amount), Funding.OfYear(amount));

        Assert.Equal(["PB2010 Error /annualFunding/total"], FindingsOf(project));
    }

    // A project that asks for an amount, whatever its lines make.
    private static Project Asking(string amount, params ReadOnlySpan<BudgetLine> lines)
    {
        var asked = StatedAmount.Parse(amount).Value;
        var project = With(lines);
        return project
            .WithFunding(Funding.OfProject(asked), Funding.OfYear(asked))
            .WithIndicators(project.Indicators.RemoveAt(0).Insert(0, Cost(amount)));
    }

    private static Indicator Cost(string amount) =>
        Indicator(IndicatorCategory.EconomicCost, "项目总费用", $"≤{amount}");
}
