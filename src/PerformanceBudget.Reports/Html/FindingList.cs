using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>Every finding in a line, each leading to its cell.</summary>
internal sealed class FindingList(HtmlWriter html, FormPlaces places, Language language)
{
    private const int Columns = 3;

    public void Write()
    {
        var report = places.Report;
        if (!places.HasList || places.Count == 0)
        {
            return;
        }

        html.Element("h3", FormWords.Findings.In(language), HtmlAttribute.Id("findings"));
        html.Element("p", FormWords.Legend.In(language), HtmlAttribute.Class("quiet"));
        using var table = html.Open("table", HtmlAttribute.Class("list"));
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            html.Element("th", ReportWords.Number.In(language), HtmlAttribute.OfColumn);
            html.Element("th", ReportWords.Finding.In(language), HtmlAttribute.OfColumn);
            html.Element("th", ReportWords.Place.In(language), HtmlAttribute.OfColumn);
        }

        WriteGroup(ReportWords.WholeHeading.In(language), places.General);
        foreach (var project in report.Projects)
        {
            WriteGroup(FormWords.Heading(project).In(language), places.ByProject[project.Index]);
        }
    }

    private void WriteGroup(string heading, IReadOnlyList<NumberedFinding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        using var group = html.Open("tbody");
        using (html.Open("tr", HtmlAttribute.Class("group")))
        {
            html.Element("th", heading, HtmlAttribute.OfRows, HtmlAttribute.ColSpan(Columns));
        }

        foreach (var finding in findings)
        {
            WriteEntry(finding);
        }
    }

    private void WriteEntry(NumberedFinding numbered)
    {
        var finding = numbered.Finding;
        using var row = html.Open("tr", HtmlAttribute.Id(FormPlaces.EntryOf(numbered)));
        using (html.Open("td", HtmlAttribute.Class("severity " + SeveritySign.ClassOf(finding))))
        {
            html.Element(
                "a",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{SeveritySign.Of(finding)}{numbered.Number} {ReportWords.Of(finding.Severity).In(language)}"
                ),
                HtmlAttribute.To(FormPlaces.NoteOf(numbered))
            );
        }

        using (html.Open("td"))
        {
            html.Text(finding.Definition.Title.In(language));
            html.Text(" ");
            html.Element("span", finding.Code.ToString(), HtmlAttribute.Class("code"));
            if (places.IsDoubt(finding))
            {
                html.Text(" ");
                html.Element("span", ReportWords.Doubt.In(language), HtmlAttribute.Class("quiet"));
            }

            if (finding.Acceptance is not null)
            {
                html.Text(" ");
                html.Element("span", ReportWords.Accepted.In(language), HtmlAttribute.Class("good"));
            }
        }

        using (html.Open("td"))
        {
            html.Element(
                "a",
                places.Words.Describe(finding.Pointer, language, withProject: false),
                HtmlAttribute.To(places.CellOf(numbered))
            );
        }
    }
}
