using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>All documents of a run: the result, a line for each, how often each rule has spoken, and what could not be read.</summary>
internal sealed class DocumentTable(HtmlWriter html, Language language)
{
    private static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Information];

    public void Write(IReadOnlyList<DocumentRow> rows, ReportTotals totals)
    {
        html.Element("h2", ReportWords.Summary.In(language));
        FindingTotals.Write(html, totals.Counts, ReportWords.Documents(totals), language);
        WriteUnread(totals);
        WriteRows(rows, totals);
        RuleCounts.Write(html, totals.ByCode, "rules", language);
    }

    private void WriteUnread(ReportTotals totals)
    {
        if (totals.Unread.Count == 0)
        {
            return;
        }

        using (html.Open("div", HtmlAttribute.Class("incomplete")))
        {
            html.Element("p", ReportWords.UnreadInputs.In(language));
            using (html.Open("ul"))
            {
                foreach (var (name, problem) in totals.Unread)
                {
                    html.Element("li", $"{name.Source ?? name.In(language)}　{problem.In(language)}");
                }
            }
        }
    }

    private void WriteRows(IReadOnlyList<DocumentRow> rows, ReportTotals totals)
    {
        html.Element("h3", FormWords.Declarations.In(language), HtmlAttribute.Id("documents"));
        using var table = html.Open("table", HtmlAttribute.Class("list documents"));
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            html.Element("th", ReportWords.Number.In(language));
            html.Element("th", ReportWords.Department.In(language));
            Figure("th", ReportWords.Project.In(language));
            Figure("th", ReportWords.AnnualAmount.In(language));
            foreach (var severity in Severities)
            {
                Figure("th", SeveritySign.Of(severity) + ReportWords.CountOf(severity).In(language));
            }
        }

        using (html.Open("tbody"))
        {
            for (var i = 0; i < rows.Count; i++)
            {
                WriteRow(rows[i], i + 1);
            }
        }

        using (html.Open("tfoot"))
        using (html.Open("tr"))
        {
            html.Element("td", string.Empty);
            html.Element("td", ReportWords.Total.In(language));
            Figure("td", Number(totals.Projects));
            Figure("td", totals.Amount.ToString("N2", CultureInfo.InvariantCulture));
            WriteCounts(totals.Counts);
        }
    }

    private void WriteRow(DocumentRow document, int number)
    {
        using var row = html.Open("tr");
        html.Element("td", Number(number));
        using (html.Open("td"))
        {
            html.Element("a", document.Name, HtmlAttribute.To(document.Anchor));
            html.Text(" ");
            html.Element("span", document.File, HtmlAttribute.Class("code"));
        }

        Figure("td", document.Projects);
        Figure("td", document.Amount);
        WriteCounts(document.Counts);
    }

    private void WriteCounts(FindingCounts counts)
    {
        foreach (var severity in Severities)
        {
            var count = counts[severity];
            html.Element(
                "td",
                Number(count),
                HtmlAttribute.Class(count == 0 ? "amount none" : "amount " + SeveritySign.ClassOf(severity))
            );
        }
    }

    private void Figure(string name, string text) => html.Element(name, text, HtmlAttribute.Class("amount"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
