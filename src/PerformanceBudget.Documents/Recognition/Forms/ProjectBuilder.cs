using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Makes a project out of what its form and its statement say.</summary>
internal static class ProjectBuilder
{
    /// <summary>Builds a project; null where it has no name.</summary>
    /// <param name="form">What the form says.</param>
    /// <param name="narrative">What the statement says; null where there is none.</param>
    /// <param name="notes">Where places and doubts go, by pointers from the project on.</param>
    public static Project? Build(FormDraft form, Narrative? narrative, SourceNotes notes)
    {
        var name = form[FormField.Name];
        if (name is null || Blanks.IsBlank(name.Text))
        {
            return null;
        }

        var project = Refusal.TryOr(
            () => Project.Create(name.Text),
            () => Project.Create(name.Text.Length > 100 ? name.Text[..100] : "?"),
            name,
            "/name",
            notes
        );
        notes.Place(string.Empty, name.Excerpt);
        notes.Place("/name", name.Excerpt);
        project = WithIdentity(project, form, notes);
        project = FormFunding.AddTo(project, form, notes);
        project = WithGoals(project, form, notes);
        project = WithIndicators(project, form, notes);
        project = project.WithEntries(EntriesOf(form, narrative, notes));
        if (narrative is not null)
        {
            project = project.WithStatement(narrative.Statement).WithBudget(narrative.Budget);
        }

        Report(form, project, notes);
        if (form.IsInferred)
        {
            InferredForms.SpreadDoubt(notes);
        }

        return project;
    }

    private static Project WithIdentity(Project project, FormDraft form, SourceNotes notes)
    {
        project = Take(form, FormField.Code, "/code", project, (p, text) => p.WithCode(text), notes);
        project = Take(
            form,
            FormField.Nature,
            "/nature",
            project,
            (p, text) => p.WithClassification(text, p.Category),
            notes
        );
        project = Take(
            form,
            FormField.Category,
            "/category",
            project,
            (p, text) => p.WithClassification(p.Nature, text),
            notes
        );
        project = Take(
            form,
            FormField.SupervisingDepartment,
            "/supervisingDepartment",
            project,
            (p, text) => p.WithUnits(text, p.ImplementingUnit),
            notes
        );
        project = Take(
            form,
            FormField.ImplementingUnit,
            "/implementingUnit",
            project,
            (p, text) => p.WithUnits(p.SupervisingDepartment, text),
            notes
        );
        if (form.FiscalYear is { } year)
        {
            project = project.WithFiscalYear(year);
            notes.Place("/fiscalYear", form.FiscalYearExcerpt!);
        }

        return project.WithPeriod(FormPeriod.Of(form, notes));
    }

    private static Project WithGoals(Project project, FormDraft form, SourceNotes notes)
    {
        var annual = form[FormField.AnnualGoal] ?? form[FormField.Goal];
        var overall =
            form[FormField.OverallGoal] ?? (form[FormField.AnnualGoal] is null ? null : form[FormField.Goal]);
        if (overall is null && annual is null)
        {
            return project;
        }

        var years =
            form.OverallYears?.Text is { Length: 9 } text
            && DateText.ParsePeriod($"{text[..4]}年-{text[5..]}年") is { } period
            && overall is not null
                ? period
                : null;
        var goals = Refusal.TryOr(
            () => Goals.Create(overall?.Text, annual?.Text, years),
            () => Goals.None,
            (annual ?? overall)!,
            "/goals",
            notes
        );
        PlaceIf(goals != Goals.None, annual ?? overall, "/goals", notes);
        PlaceIf(goals.Overall is not null, overall, "/goals/overall", notes);
        PlaceIf(goals.OverallYears is not null, form.OverallYears, "/goals/overallYears", notes);
        PlaceIf(goals.Annual is not null, annual, "/goals/annual", notes);
        return project.WithGoals(goals);
    }

    private static Project WithIndicators(Project project, FormDraft form, SourceNotes notes)
    {
        var hasLevels =
            form.HasLevels
            || form.Indicators.Exists(row => row.Group is not null || row.Category is not null);
        var indicators = ImmutableArray.CreateBuilder<Indicator>();
        foreach (var row in form.Indicators)
        {
            if (
                IndicatorBuilder.Build(row, hasLevels, $"/indicators/{indicators.Count}", notes) is
                { } indicator
            )
            {
                indicators.Add(indicator);
            }
            else if (row.Name is null && (row.Value ?? row.Number ?? row.OverallValue) is { } orphan)
            {
                form.Entries.Add((FormText.OneLine((row.Category ?? row.Group)?.Text ?? "指标值"), orphan));
                notes.Report(
                    DocumentProblems.Torn,
                    string.Empty,
                    orphan.Excerpt,
                    values: new FindingValue(
                        "reason",
                        new BilingualText("指标没有名称", "the indicator has no name")
                    )
                );
            }
        }

        if (indicators.Count > 0 && form.Indicators.Find(row => row.Name is not null)?.Name is { } first)
        {
            notes.Place("/indicators", first.Excerpt);
        }

        return project.WithIndicators(indicators.ToImmutable()).WithScoring(FormScoring.Of(form, notes));
    }

    private static ImmutableArray<Entry> EntriesOf(FormDraft form, Narrative? narrative, SourceNotes notes)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var written = narrative?.ScheduleInWords is { } schedule
            ? form.Entries.Append(("实施周期", schedule))
            : form.Entries;
        foreach (var (label, datum) in written)
        {
            if (
                Refusal.TryOr<Entry?>(
                    () => Entry.Create(label, datum.Text),
                    () => null,
                    datum,
                    "/entries",
                    notes
                ) is
                { } entry
            )
            {
                notes.Place($"/entries/{entries.Count}", datum.Excerpt);
                entries.Add(entry);
            }
        }

        return entries.ToImmutable();
    }

    private static void Report(FormDraft form, Project project, SourceNotes notes)
    {
        foreach (var doubt in form.Doubts)
        {
            notes.Report(doubt.Definition, string.Empty, doubt.Excerpt, doubt.Severity, doubt.Values);
        }

        foreach (var excerpt in form.LeftOver)
        {
            notes.LeaveOut(excerpt);
            notes.Report(DocumentProblems.LeftOver, string.Empty, excerpt);
        }

        foreach (var excerpt in form.NotHeld.Concat(form.Ignored))
        {
            notes.LeaveOut(excerpt);
        }

        if (form.NotHeld.Count > 0)
        {
            notes.Report(
                DocumentProblems.NotHeld,
                string.Empty,
                form.NotHeld[0],
                values:
                [
                    new FindingValue("name", project.Name),
                    new FindingValue("count", form.NotHeld.Count),
                ]
            );
        }
    }

    private static Project Take(
        FormDraft form,
        FormField field,
        string pointer,
        Project project,
        Func<Project, string, Project> with,
        SourceNotes notes
    )
    {
        if (form[field] is not { } datum)
        {
            return project;
        }

        var changed = Refusal.TryOr(() => with(project, datum.Text), () => project, datum, pointer, notes);
        PlaceIf(!ReferenceEquals(changed, project), datum, pointer, notes);
        return changed;
    }

    private static void PlaceIf(bool isThere, Datum? datum, string pointer, SourceNotes notes)
    {
        if (isThere && datum is not null)
        {
            notes.Place(pointer, datum.Excerpt);
        }
    }
}
