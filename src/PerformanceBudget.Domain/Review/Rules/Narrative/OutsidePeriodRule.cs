using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB4009: work that is planned, or a target that is due, when the project has not begun or is over.</summary>
internal sealed class OutsidePeriodRule()
    : ReviewRule(
        new FindingDefinition(
            "PB4009",
            Severity.Warning,
            new("时间安排超出项目起止时间", "Something is planned outside the project's period"),
            new(
                "{subject}“{name}”的时间为{actual}，超出项目起止时间{expected}。",
                "{subject} {name} is planned for {actual}, which is outside the project's period {expected}."
            ),
            new(
                "核实年份和月份，使其与项目起止时间一致。",
                "Check year and month, so that they agree with the project's period."
            )
        )
    )
{
    // What is prepared before a project, and what is concluded after it, is done within half a year.
    private const int HalfAYear = 184;

    private static readonly BilingualText Item = new("实施内容", "The work");
    private static readonly BilingualText Target = new("指标", "The target of");
    private static readonly BilingualText Role = new("项目起止时间", "the period of the project");

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var project = facts.Project;
        var stated = PeriodsOf(project);
        // Where none of them has the fiscal year PB4008 says so, and what lies in it is right.
        if (!stated.Exists(one => Has(one.Period, facts.FiscalYear)))
        {
            return;
        }

        ReviewItems(project.Statement?.Plan ?? [], "/statement/plan", stated, findings);
        for (var i = 0; i < project.Indicators.Length; i++)
        {
            var indicator = project.Indicators[i];
            if (
                indicator.Value is DeadlineValue { By: var by }
                && IsAfterAll(by.InYear(facts.FiscalYear), stated, indicator.Name)
            )
            {
                Report(
                    IndicatorPlaces.At(i) + "/value",
                    Target,
                    indicator.Name,
                    WrittenPeriods.Of(by),
                    stated,
                    findings
                );
            }
        }
    }

    // Where they disagree PB4001 says so, and any of them may be right.
    private static List<(StatedPeriod Period, string Pointer)> PeriodsOf(Project project)
    {
        var periods = new List<(StatedPeriod Period, string Pointer)>();
        Add(project.Period, "/period");
        Add(project.Statement?.Schedule, "/statement/schedule");
        Add(project.Statement?.Overview?.Period, "/statement/overview/period");
        return periods;

        void Add(StatedPeriod? period, string pointer)
        {
            if (period is not null)
            {
                periods.Add((period, pointer));
            }
        }
    }

    private static bool Has(StatedPeriod period, int year) =>
        period.FirstDay.Year <= year && year <= period.LastDay.Year;

    private static void ReviewItems(
        ImmutableArray<PlanItem> items,
        string pointer,
        List<(StatedPeriod Period, string Pointer)> stated,
        FindingCollector findings
    )
    {
        for (var i = 0; i < items.Length; i++)
        {
            var place = JsonPointer.At(pointer, i);
            var name = items[i].Name;
            if (
                items[i].Period is { } planned
                && (IsBeforeAll(planned.Start, stated, name) || IsAfterAll(planned.End, stated, name))
            )
            {
                Report(place + "/period", Item, name, WrittenPeriods.Of(planned), stated, findings);
            }

            ReviewItems(items[i].Items, place + "/items", stated, findings);
        }
    }

    // At the coarser precision of both: a month that the project begins in is not before it.
    private static bool IsBeforeAll(
        StatedDate start,
        List<(StatedPeriod Period, string Pointer)> stated,
        string name
    )
    {
        var missing = stated.Min(one => one.Period.FirstDay.DayNumber - start.LastDay!.Value.DayNumber);
        return missing > (Vocabulary.Preparations.IsIn(name) ? HalfAYear : 0);
    }

    private static bool IsAfterAll(
        StatedDate end,
        List<(StatedPeriod Period, string Pointer)> stated,
        string name
    )
    {
        var missing = stated.Min(one => end.FirstDay!.Value.DayNumber - one.Period.LastDay.DayNumber);
        return missing > (Vocabulary.Conclusions.IsIn(name) ? HalfAYear : 0);
    }

    private static void Report(
        string pointer,
        BilingualText subject,
        string name,
        BilingualText actual,
        List<(StatedPeriod Period, string Pointer)> stated,
        FindingCollector findings
    ) =>
        findings.Add(
            pointer,
            [
                new("subject", subject),
                new("name", name),
                new(FindingValue.Actual, actual),
                new(FindingValue.Expected, WrittenPeriods.Of(stated[0].Period)),
            ],
            [new(stated[0].Pointer, Role)]
        );
}
