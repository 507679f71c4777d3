using System.Collections.Immutable;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Html;

/// <summary>One project: its form, its budget, its narrative.</summary>
internal sealed class ProjectSection(HtmlWriter html, FormPlaces places, Language language)
{
    public void Write(AuditedProject project)
    {
        var pointer = project.Pointer;
        using var section = html.Open("section", HtmlAttribute.Class("project"));
        WriteHeading(project, pointer);
        FindingNote.WriteAll(html, places, language, pointer);
        if (project.Project is not { } read)
        {
            html.Element("p", ReportWords.NotReviewed.In(language), HtmlAttribute.Class("quiet"));
            return;
        }

        new DeclarationForm(html, places, language).Write(
            read,
            places.Report.Reading is { StatesFiscalYear: true } reading
                ? reading.Declaration!.FiscalYear
                : null,
            pointer
        );
        new BudgetTable(html, places, language).Write(read, pointer + "/budget");
        WritePicture(read, pointer + "/budget/lines");
        if (read.Statement is { } statement)
        {
            new StatementSection(html, places, language).Write(statement, pointer + "/statement");
        }

        WriteEntries(read.Entries, pointer + "/entries");
    }

    private void WriteHeading(AuditedProject project, string pointer)
    {
        using (html.Open("h3", FindingMarks.AttributesOf(places, pointer)))
        {
            html.Element(
                "span",
                ReportWords.ProjectNumber(project.Index + 1).In(language),
                HtmlAttribute.Class("ordinal")
            );
            html.Text(" ");
            html.Text(project.Name ?? "—");
            FindingMarks.Write(html, places, pointer, language);
        }

        using (html.Open("p", HtmlAttribute.Class("quiet extent")))
        {
            html.Text(
                project.Project is { } read
                    ? ReportWords.Extent(read).In(language)
                    : ReportWords.Unread.In(language)
            );
            html.Text(" ");
            html.Element(
                "a",
                FormWords.BackToProjects.In(language),
                HtmlAttribute.Class("back"),
                HtmlAttribute.To(places.NearestAnchor("/projects"))
            );
        }
    }

    private void WriteEntries(ImmutableArray<Entry> entries, string pointer)
    {
        if (entries.IsEmpty)
        {
            return;
        }

        html.Element("h4", FormWords.Entries.In(language));
        for (var i = 0; i < entries.Length; i++)
        {
            var place = JsonPointer.At(pointer, i);
            using (html.Open("p", FindingMarks.AttributesOf(places, place, "fact")))
            {
                html.Element("b", entries[i].Label);
                html.Text(" " + entries[i].Text);
                FindingMarks.Write(html, places, place, language);
            }

            FindingNote.WriteAll(html, places, language, place);
        }
    }

    private void WritePicture(Project project, string pointer) =>
        new AmountPicture(html, language).Write(
            FormWords.Picture,
            [
                .. project.Budget.Lines.Select(
                    (line, i) =>
                        new AmountPicture.Bar(
                            line.Name,
                            line.Amount.GetValueOrDefault(),
                            line.Breakdown == Breakdown.Partial
                                ? []
                                : [.. line.Lines.Select(part => part.Amount.GetValueOrDefault())],
                            places.NearestAnchor(JsonPointer.At(pointer, i))
                        )
                ),
            ]
        );
}
