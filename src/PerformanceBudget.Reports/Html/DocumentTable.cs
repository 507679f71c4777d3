using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>All documents of a run: the result, a line for each, how often each rule has spoken, and what could not be read.</summary>
internal sealed class DocumentTable(HtmlWriter html, Language language)
{
    private static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Information];

    /// <summary>Writes the page on all documents.</summary>
    /// <param name="output">Takes the bytes, and stays open.</param>
    /// <param name="rows">The documents.</param>
    /// <param name="totals">What they come to.</param>
    /// <param name="language">The language.</param>
    public static void WritePage(
        Stream output,
        IReadOnlyList<DocumentRow> rows,
        ReportTotals totals,
        Language language
    ) =>
        ReportPage.Write(
            output,
            ReportWords.Title.In(language),
            language,
            html => new DocumentTable(html, language).Write(rows, totals)
        );

    private void Write(IReadOnlyList<DocumentRow> rows, ReportTotals totals)
    {
        html.Element("h2", ReportWords.Summary.In(language));
        FindingTotals.Write(
            html,
            totals.Counts,
            totals.Unread.Count == 0,
            ReportWords.Documents(totals),
            language
        );
        FindingTotals.WriteLeftOut(html, totals.LeftOut, language);
        WriteInputs(ReportWords.UnreadInputs, totals.Unread);
        WriteRows(rows, totals);
        WriteInputs(ReportWords.WithoutDeclaration, totals.WithoutDeclaration);
        RuleCounts.Write(html, totals.ByCode, "rules", language);
    }

    private void WriteInputs(
        BilingualText heading,
        IReadOnlyCollection<(DocumentName Name, BilingualText Problem)> inputs
    )
    {
        if (inputs.Count == 0)
        {
            return;
        }

        using (html.Open("div", HtmlAttribute.Class("incomplete")))
        {
            html.Element("p", heading.In(language));
            using (html.Open("ul"))
            {
                foreach (var (name, problem) in inputs)
                {
                    using (html.Open("li"))
                    {
                        html.Element("b", name.Source ?? name.In(language));
                        html.Text("　" + problem.In(language));
                    }
                }
            }
        }
    }

    private void WriteRows(IReadOnlyList<DocumentRow> rows, ReportTotals totals)
    {
        var haveDoubts = rows.Any(row => row.Doubts > 0);
        html.Element("h3", FormWords.Declarations.In(language), HtmlAttribute.Id("documents"));
        if (haveDoubts)
        {
            html.Element("p", ReportWords.DoubtsExplained.In(language), HtmlAttribute.Class("quiet"));
        }

        using var table = html.Open("table", HtmlAttribute.Class("list documents"));
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            html.Element("th", ReportWords.Number.In(language), HtmlAttribute.OfColumn);
            html.Element("th", ReportWords.Department.In(language), HtmlAttribute.OfColumn);
            FigureHeading(ReportWords.Project.In(language));
            FigureHeading(ReportWords.AnnualAmount.In(language));
            foreach (var severity in Severities)
            {
                FigureHeading(SeveritySign.Of(severity) + ReportWords.CountOf(severity).In(language));
            }

            if (haveDoubts)
            {
                FigureHeading(ReportWords.Doubts.In(language));
            }
        }

        using (html.Open("tbody"))
        {
            for (var i = 0; i < rows.Count; i++)
            {
                WriteRow(rows[i], i + 1, haveDoubts);
            }
        }

        using (html.Open("tfoot"))
        using (html.Open("tr"))
        {
            html.Element("td", string.Empty);
            html.Element("td", ReportWords.Total.In(language));
            Figure(Number(totals.Projects));
            Figure(totals.Amount.ToString("N2", CultureInfo.InvariantCulture));
            WriteCounts(totals.Counts);
            if (haveDoubts)
            {
                Figure(Number(rows.Sum(row => row.Doubts)));
            }
        }
    }

    private void WriteRow(DocumentRow document, int number, bool haveDoubts)
    {
        using var row = html.Open("tr");
        html.Element("td", Number(number));
        using (html.Open("td"))
        {
            if (document.Page is { } page)
            {
                html.Element("a", document.Name, HtmlAttribute.ToPage(page));
            }
            else
            {
                html.Text(document.Name);
            }

            html.Text(" ");
            html.Element("span", document.File, HtmlAttribute.Class("code"));
        }

        Figure(document.Projects);
        Figure(document.Amount);
        WriteCounts(document.Counts);
        if (haveDoubts)
        {
            html.Element(
                "td",
                Number(document.Doubts),
                HtmlAttribute.Class(document.Doubts == 0 ? "amount none" : "amount")
            );
        }
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

    private void FigureHeading(string text) =>
        html.Element("th", text, HtmlAttribute.OfColumn, HtmlAttribute.Class("amount"));

    private void Figure(string text) => html.Element("td", text, HtmlAttribute.Class("amount"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
