using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Reads the 项目经费情况说明 of one project.</summary>
/// <remarks>
/// Sections are found by their titles, whatever numbers those have. What is not unambiguous stays text; a passage that became no datum is
/// left out with a note. Nothing throws, whatever the passages say.
/// </remarks>
internal static class NarrativeReader
{
    /// <summary>Reads a statement.</summary>
    /// <param name="passages">Its passages; the first may be its title.</param>
    /// <param name="notes">Where everything stands, under the pointer of the project.</param>
    /// <param name="fiscalYear">
    /// The year of the declaration, which tells its budget from that of other years; null where it is not known, and then the period of
    /// the project stands for it.
    /// </param>
    public static Narrative Read(IReadOnlyList<Passage> passages, SourceNotes notes, int? fiscalYear = null)
    {
        var ledger = new NarrativeNotes(notes);
        var name = ReadTitle(passages, ledger);
        var sections = Divide(passages, ledger);

        var overview = OverviewReader.Read(Of(StatementSection.Overview), ledger);
        var basis = BasisReader.Read(Of(StatementSection.Basis), ledger);
        var implementers = ImplementersReader.Read(Of(StatementSection.Implementers), ledger);
        var plan = PlanReader.Read(Of(StatementSection.Plan), ledger);
        var (schedule, scheduleInWords) = ScheduleReader.Read(Of(StatementSection.Schedule), ledger);
        var budget = BudgetReader.Read(
            Of(StatementSection.Budget),
            fiscalYear is { } year ? [year] : YearsOf(overview?.Period, schedule),
            ledger
        );
        ledger.LeaveOutTheRest(passages);

        var isStated =
            name is not null
            || overview is not null
            || basis is not null
            || !implementers.IsEmpty
            || !plan.IsEmpty
            || schedule is not null;
        return new Narrative(
            isStated ? ProjectStatement.Create(name, overview, basis, implementers, plan, schedule) : null,
            budget,
            scheduleInWords
        );

        // A section of which the template says 无 is absent.
        ImmutableArray<Passage> Of(StatementSection section) =>
            sections.TryGetValue(section, out var found)
            && found is not [{ Text: "无" or "无。" or "暂无" or "/" }]
                ? [.. found]
                : [];
    }

    private static string? ReadTitle(IReadOnlyList<Passage> passages, NarrativeNotes notes)
    {
        if (passages.Count == 0 || !StatementTitles.TryReadTitle(passages[0].Text, out var name))
        {
            return null;
        }

        notes.Use(passages[0]);
        if (name is null || !ModelText.IsName(name))
        {
            return null;
        }

        notes.Place("/statement/title", passages[0]);
        return name;
    }

    private static Dictionary<StatementSection, List<Passage>> Divide(
        IReadOnlyList<Passage> passages,
        NarrativeNotes notes
    )
    {
        var sections = new Dictionary<StatementSection, List<Passage>>();
        List<Passage>? current = null;
        ItemNumberKind? kind = null;
        foreach (var passage in passages)
        {
            if (
                StatementTitles.TryReadSection(passage.Text, out var section, out var rest)
                && !sections.ContainsKey(section)
                && IsNumberedAlike(passage, ref kind)
            )
            {
                notes.Use(passage);
                current = [];
                sections.Add(section, current);
                if (rest.Length > 0)
                {
                    current.Add(passage with { Text = rest, ListLevel = null });
                }
            }
            else if (!ModelText.IsText(passage.Text))
            {
                notes.Report(NarrativeProblems.TooLong, string.Empty, passage.Excerpt);
            }
            else
            {
                current?.Add(passage);
            }
        }

        return sections;
    }

    // An item of a section is numbered otherwise than the sections: 4.资金安排 under 四、.
    private static bool IsNumberedAlike(Passage passage, ref ItemNumberKind? kind)
    {
        if (!ItemNumber.TryScan(passage.Text, out var number))
        {
            return true;
        }

        kind ??= number.Kind;
        return kind == number.Kind;
    }

    private static HashSet<int> YearsOf(params ReadOnlySpan<StatedPeriod?> periods)
    {
        var years = new HashSet<int>();
        foreach (var period in periods)
        {
            for (var year = period?.FirstDay.Year ?? 1; year <= (period?.LastDay.Year ?? 0); year++)
            {
                _ = years.Add(year);
            }
        }

        return years;
    }
}
