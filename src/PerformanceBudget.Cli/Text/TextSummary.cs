using System.Globalization;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Text;

/// <summary>What all documents of a run come to, for people.</summary>
internal static class TextSummary
{
    private const int Indent = 2;

    public static void Write(Page page, ReportTotals totals, Language language)
    {
        page.Line(new Span(ReportWords.Summary.In(language), Ink.Title));
        page.Line();
        page.Paragraph(ReportWords.Documents(totals).In(language), 0);
        page.Line();
        if (totals.ByCode.Count > 0)
        {
            WriteRules(page, totals, language);
            page.Line();
        }

        if (totals.Unread.Count > 0)
        {
            page.Paragraph(ReportWords.UnreadInputs.In(language), 0, Ink.Of(Severity.Error));
            foreach (var (name, problem) in totals.Unread)
            {
                page.Paragraph($"{name.In(language)}　{problem.In(language)}", Indent);
            }

            page.Line();
        }

        page.Line(
            new Span(ReportWords.Counts(totals.Counts).In(language), Ink.Title),
            new Span(
                (totals.WithErrors == 0 ? ReportWords.Acceptable : ReportWords.NotAcceptable).In(language),
                totals.WithErrors == 0 ? Ink.Good : Ink.Of(Severity.Error)
            )
        );
    }

    private static void WriteRules(Page page, ReportTotals totals, Language language)
    {
        var table = new Table(
            language,
            new Column(ReportWords.Code),
            new Column(ReportWords.Rule, IsElastic: true),
            new Column(ReportWords.Count, IsNumeric: true)
        );
        foreach (var (definition, count) in totals.ByCode)
        {
            table.Add(
                new Span(definition.Code.ToString(), Ink.Code),
                definition.Title.In(language),
                count.ToString(CultureInfo.InvariantCulture)
            );
        }

        table.Write(page);
    }
}
