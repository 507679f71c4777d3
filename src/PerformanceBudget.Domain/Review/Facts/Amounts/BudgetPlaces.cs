using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>What the places of a budget are called in messages and beside related pointers, and where they are.</summary>
internal static class BudgetPlaces
{
    public const string Stated = "/budget/stated";
    public const string Lines = "/budget/lines";
    public const string AnnualTotal = "/annualFunding/total";
    public const string ProjectTotal = "/funding/total";
    public const string OverviewStated = "/statement/overview/stated";
    public const string OverviewParts = "/statement/overview/parts";

    private static readonly BilingualText StatedTotal = new(
        "年度预算安排总额",
        "the stated total of the breakdown"
    );
    private static readonly BilingualText LifeTotal = new(
        "项目全周期预算安排总额",
        "the stated total of the breakdown"
    );
    public static readonly BilingualText LineSum = new("各项预算明细之和", "the sum of the budget lines");
    public static readonly BilingualText Form = new("年度资金申请总额", "the annual total of the form");
    public static readonly BilingualText ProjectForm = new("项目资金总额", "the project total of the form");
    public static readonly BilingualText Overview = new("项目概述", "the overview");
    public static readonly BilingualText SubLines = new("下级明细", "the sub-lines");
    public static readonly BilingualText Formula = new("测算算式", "the formula");
    public static readonly BilingualText OtherAmount = new("另一处金额", "the other amount");

    /// <summary>What the stated total of a breakdown is called, over the year or the life of the project.</summary>
    public static BilingualText StatedTotalOf(BudgetBreakdown budget) =>
        budget.Covers == BudgetCoverage.Year ? StatedTotal : LifeTotal;

    /// <summary>The parts that an overview names, each in its place.</summary>
    public static ImmutableArray<AmountInPlace> AmountsOf(ImmutableArray<OverviewPart> parts) =>
        [
            .. parts.Select(
                (part, i) =>
                    AmountInPlace.Named(JsonPointer.At(OverviewParts, i) + "/stated", part.Name, part.Stated)
            ),
        ];

    /// <summary>The sub-lines of a line, or the top lines of the breakdown.</summary>
    public static string LinesBelow(LineFacts? line) => line is null ? Lines : line.Pointer + "/lines";
}
