using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Every rule of the library, in the order of their codes.</summary>
public static class RuleCatalogue
{
    /// <summary>Every rule, in the order of their codes.</summary>
    public static ImmutableArray<ReviewRule> Rules { get; } =
        InOrder([
            new BudgetTotalMismatchRule(),
            new BudgetTotalRoundingRule(),
            new LineMismatchRule(),
            new LineRoundedUpRule(),
            new FormulaResultRule(),
            new FormulaRoundingRule(),
            new FormulaUnitRule(),
            new PartialBreakdownRule(),
            new RestatedAmountRule(),
            new UnitSlipRule(),
            new PartialExcessRule(),
            new MissingValueRule(),
            new MissingGroupRule(),
            new PaidCountRule(),
            new PeriodRule(),
            new OverviewAmountRule(),
            new ProjectCountRule(),
            new HeadlineAmountRule(),
            new LargeProjectCountRule(),
            new CopiedIndicatorsRule(),
        ]);

    /// <summary>Rules in the order of their codes.</summary>
    internal static ImmutableArray<ReviewRule> InOrder(ImmutableArray<ReviewRule> rules) =>
        rules.Sort(
            static (left, right) =>
                string.CompareOrdinal(left.Definition.Code.ToString(), right.Definition.Code.ToString())
        );
}
