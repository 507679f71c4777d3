using PerformanceBudget.Domain;

namespace PerformanceBudget.Lines;

/// <summary>Declarations for tests: correct ones, which a test changes by the <c>With…</c> methods into what it is about.</summary>
public static class TestDeclarations
{
    /// <summary>A declaration about which neither reading nor review has a word to say.</summary>
    /// <param name="number">Which one: the same number gives the same declaration.</param>
    public static DepartmentDeclaration Correct(int number) =>
        DepartmentDeclaration.Create(
            $"某市第{number + 1}职业学校",
            2026,
            [Training(trainees: 100 + number % 400)]
        );

    /// <summary>A project of which the money adds up.</summary>
    public static Project Training(int trainees)
    {
        var materials = Money.FromYuan(200m * trainees);
        var lessons = Money.FromYuan(40_000m);
        return Project
            .Create(
                "养老护理员培训",
                period: StatedPeriod.Year(2026),
                annualFunding: Funding.OfTotal(materials + lessons)
            )
            .WithGoals(Goals.Create(overall: null, annual: $"培训养老护理员{trainees}人次。"))
            .WithIndicators([
                Measure("economicCost", "人均培训成本", "≤600元/人"),
                Measure("quantity", "培训人次", $"≥{trainees}人次"),
                Measure("socialBenefit", "结业学员就业率", "≥70%"),
                Measure("beneficiarySatisfaction", "学员满意度", "≥90%"),
            ])
            .WithBudget(
                BudgetBreakdown.Create([
                    BudgetLine
                        .Create("授课费", lessons)
                        .WithFormula(CostFormula.Parse("10天*8节/天*500元/节", provider: null)),
                    BudgetLine
                        .Create("教材费", materials)
                        .WithFormula(CostFormula.Parse($"{trainees}人*200元/人", provider: null)),
                ])
            );
    }

    private static Indicator Measure(string category, string name, string target) =>
        Indicator.Create(
            IndicatorCategory.FromToken(category),
            name,
            IndicatorValue.Parse(target, provider: null)
        );
}
