namespace PerformanceBudget.Domain.Review;

/// <summary>PB4001: periods that disagree between overview, schedule and form.</summary>
internal sealed class PeriodRule()
    : ProjectRule(
        new FindingDefinition(
            "PB4001",
            Severity.Warning,
            new("起止时间前后不一致", "The periods disagree"),
            new("起止时间不一致：{periods}。", "The periods disagree: {periods}."),
            new("按实际实施时间统一各处起止时间。", "Use the true period in all places.")
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    private static readonly Place Overview = new("/statement/overview/period", "项目概述", "overview");
    private static readonly Place Schedule = new("/statement/schedule", "实施周期", "schedule");
    private static readonly Place Form = new("/period", "申报表", "form");

    public override void Review(Project project, FindingCollector findings)
    {
        var overview = project.Statement?.Overview?.Period;
        var schedule = project.Statement?.Schedule;
        var disagreements = new List<(Place First, Place Second)>();
        if (overview is not null && schedule is not null && !overview.Matches(schedule))
        {
            disagreements.Add((Overview, Schedule));
        }

        if (overview is not null && project.Period is { } planned && !Matches(overview, planned))
        {
            disagreements.Add((Overview, Form));
        }

        if (schedule is not null && project.Period is { } period && !Matches(schedule, period))
        {
            disagreements.Add((Schedule, Form));
        }

        if (disagreements.Count > 0)
        {
            var suspect = SuspectOf(disagreements);
            findings.Add(
                suspect.Pointer,
                [new("periods", BilingualText.Of(language => Describe(language, project)))],
                [.. disagreements.Select(pair => Relate(pair.First, pair.Second, suspect))]
            );
        }
        else if (IsMoneyOfOneYear(project))
        {
            findings.Add(
                Form.Pointer,
                [new("periods", BilingualText.Of(language => DescribeMoney(language, project)))],
                [Relate(Schedule, Form, Form), new(BudgetPlaces.ProjectTotal, BudgetPlaces.ProjectForm)],
                Severity.Information
            );
        }
    }

    // A form over several years whose money and schedule are those of one: its dates, or its total, are probably wrong.
    private static bool IsMoneyOfOneYear(Project project) =>
        project.Period is { } planned
        && planned.FirstDay.Year < planned.LastDay.Year
        && project.Statement?.Schedule is { } schedule
        && schedule.FirstDay.Year == schedule.LastDay.Year
        && FormTotal.OfProject(project) is { } whole
        && FormTotal.OfYear(project) is { } annual
        && whole.Amount == annual.Amount;

    private static string DescribeMoney(Language language, Project project) =>
        Describe(language, project)
        + (
            language == Language.Chinese
                ? "，而项目资金总额与年度资金申请总额相同"
                : ", while the project total is that of the year"
        );

    // The first place that every disagreement has in common is the one to look at first.
    private static Place SuspectOf(List<(Place First, Place Second)> disagreements) =>
        Array.Find(
            [Overview, Schedule, Form],
            place => disagreements.TrueForAll(pair => pair.First == place || pair.Second == place)
        ) ?? Overview;

    // A form's period may span years of which a statement describes one.
    private static bool Matches(StatedPeriod stated, StatedPeriod planned) =>
        stated.Matches(planned)
        || (
            planned.FirstDay.Year < planned.LastDay.Year
            && stated.FirstDay is { Month: 1, Day: 1 } first
            && stated.LastDay is { Month: 12, Day: 31 } last
            && first.Year == last.Year
            && first >= planned.FirstDay
            && last <= planned.LastDay
        );

    private static RelatedPlace Relate(Place first, Place second, Place suspect)
    {
        var (place, other) = second == suspect ? (first, second) : (second, first);
        return new(
            place.Pointer,
            new(
                $"{place.Chinese}（与{other.Chinese}不一致）",
                $"the {place.English}, against the {other.English}"
            )
        );
    }

    private static string Describe(Language language, Project project)
    {
        ReadOnlySpan<(Place Place, StatedPeriod? Period)> periods =
        [
            (Overview, project.Statement?.Overview?.Period),
            (Schedule, project.Statement?.Schedule),
            (Form, project.Period),
        ];
        var parts = new List<string>();
        foreach (var (place, period) in periods)
        {
            if (period is not null)
            {
                var written = WrittenPeriods.Of(period).In(language);
                parts.Add(
                    language == Language.Chinese
                        ? $"{place.Chinese}为{written}"
                        : $"{place.English} {written}"
                );
            }
        }

        return string.Join(language == Language.Chinese ? "，" : ", ", parts);
    }

    private sealed record Place(string Pointer, string Chinese, string English);
}
