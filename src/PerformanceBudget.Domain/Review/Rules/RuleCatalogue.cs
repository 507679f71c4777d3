using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Every rule of the library, in the order of their codes.</summary>
public static class RuleCatalogue
{
    /// <summary>
    /// The version of the rules. What stands behind the plus sign changes with every code, severity, title, message and
    /// advice; what stands before it, when a rule finds something else than it did.
    /// </summary>
    public static string Version => "2.4+4f1d3dbb";

    /// <summary>Every rule, in the order of their codes.</summary>
    public static ImmutableArray<ReviewRule> Rules { get; } =
        InOrder([
            new BudgetTotalMismatchRule(),
            new AmountRoundingRule(),
            new LineMismatchRule(),
            new LineRoundedUpRule(),
            new FormulaResultRule(),
            new FormulaRoundingRule(),
            new FormulaUnitRule(),
            new PartialBreakdownRule(),
            new RestatedAmountRule(),
            new UnitSlipRule(),
            new AnnualAboveTotalRule(),
            new OtherFundsOnlyRule(),
            new LumpSumRule(),
            new RepeatedLineRule(),
            new PartialExcessRule(),
            new FundingSumRule(),
            new TotalCostTargetRule(),
            new OneYearFundingRule(),
            new CeilingBesideLineRule(),
            new MissingValueRule(),
            new MissingGroupRule(),
            new UncountedSatisfactionRule(),
            new UndatedTimelinessRule(),
            new UnpricedCostRule(),
            new SignRule(),
            new UnitContradictionRule(),
            new NameEndsInValueRule(),
            new NearDuplicateRule(),
            new RateAsQuantityRule(),
            new WrongCategoryRule(),
            new UngradableValueRule(),
            new PaidCountRule(),
            new SlackCeilingRule(),
            new NumericShareRule(),
            new DamagedTextRule(),
            new UncountedRateRule(),
            new LowShareRule(),
            new UnitFitRule(),
            new QuestionAndAnswerRule(),
            new UnreadValueRule(),
            new ImpossibleDateRule(),
            new MissingCategoryRule(),
            new WeightRule(),
            new PeriodRule(),
            new OverviewAmountRule(),
            new ProjectNameRule(),
            new MissingDocumentRule(),
            new DocumentNumberRule(),
            new PlanCoverageRule(),
            new GoalRule(),
            new FiscalYearRule(),
            new OutsidePeriodRule(),
            new TextAgainstDataRule(),
            new MissingSectionRule(),
            new LastYearGoalRule(),
            new TypingErrorRule(),
            new WholeLifeRule(),
            new ProjectCountRule(),
            new HeadlineAmountRule(),
            new LargeProjectCountRule(),
            new CopiedIndicatorsRule(),
            new CopiedGoalRule(),
            new MisplacedIndicatorsRule(),
            new YearOnYearTargetRule(),
            new TemplateRule(),
            new DepartmentRule(),
            new UnchangedTargetsRule(),
            new EmptyDeclarationRule(),
            new ExpiredAcceptanceRule(),
            new UnusedAcceptanceRule(),
        ]);

    /// <summary>Rules in the order of their codes.</summary>
    internal static ImmutableArray<ReviewRule> InOrder(ImmutableArray<ReviewRule> rules) =>
        rules.Sort(
            static (left, right) =>
                string.CompareOrdinal(left.Definition.Code.ToString(), right.Definition.Code.ToString())
        );
}
