using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>What is said of indicators that are not there, and of what all of a kind are.</summary>
public sealed class MissingIndicatorTests
{
    [Fact]
    public void ProjectWithoutGoalsAndIndicators_HasNoForm_AndLacksNoGroup() =>
        Assert.DoesNotContain(
            FindingsOf(Project().WithIndicators([]).WithGoals(Goals.None)),
            finding => finding.StartsWith("PB3", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("other:部门预算控制指标")]
    [InlineData("output:项目成本指标")]
    public void CostOfALocalForm_IsCost(string category)
    {
        var project = Project();
        var cost = project.Indicators[0].WithCategory(IndicatorCategory.FromToken(category));

        Assert.Empty(FindingsOf(project.WithIndicators(project.Indicators.SetItem(0, cost))));
    }

    [Theory]
    [InlineData(1, "产出指标中未设置数量指标。")]
    [InlineData(2, "产出指标中未设置质量指标。")]
    public void Outputs_WithoutOneOfTheTwoCategories_AreWorthALook(int removed, string message)
    {
        var project = Project();
        var finding = Assert.Single(
            DeclarationReview
                .Run(Declaration(project.WithIndicators(project.Indicators.RemoveAt(removed))))
                .Findings
        );

        Assert.Equal("PB3023", finding.Code.ToString());
        Assert.Equal(message, finding.GetMessage(Language.Chinese));
    }

    [Theory]
    [InlineData("output:进度指标")]
    [InlineData("unclassified")]
    public void Outputs_OfAFormWithCategoriesOfItsOwn_LackNone(string category)
    {
        var project = Project();
        var own = project.Indicators[2].WithCategory(IndicatorCategory.FromToken(category));

        Assert.DoesNotContain(
            FindingsOf(project.WithIndicators(project.Indicators.SetItem(2, own))),
            finding => finding.StartsWith("PB3023", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("3天*800人*60.00元/人/天", "PB3005 Warning /indicators")]
    [InlineData("6000元*24", "PB3005 Warning /indicators")]
    [InlineData("60000元+84000元", "PB3005 Information /indicators")]
    [InlineData(null, "PB3005 Information /indicators")]
    public void CostInWordsOnly_IsMoreWhereTheBudgetHasPrices(string? formula, string expected)
    {
        var line = BudgetLine.Create("护理员培训", Money.FromYuan(144_000));
        var project = With(formula is null ? line : line.WithFormula(CostFormula.Parse(formula)));
        var cost = Indicator(IndicatorCategory.EconomicCost, "培训费用水平", "合理");

        Assert.Equal([expected], FindingsOf(project.WithIndicators(project.Indicators.SetItem(0, cost))));
    }

    [Theory]
    [InlineData("3天*800人*60.00元/人/天", "PB3010 Warning /indicators")]
    [InlineData(null, "PB3010 Information /indicators")]
    public void RatesAsTheOnlyQuantities_AreMoreWhereTheBudgetCounts(string? formula, string expected)
    {
        var line = BudgetLine.Create("护理员培训", Money.FromYuan(144_000));
        var project = With(formula is null ? line : line.WithFormula(CostFormula.Parse(formula)));
        var rate = Indicator(IndicatorCategory.Quantity, "护理员参训率", "≥95%");

        Assert.Equal([expected], FindingsOf(project.WithIndicators(project.Indicators.SetItem(1, rate))));
    }
}
