using System.Globalization;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Html;

/// <summary>The projects of a declaration with their amounts and how much there is to say about each.</summary>
internal sealed class ProjectTable(HtmlWriter html, FormPlaces places, Language language)
{
    private static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Information];

    public void Write()
    {
        var report = places.Report;
        using var table = html.Open("table", HtmlAttribute.Class("list projects"));
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            html.Element("th", ReportWords.Number.In(language), HtmlAttribute.OfColumn);
            html.Element("th", ReportWords.Project.In(language), HtmlAttribute.OfColumn);
            FigureHeading(ReportWords.AnnualAmount.In(language));
            FigureHeading(ReportWords.Indicators.In(language));
            foreach (var severity in Severities)
            {
                FigureHeading(SeveritySign.Of(severity) + ReportWords.CountOf(severity).In(language));
            }
        }

        using (html.Open("tbody"))
        {
            foreach (var project in report.Projects)
            {
                WriteProject(project);
            }

            if (!report.General.IsEmpty)
            {
                using (html.Open("tr"))
                {
                    html.Element("td", string.Empty);
                    html.Element("td", ReportWords.Whole.In(language));
                    html.Element("td", string.Empty);
                    html.Element("td", string.Empty);
                    WriteCounts(FindingCounts.Of(report.General.Select(placed => placed.Finding)));
                }
            }
        }

        WriteTotal(report);
    }

    private void WriteProject(AuditedProject project)
    {
        using var row = html.Open("tr");
        html.Element("td", Number(project.Index + 1));
        using (html.Open("td"))
        {
            html.Element("a", project.Name ?? "—", HtmlAttribute.To(places.NearestAnchor(project.Pointer)));
        }

        Figure(
            project.Project is { } read
                ? ReportWords.Amount(read.RequestedAmount())
                : ReportWords.Unread.In(language)
        );
        Figure(project.Project is null ? "—" : Number(project.Project.Indicators.Length));
        WriteCounts(project.Counts);
    }

    private void WriteTotal(AuditReport report)
    {
        var read = report.Projects.Where(project => project.Project is not null).ToArray();
        using (html.Open("tfoot"))
        using (html.Open("tr"))
        {
            html.Element("td", string.Empty);
            html.Element(
                "td",
                (read.Length == report.Projects.Length ? ReportWords.Total : ReportWords.TotalOfRead).In(
                    language
                )
            );
            Figure(ReportWords.Amount(read.Select(project => project.Project!).RequestedAmount()));
            Figure(Number(read.Sum(project => project.Project!.Indicators.Length)));
            WriteCounts(report.Counts);
        }
    }

    private void WriteCounts(FindingCounts counts)
    {
        Count(counts.Errors, Severity.Error);
        Count(counts.Warnings, Severity.Warning);
        Count(counts.Information, Severity.Information);
    }

    private void Count(int count, Severity severity) =>
        html.Element(
            "td",
            Number(count),
            HtmlAttribute.Class(count == 0 ? "amount none" : "amount " + SeveritySign.ClassOf(severity))
        );

    private void FigureHeading(string text) =>
        html.Element("th", text, HtmlAttribute.OfColumn, HtmlAttribute.Class("amount"));

    private void Figure(string text) => html.Element("td", text, HtmlAttribute.Class("amount"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
