using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>A whole of which only some parts are listed, where these do not make it: 其中….</summary>
/// <param name="Pointer">The whole.</param>
/// <param name="Name">What messages call it.</param>
/// <param name="Balance">The whole beside its parts.</param>
/// <param name="Parts">Where the parts are.</param>
internal sealed record PartialSum(string Pointer, BilingualText Name, Balance Balance, RelatedPlace Parts)
{
    private static readonly BilingualText YearBudget = new("年度预算安排", "the breakdown");
    private static readonly BilingualText LifeBudget = new("项目全周期预算安排", "the breakdown");

    /// <summary>The breakdown itself; null where it lists all, or what it lists makes the total.</summary>
    public static PartialSum? OfBudget(ProjectFacts facts) =>
        facts.Budget.Totals.PartialAgreement == Agreement.Different
            ? new(
                "/budget",
                facts.Project.Budget.Covers == BudgetCoverage.Year ? YearBudget : LifeBudget,
                facts.Budget.Total,
                new(BudgetPlaces.Lines, BudgetPlaces.SubLines)
            )
            : null;

    /// <summary>A line of which only some sub-lines are listed.</summary>
    public static PartialSum OfLine(LineFacts line) =>
        new(
            line.Pointer,
            BilingualText.Quoting(line.Name),
            line.Parts,
            new(BudgetPlaces.LinesBelow(line), BudgetPlaces.SubLines)
        );

    /// <summary>The overview; null where it names no parts, or these make its amount.</summary>
    public static PartialSum? OfOverview(ProjectFacts facts) =>
        facts.Budget.Totals.OverviewAgreement == Agreement.Different
            ? new(
                BudgetPlaces.OverviewStated,
                BudgetPlaces.Overview,
                facts.Budget.Overview,
                new(BudgetPlaces.OverviewParts, BudgetPlaces.SubLines)
            )
            : null;

    /// <summary>What a message names of them.</summary>
    public ImmutableArray<FindingValue> Values =>
        [
            new("name", Name),
            new("total", Balance.Total),
            new("listed", Balance.Sum),
            new(FindingValue.Difference, Balance.Difference),
        ];
}
