using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The money of a project: that of its whole life and that of the year, in the unit that the form says.</summary>
internal static class FormFunding
{
    /// <summary>Adds what the form says of money; of the first amount without a unit it is said that it was taken for yuan.</summary>
    public static Project AddTo(Project project, FormDraft form, SourceNotes notes)
    {
        var funding = Build(FormField.ProjectTotal, form.ProjectSources, "/funding");
        var annual = Build(FormField.AnnualTotal, form.AnnualSources, "/annualFunding");
        if (form.Unit is null)
        {
            ReportUnit(form, funding, annual, notes);
        }

        return project.WithFunding(funding, annual);

        Funding? Build(FormField total, List<AmountDraft> sources, string root) =>
            FundingBuilder.Build(
                form[total],
                sources,
                form.TotalUnits.TryGetValue(total, out var own) ? own : form.Unit ?? AmountUnit.Yuan,
                root,
                notes
            );
    }

    /// <summary>Says of the first amount that has no unit, above its column or behind its digits, that it was taken for yuan.</summary>
    private static void ReportUnit(FormDraft form, Funding? funding, Funding? annual, SourceNotes notes)
    {
        var totals = new[]
        {
            (Pointer: "/annualFunding/total", Amount: form[FormField.AnnualTotal], Built: annual),
            (Pointer: "/funding/total", Amount: form[FormField.ProjectTotal], Built: funding),
        };
        var sources = form
            .AnnualSources.Select(source =>
                (Pointer: "/annualFunding", source.Amount, source.Unit, Built: annual)
            )
            .Concat(
                form.ProjectSources.Select(source =>
                    (Pointer: "/funding", source.Amount, source.Unit, Built: funding)
                )
            )
            .Where(source => source.Unit is null)
            .Select(source => (source.Pointer, source.Amount, source.Built));
        var (pointer, amount, _) = totals
            .Concat(sources)
            .FirstOrDefault(entry =>
                entry.Built is not null && entry.Amount is { } datum && NeedsUnit(datum.Text)
            );
        if (amount is not null)
        {
            notes.Report(
                DocumentProblems.UnitAssumed,
                pointer,
                amount.Excerpt,
                values: new FindingValue("unit", new BilingualText("元", "yuan"))
            );
        }
    }

    /// <summary>Whether it makes a difference in which unit an amount is read.</summary>
    private static bool NeedsUnit(string text) =>
        !text.Contains('元', StringComparison.Ordinal) && text.AsSpan().ContainsAnyInRange('1', '9');
}
