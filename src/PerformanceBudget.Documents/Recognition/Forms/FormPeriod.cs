using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The period of a project, which a form says in one cell or by its first and its last day.</summary>
internal static class FormPeriod
{
    /// <summary>The period; null where there is none, or none that can be read, which is said.</summary>
    public static StatedPeriod? Of(FormDraft form, SourceNotes notes)
    {
        var start = form[FormField.PeriodStart];
        var end = form[FormField.PeriodEnd];
        var whole = form[FormField.Period];
        if (start is not null && end is not null)
        {
            if (
                DateText.Parse(start.Text) is { } first
                && DateText.Parse(end.Text) is { } last
                && DateText.Period(first, last) is { } period
            )
            {
                notes.Place("/period", start.Excerpt.Then(end.Excerpt));
                notes.Place("/period/start", start.Excerpt);
                notes.Place("/period/end", end.Excerpt);
                return period;
            }

            ReportDates(new Datum($"{start.Text} {end.Text}", start.Excerpt.Then(end.Excerpt)), notes);
        }
        else if (whole is not null)
        {
            if (DateText.ParsePeriod(whole.Text) is { } period)
            {
                notes.Place("/period", whole.Excerpt);
                return period;
            }

            ReportDates(whole, notes);
        }
        else if ((start ?? end) is { } single)
        {
            ReportDates(single, notes);
        }

        return null;
    }

    private static void ReportDates(Datum datum, SourceNotes notes) =>
        notes.Report(
            DocumentProblems.UnreadableField,
            string.Empty,
            datum.Excerpt,
            values:
            [
                new FindingValue("label", new BilingualText("起止日期", "The period")),
                new FindingValue("expected", new BilingualText("开始与完成日期", "pair of dates")),
            ]
        );
}
