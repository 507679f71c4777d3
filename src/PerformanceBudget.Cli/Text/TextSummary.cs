using System.Globalization;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Text;

/// <summary>What all documents of a run come to, for people.</summary>
internal static class TextSummary
{
    private const int Indent = 2;

    public static void Write(
        Page page,
        ReportTotals totals,
        IReadOnlyCollection<FileLine> files,
        Language language
    )
    {
        page.Line(new Span(ReportWords.Summary.In(language), Ink.Title));
        page.Line();
        page.Paragraph(ReportWords.Documents(totals).In(language), 0);
        page.Line();
        if (files.Count > 0)
        {
            WriteFiles(page, files, language);
            page.Line();
        }

        WriteInputs(
            page,
            ReportWords.WithoutDeclaration,
            totals.WithoutDeclaration,
            Severity.Warning,
            language
        );
        WriteInputs(page, ReportWords.UnreadInputs, totals.Unread, Severity.Error, language);
        if (totals.ByCode.Count > 0)
        {
            WriteRules(page, totals, language);
            page.Line();
        }

        page.Line(
            new Span(ReportWords.Counts(totals.Counts).In(language), Ink.Title),
            new Span(
                ReportWords.Verdict(totals.WithErrors > 0, totals.Unread.Count == 0).In(language),
                totals.WithErrors == 0 && totals.Unread.Count == 0 ? Ink.Good : Ink.Of(Severity.Error)
            )
        );
    }

    private static void WriteFiles(Page page, IReadOnlyCollection<FileLine> files, Language language)
    {
        var haveDoubts = files.Any(file => file.Doubts > 0);
        var table = new Table(
            language,
            [
                new Column(ReportWords.File, IsElastic: true),
                new Column(ReportWords.ProjectCount, IsNumeric: true),
                new Column(ReportWords.AnnualAmount, IsNumeric: true),
                new Column(ReportWords.CountOf(Severity.Error), IsNumeric: true),
                new Column(ReportWords.CountOf(Severity.Warning), IsNumeric: true),
                new Column(ReportWords.CountOf(Severity.Information), IsNumeric: true),
                .. haveDoubts ? [new Column(ReportWords.Doubts, IsNumeric: true)] : Array.Empty<Column>(),
            ]
        );
        foreach (var file in files)
        {
            table.Add([
                file.Path,
                Number(file.Projects),
                ReportWords.Amount(file.Amount),
                Count(file.Counts.Errors, Severity.Error),
                Count(file.Counts.Warnings, Severity.Warning),
                Count(file.Counts.Information, Severity.Information),
                .. haveDoubts
                    ? [new Span(Number(file.Doubts), file.Doubts == 0 ? Ink.Quiet : Ink.Plain)]
                    : Array.Empty<Span>(),
            ]);
        }

        table.Write(page);
        if (haveDoubts)
        {
            page.Paragraph(ReportWords.DoubtsExplained.In(language), 0, Ink.Quiet);
        }
    }

    private static void WriteInputs(
        Page page,
        BilingualText heading,
        IReadOnlyCollection<(DocumentName Name, BilingualText Problem)> inputs,
        Severity severity,
        Language language
    )
    {
        if (inputs.Count == 0)
        {
            return;
        }

        page.Paragraph(heading.In(language), 0, Ink.Of(severity));
        foreach (var (name, problem) in inputs)
        {
            page.Paragraph(name.In(language), Indent);
            page.Paragraph(problem.In(language), 2 * Indent, Ink.Quiet);
        }

        page.Line();
    }

    private static Span Count(int count, Severity severity) =>
        new(Number(count), count == 0 ? Ink.Quiet : Ink.Of(severity));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

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
                Number(count)
            );
        }

        table.Write(page);
    }
}
