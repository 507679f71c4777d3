using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class ArithmeticRuleTests
{
    [Fact]
    public void PartsOfALine_OneFenOff_WhereAllIsExact_AreAnError()
    {
        var line = BudgetLine
            .Create("培训费", Sample.Yuan(100_000m))
            .WithLines([
                BudgetLine.Create("甲", Sample.Yuan(60_000m)),
                BudgetLine.Create("乙", Sample.Yuan(39_999.99m)),
            ]);

        Assert.Equal(["PB2003 Error /budget/lines/0"], FindingsOf(With(line)));
    }

    [Fact]
    public void ExactAmountBehindAStatedOne_IsWhatCounts()
    {
        var line = BudgetLine
            .Create("培训费", Sample.Yuan(124_780m), StatedAmount.Parse("12.48万元"))
            .WithLines([
                BudgetLine.Create("甲", Sample.Yuan(100_000m)),
                BudgetLine.Create("乙", Sample.Yuan(24_800m)),
            ]);

        Assert.Equal(["PB2003 Error /budget/lines/0"], FindingsOf(With(line)));
    }

    [Theory]
    [InlineData("3.5万元", "2.45万元", "1.00万元", "PB2004 Warning /budget/lines/0")]
    [InlineData("3.5万元", "2.55万元", "1.00万元", "PB2002 Information /budget/lines/0/stated")]
    [InlineData("25.00万元", "14.40万元", "10.56万元", "PB2003 Error /budget/lines/0")]
    [InlineData("25.00万元", "14.40万元", "10.61万元", "PB2002 Information /budget/lines/0/stated")]
    [InlineData("25.00万元", "14.4万元", "10.6万元", null)]
    [InlineData("14.40万元", "4.40万元", "10.00亿元", "PB2010 Error /budget/lines/0/lines/1/stated")]
    public void LineBesideItsParts_IsJudgedAtTheWrittenResolutions(
        string total,
        string first,
        string second,
        string? expected
    )
    {
        var line = Line("培训费", total, Line("甲班", first), Line("乙班", second));

        Assert.Equal(expected is null ? [] : [expected], FindingsOf(With(line)));
    }

    [Fact]
    public void RoundingOfThePartsAlone_IsNoRoundingUpOfTheirLine()
    {
        var line = Line(
            "交通费",
            "1.00万元",
            Line("第一批租车", "0.33万元"),
            Line("第二批租车", "0.33万元"),
            Line("第三批租车", "0.33万元")
        );

        Assert.Equal(["PB2002 Information /budget/lines/0/stated"], FindingsOf(With(line)));
    }

    [Fact]
    public void PartsOnEveryLevel_AreCompared()
    {
        var line = Line(
            "一级",
            "10.00万元",
            Line(
                "二级",
                "10.00万元",
                Line("三级", "10.00万元", Line("四级甲", "9.00万元"), Line("四级乙", "0.50万元"))
            )
        );

        Assert.Equal(["PB2003 Error /budget/lines/0/lines/0/lines/0"], FindingsOf(With(line)));
    }

    [Theory]
    [InlineData("8.00万元", "4000.00元/期*20期=80000.00元", null)]
    [InlineData("8.00万元", "4000.00元/期*20期", null)]
    [InlineData("8万元", "3999.00元/期*20期", "PB2006 Information /budget/lines/0/formula")]
    [InlineData("8万元", "3999.00元/期*20期=8万元", "PB2006 Information /budget/lines/0/formula")]
    [InlineData("9.00万元", "4000.00元/期*20期=80000.00元", "PB2003 Error /budget/lines/0")]
    [InlineData("8.00万元", "4000.00元/期*20期=90000.00元", "PB2005 Error /budget/lines/0/formula")]
    [InlineData("9.00万元", "4000.00元/期*20期=90000.00元", "PB2005 Error /budget/lines/0/formula")]
    [InlineData("8.00万元", "4000.00元/讲*20期=80000.00元", "PB2007 Information /budget/lines/0/formula")]
    [InlineData("8.00万元", "4000.00元/期/年*20期", null)]
    [InlineData("25.60万元", "64次*5人/次*800元/人次=25.60万元", null)]
    [InlineData("22.50万元", "9期*50人/期*500元/人/期", null)]
    [InlineData("0.40万元", "5人/次*800元/人次", "PB2007 Information /budget/lines/0/formula")]
    [InlineData("8.00万元", "20次*4000=80000元", null)]
    [InlineData("8.00万元", "20次*4000+10次*0=80000元", null)]
    [InlineData("8.00万元", "4000.00元/讲*20=80000.00元", null)]
    [InlineData("8.00万元", "10次*800场=8000", "PB2007 Warning /budget/lines/0/formula")]
    [InlineData("8.00万元", "4000.00元*10元*2", "PB2007 Warning /budget/lines/0/formula")]
    [InlineData("8.00万元", "80000÷0=5元", "PB2005 Error /budget/lines/0/formula")]
    [InlineData("4.32万元", "120元/人/天+80元/人/天+60元/人/天=260元/人/天", null)]
    [InlineData("14.40万元", "100元÷3人=33.33元/人", null)]
    [InlineData("0.60万元", "100元/天*2个月=6000元", "PB2007 Information /budget/lines/0/formula")]
    [InlineData("0.60万元", "100元/天*2个月", "PB2007 Information /budget/lines/0/formula")]
    [InlineData("1.44万元", "1200元/月*1年=14400元", null)]
    [InlineData("8.64万元", "14400元/年*6个月=86400元", "PB2005 Error /budget/lines/0/formula")]
    [InlineData("90元", "100元*9折=90元", null)]
    [InlineData("900元", "100元*9折=900元", "PB2005 Error /budget/lines/0/formula")]
    [InlineData("106元", "100元+6%=106元", null)]
    [InlineData("126元", "100元+6%+20元=126元", null)]
    [InlineData("30元", "100元*3成=30元", null)]
    [InlineData("2400元", "100元*2打=2400元", null)]
    [InlineData("90.00万元", "3个展览*30万元/个=90万元", null)]
    [InlineData("24.00万元", "100名老人*200元/人/月*12月=24万元", null)]
    [InlineData("1.00万元", "(300+200)元/人*20人=1万元", null)]
    [InlineData("1.80万元", "30次*600=18000元", null)]
    [InlineData("1.80万元", "30次*600", null)]
    [InlineData("1.80万元", "30次*0.06", null)]
    [InlineData("1.81万元", "30次*600", "PB2003 Error /budget/lines/0")]
    [InlineData("1.80万元", "30次*610=18000元", "PB2005 Error /budget/lines/0/formula")]
    public void Formula_BesideItsResultAndItsLine_GivesOneFindingAtMost(
        string stated,
        string formula,
        string? expected
    ) => Assert.Equal(expected is null ? [] : [expected], FindingsOf(With(Line("讲座", stated, formula))));

    [Fact]
    public void UnitsThatAreLeft_AreNamedEvenWhereNoUnitIsLongEnoughForThem()
    {
        const string Formula = "1元*2人*3天*4次*5期*6讲*7套*8家=5元·年·份·件·户·亩·吨·本·篇";

        var finding = Assert.Single(
            DeclarationReview.Run(Declaration(With(Line("讲座", "8.00万元", Formula)))).Findings,
            found => found.Code.ToString() == "PB2007"
        );

        Assert.Contains(
            "户·件·份·本·篇·亩·吨·年",
            finding.GetMessage(Language.Chinese),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WrongResult_OfAFormula_IsShownInItsOwnUnit()
    {
        var project = With(Line("讲座", "8.00万元", "4000.00元/期*20期=9.00万元"));

        var finding = Assert.Single(DeclarationReview.Run(Declaration(project)).Findings);

        Assert.Equal(
            "“讲座”的算式4000.00元/期*20期列明结果为9.00万元，按算式应为8.00万元，多计1.00万元。",
            finding.GetMessage(Language.Chinese)
        );
    }

    [Fact]
    public void QuotientThatDoesNotEnd_IsShownToTenDecimals()
    {
        var project = With(Line("讲座", "8.00万元", "10元÷3=8元"));

        var finding = DeclarationReview.Run(Declaration(project)).Findings[0];

        Assert.Contains("3.3333333333元", finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Breakdown_WithoutLines_IsComparedWithTheFormByItsTotal()
    {
        var project = Project().WithBudget(BudgetBreakdown.Create([], StatedAmount.Parse("15.40万元")));

        Assert.Equal(["PB2001 Error /budget/stated"], FindingsOf(project));
        Assert.Empty(FindingsOf(project.WithBudget(BudgetBreakdown.None)));
    }

    [Fact]
    public void Breakdown_WithoutTotal_IsComparedWithTheFormByItsLines()
    {
        var project = Project().WithBudget(BudgetBreakdown.Create([Line("护理员培训", "14.00万元")]));

        Assert.Equal(["PB2001 Error /budget/lines"], FindingsOf(project));
    }

    [Fact]
    public void PartialBreakdown_BelowTheForm_IsTheInformationOfPB2008()
    {
        var line = Line("护理员培训", "14.00万元");
        var partial = BudgetBreakdown.Create([line], breakdown: Breakdown.Partial);

        Assert.Equal(["PB2008 Information /budget"], FindingsOf(Project().WithBudget(partial)));
    }

    [Fact]
    public void UnitSlipInTheForm_IsReportedOnce()
    {
        var amount = Sample.Yuan(14.40m);
        var project = Project().WithFunding(Funding.OfProject(amount), Funding.OfYear(amount));

        Assert.Equal(["PB2010 Error /annualFunding/total"], FindingsOf(project));
    }

    [Fact]
    public void UnitSlipInTheStatedTotal_IsReportedOnce()
    {
        var project = Project();
        project = project.WithBudget(
            BudgetBreakdown.Create(project.Budget.Lines, StatedAmount.Parse("14.40元"))
        );

        Assert.Equal(["PB2010 Error /budget/stated"], FindingsOf(project));
    }

    [Fact]
    public void UnitSlipInTheHeadline_IsReportedForTheDeclaration()
    {
        var declaration = Declaration(Project())
            .WithHeadline(Headline.Create(stated: StatedAmount.Parse("14.40元")));

        Assert.Equal(["PB2010 Error /headline/stated"], FindingsOf(declaration));
    }

    [Fact]
    public void RestatedInAnotherUnitByMistake_IsASlipAndNotADisagreement()
    {
        var line = Line("培训费", "14.40万元").WithRestated([StatedAmount.Parse("14.40元")]);

        Assert.Equal(["PB2010 Error /budget/lines/0/restated/0"], FindingsOf(With(line)));
    }

    [Fact]
    public void RestatedInAnotherUnit_OfAPartThatNoSumConfirms_IsMeantInTheLargerOne()
    {
        var part = Line("甲班", "14.40元").WithRestated([StatedAmount.Parse("14.40万元")]);
        var line = Line("培训费", "20.00万元").WithLines([part], Breakdown.Partial);

        Assert.Contains("PB2010 Error /budget/lines/0/lines/0/stated", FindingsOf(With(line)));
    }

    [Theory]
    [InlineData("3.5万元", "3.45万元", "PB2002 Information /budget/lines/0/stated")]
    [InlineData("3.45万元", "3.5万元", "PB2002 Information /budget/lines/0/restated/0")]
    [InlineData("3.5万元", "35000.00元", null)]
    [InlineData("3.5万元", "约3万元", "PB2009 Warning /budget/lines/0/restated/0")]
    [InlineData("约3.5万元", "3.45万元", "PB2009 Warning /budget/lines/0/restated/0")]
    [InlineData("3.5万元", "3.60万元", "PB2009 Error /budget/lines/0/restated/0")]
    public void SpellingsOfALine_GiveOneFindingAtMost(string first, string other, string? expected)
    {
        var line = Line("印刷费", first).WithRestated([StatedAmount.Parse(other)]);

        Assert.Equal(expected is null ? [] : [expected], FindingsOf(With(line)));
    }

    [Fact]
    public void SpellingBesideAnExactAmount_IsRounded()
    {
        var line = BudgetLine
            .Create("印刷费", Sample.Yuan(34_500m))
            .WithRestated([StatedAmount.Parse("3.5万元")]);

        Assert.Equal(["PB2002 Information /budget/lines/0/restated/0"], FindingsOf(With(line)));
    }

    [Theory]
    [InlineData(Breakdown.Complete, "PB2002 Information /budget/lines/0/stated")]
    [InlineData(Breakdown.Partial, null)]
    public void PartsThatMakeTheirLineAfterRounding_AreSaidToBeAllOfIt(Breakdown breakdown, string? expected)
    {
        var line = BudgetLine
            .Create("印刷费", StatedAmount.Parse("3.5万元"))
            .WithLines([Line("培训材料", "1.00万元"), Line("选票", "2.53万元")], breakdown);

        Assert.Equal(expected is null ? [] : [expected], FindingsOf(With(line)));
    }

    [Theory]
    [InlineData(
        "3.5万元",
        "3.45万元",
        "“印刷费”为3.5万元，另一处金额为3.45万元，相差500.00元，系四舍五入形成，无需修改"
    )]
    [InlineData(
        "3.45万元",
        "3.5万元",
        "“印刷费”为3.5万元，另一处金额为3.45万元，相差500.00元，系四舍五入形成，无需修改"
    )]
    public void RoundedSpelling_IsNamedBeforeTheFinerOne(string first, string other, string expected)
    {
        var line = Line("印刷费", first).WithRestated([StatedAmount.Parse(other)]);

        var finding = Assert.Single(DeclarationReview.Run(Declaration(With(line))).Findings);

        Assert.StartsWith(expected, finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void PartsOfAnOverview_AreComparedAsParts()
    {
        Assert.Empty(FindingsOf(WithParts("6.00万元", "8.40万元")));
        Assert.Equal(
            ["PB2002 Information /statement/overview/stated"],
            FindingsOf(WithParts("6.00万元", "8.41万元"))
        );
        Assert.Equal(
            ["PB2008 Information /statement/overview/stated"],
            FindingsOf(WithParts("6.00万元", "8.00万元"))
        );
        Assert.Equal(
            ["PB2015 Error /statement/overview/stated"],
            FindingsOf(WithParts("6.00万元", "9.00万元"))
        );
        Assert.Equal(
            ["PB2010 Error /statement/overview/parts/1/stated"],
            FindingsOf(WithParts("6.00万元", "8.40元"))
        );

        static Project WithParts(string first, string second) =>
            Project()
                .WithStatement(
                    Statement(Overview("约14.40万元", Part("区级经费", first), Part("街镇经费", second)))
                );
    }

    [Fact]
    public void AmountsAtTheEndOfTheRange_NeverOverflow()
    {
        var line = BudgetLine
            .Create("培训费", Money.MaxValue)
            .WithLines([BudgetLine.Create("甲", Money.MaxValue), BudgetLine.Create("乙", Money.MaxValue)]);
        var project = Project()
            .WithBudget(BudgetBreakdown.Create([line, line], StatedAmount.Parse("1元")))
            .WithFunding(Funding.OfProject(Money.MaxValue), Funding.OfYear(Money.MaxValue));
        var declaration = Declaration(project, project.WithName("另一个"))
            .WithHeadline(Headline.Create(stated: StatedAmount.Parse("1元")));

        Assert.Contains("PB2003 Error /projects/0/budget/lines/0", FindingsOf(declaration));
        Assert.Contains("PB5002 Error /headline/stated", FindingsOf(declaration));
    }

    [Theory]
    [InlineData("9999999999999999999999999999*10元=1元")]
    [InlineData("9999999999999999999999999999元*0.0000001=1亿元")]
    [InlineData("1元÷0.000000000000000000000000001=1%")]
    public void FormulaAtTheEndOfTheRange_NeverOverflows(string formula)
    {
        var project = With(Line("培训费", "1.00万元", formula));

        foreach (var finding in DeclarationReview.Run(Declaration(project)).Findings)
        {
            Assert.NotEmpty(finding.GetMessage(Language.English));
        }
    }

    [Fact]
    public void RepeatedName_OfManyLines_IsFoundLikeThatOfFew()
    {
        BudgetLine[] few = [.. Enumerable.Range(0, 20).Select(i => Line($"第{i}项", "1.00万元"))];
        BudgetLine[] many = [.. Enumerable.Range(0, 60).Select(i => Line($"第{i}项", "1.00万元"))];

        Assert.Equal(["PB2014 Warning /budget/lines/20"], FindingsOf(With([.. few, few[3]])));
        Assert.Equal(["PB2014 Warning /budget/lines/60"], FindingsOf(With([.. many, many[3]])));
    }

    [Fact]
    public void OneName_OfThreeLines_IsOneFindingAtTheLast()
    {
        var project = With(
            Line("交通费", "3.00万元"),
            Line("交通费", "2.00万元"),
            Line("交通费", "1.00万元")
        );

        var finding = Assert.Single(DeclarationReview.Run(Declaration(project)).Findings);

        Assert.Equal("/projects/0/budget/lines/2", finding.Pointer);
        Assert.Equal(
            ["/projects/0/budget/lines/0", "/projects/0/budget/lines/1"],
            finding.Related.Select(place => place.Pointer)
        );
        Assert.Equal(
            "“交通费”在同级明细中出现3次：3.00万元、2.00万元和1.00万元，疑为重复列支，或名称未作区分。",
            finding.GetMessage(Language.Chinese)
        );
    }

    [Fact]
    public void UnitSlip_ThatEachOfTwoPartsWouldExplain_AccusesNeither()
    {
        var line = Line("培训费", "5.0005万元", Line("甲班", "5.00元"), Line("乙班", "5.00元"));

        Assert.Equal(["PB2003 Error /budget/lines/0"], FindingsOf(With(line)));
    }
}
