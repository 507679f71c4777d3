using System.Globalization;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB5010: much more money than last year for the same targets, or last year's goal word by word.</summary>
internal sealed class UnchangedTargetsRule()
    : YearOnYearRule(
        new FindingDefinition(
            "PB5010",
            Severity.Information,
            new("较上年资金增加或年度更替而目标未变", "Targets or goals stayed as they were last year"),
            new("{problem}。", "{problem}."),
            new(
                "结合本年度资金和任务，核实目标和指标值是否需要调整。",
                "Check whether goal and targets should change with the money and the work of this year."
            )
        )
    )
{
    private const decimal MuchMore = 1.5m;

    public override void Review(
        DepartmentDeclaration previous,
        DepartmentDeclaration current,
        FindingCollector findings
    )
    {
        foreach (var project in ProjectYears.Of(previous, current))
        {
            ReviewMoney(project, findings);
            ReviewGoal(project, previous.FiscalYear, findings);
        }
    }

    private static void ReviewMoney(ProjectYears project, FindingCollector findings)
    {
        if (
            FormTotal.OfYear(project.Previous)?.Amount is not { } then
            || FormTotal.OfYear(project.Current)?.Amount is not { } now
            || then == Money.Zero
            || now.Yuan < then.Yuan * MuchMore
            || !StayedAsTheyWere(project)
        )
        {
            return;
        }

        findings.Add(
            ReviewInput.PointerOf(project.Index) + IndicatorPlaces.All,
            [
                new(FindingValue.Expected, then),
                new(FindingValue.Actual, now),
                new(
                    "problem",
                    new BilingualText(
                        $"年度资金由上年{then:Y}增至{now:Y}，而各项可比指标值均未提高",
                        $"The money of the year went up from {then:Y} to {now:Y}, and no target with it"
                    )
                ),
            ],
            [new(ReviewInput.PointerOf(project.Index) + BudgetPlaces.AnnualTotal, BudgetPlaces.Form)]
        );
    }

    // The same indicators, at least one of them a count, and none that asks for more.
    private static bool StayedAsTheyWere(ProjectYears project)
    {
        var (before, after) = (project.Previous.Indicators, project.Current.Indicators);
        var common = project.CommonIndicators().ToList();
        return common.Count == after.Length
            && common.Exists(pair => after[pair.Current].Value is ThresholdValue { Unit.IsCount: true })
            && common.TrueForAll(pair =>
                !AsksForMore(before[pair.Previous].Value, after[pair.Current].Value)
            );
    }

    private static bool AsksForMore(IndicatorValue? then, IndicatorValue? now) =>
        then is not null
        && now is not null
        && !now.MeansTheSameAs(then)
        && now.CompareStrictness(then) is Strictness.Stricter or Strictness.Incomparable
        && now is not (DeadlineValue or ThresholdValue { Unit.IsMoney: true });

    private static void ReviewGoal(ProjectYears project, int previousYear, FindingCollector findings)
    {
        if (
            project.Current.Goals.Annual is { } goal
            && project.Previous.Goals.Annual is { } before
            && goal.Contains(previousYear.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            && string.Equals(ComparedSpelling.Of(goal), ComparedSpelling.Of(before), StringComparison.Ordinal)
        )
        {
            findings.Add(
                ReviewInput.PointerOf(project.Index) + "/goals/annual",
                [
                    new(
                        "problem",
                        new BilingualText(
                            $"年度总体目标与上年文字完全相同，且仍写有{previousYear}年",
                            $"The annual goal is that of last year word by word, and still speaks of {previousYear}"
                        )
                    ),
                ]
            );
        }
    }
}
