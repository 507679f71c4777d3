using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>PB2008 and PB2013: what is not broken down, and what is not calculated at all.</summary>
public sealed class PartOfAWholeTests
{
    [Fact]
    public void PartsOfALumpSum_AreSilent()
    {
        var line = BudgetLine
            .Create("满意度测评", StatedAmount.Parse("10.00万元"))
            .WithLines([Line("印刷费", "0.30万元"), Line("场地费", "0.50万元")], Breakdown.Partial);

        Assert.Empty(FindingsOf(With(line)));
    }

    [Theory]
    [InlineData("6.00万元", "100元/户*600户", "PB2008 Information /budget/lines/0")]
    [InlineData("4.00万元", "100元/户*400户", null)]
    [InlineData("6.00万元", null, null)]
    public void LineThatIsCalculatedForTheLargerPart_IsToldTheRest(
        string part,
        string? formula,
        string? expected
    )
    {
        var line = BudgetLine
            .Create("满意度测评", StatedAmount.Parse("10.00万元"))
            .WithLines([Line("入户调查", part, formula)], Breakdown.Partial);

        Assert.Equal(expected is null ? [] : [expected], FindingsOf(With(line)));
    }

    [Theory]
    [InlineData(new[] { "6.00万元" }, null)]
    [InlineData(new[] { "6.00万元", "8.40万元" }, null)]
    [InlineData(new[] { "6.00万元", "8.00万元" }, "PB2008 Information /statement/overview/stated")]
    // 8.40, with the digits at their places.
    [InlineData(new[] { "6.00万元", "4.80万元" }, "PB2008 Warning /statement/overview/parts/1/stated")]
    // 2.70 or 7.20: nobody knows which.
    [InlineData(
        new[] { "2.70万元", "2.70万元", "4.50万元" },
        "PB2008 Information /statement/overview/stated"
    )]
    public void PartsOfAnOverview_ThatMakeLess_AreToldByHowManyTheyAre(string[] parts, string? expected)
    {
        var project = Project()
            .WithStatement(
                Statement(Overview("14.40万元", [.. parts.Select((part, i) => Part($"第{i}部分", part))]))
            );

        Assert.Equal(expected is null ? [] : [expected], FindingsOf(project));
    }

    [Theory]
    [InlineData("3000万元", null, "PB2013 Information /budget/stated")]
    [InlineData("1000万元", null, "PB2013 Information /budget/stated")]
    [InlineData("999万元", null, null)]
    [InlineData("999万元", "500万元", "PB2013 Information /budget/stated")]
    [InlineData("1000万元", "2000万元", null)]
    public void LargeProject_WithoutAnyLine_IsAskedForABreakdown(
        string amount,
        string? large,
        string? expected
    )
    {
        var stated = StatedAmount.Parse(amount);
        var project = Project()
            .WithFunding(Funding.OfProject(stated.Value), Funding.OfYear(stated.Value))
            .WithBudget(BudgetBreakdown.Create([], stated))
            .WithStatement(null);
        var declaration = Declaration(project);
        declaration = large is null
            ? declaration
            : declaration.WithHeadline(Headline.Create(largeProjectThreshold: StatedAmount.Parse(large)));

        Assert.Equal(
            expected is null ? [] : [expected],
            FindingsOf(declaration)
                .Select(finding => finding.Replace("/projects/0", string.Empty, StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("3000万元", "PB2013 Information /budget/stated")]
    [InlineData("999万元", null)]
    public void UsesThatAreOnlyNamed_AreNoBreakdownOfALargeProject(string amount, string? expected)
    {
        var stated = StatedAmount.Parse(amount);
        var project = Project()
            .WithFunding(Funding.OfProject(stated.Value), Funding.OfYear(stated.Value))
            .WithBudget(
                BudgetBreakdown.Create([BudgetLine.Create("巡查"), BudgetLine.Create("航拍")], stated)
            )
            .WithStatement(null);

        Assert.Equal(expected is null ? [] : [expected], FindingsOf(project));
    }

    [Fact]
    public void FormThatHasNoBreakdownAtAll_IsNotAskedForOne()
    {
        var amount = Sample.Yuan(90_000_000m);
        var project = Project()
            .WithFunding(Funding.OfProject(amount), Funding.OfYear(amount))
            .WithBudget(BudgetBreakdown.None)
            .WithStatement(null);

        Assert.Empty(FindingsOf(project));
        Assert.Equal(
            ["PB2013 Information /annualFunding/total"],
            FindingsOf(project.WithStatement(Statement(overview: null)))
        );
    }

    [Theory]
    [InlineData("交通费", "交通费 ", true)]
    [InlineData("交通费", "交通\u200b费", true)]
    [InlineData("交通费（外）", "交通费(外)", true)]
    [InlineData("ＡＩ费", "AI费", true)]
    [InlineData("“七一”活动", "\"七一\"活动", true)]
    [InlineData("1.5公里道路", "15公里道路", false)]
    [InlineData("甲班培训", "乙班培训", false)]
    [InlineData("进城交通费", "出城交通费", false)]
    public void NamesOfLines_AreComparedAsTheyAreRead(string first, string second, bool isRepeated) =>
        Assert.Equal(
            isRepeated ? ["PB2014 Warning /budget/lines/1"] : [],
            FindingsOf(With(Line(first, "3.00万元"), Line(second, "2.00万元")))
        );
}
