using System.Globalization;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Text;

/// <summary>What all documents of a run come to, for people.</summary>
internal static class TextSummary
{
    private const int Indent = 2;

    /// <summary>Writes what stands below the table of documents.</summary>
    /// <param name="page">Takes it.</param>
    /// <param name="totals">What all documents come to.</param>
    /// <param name="beyond">How many findings are more than are listed of their document.</param>
    /// <param name="language">The language.</param>
    public static void Write(Page page, ReportTotals totals, FindingCounts beyond, Language language)
    {
        page.Line();
        page.Paragraph(ReportWords.Documents(totals).In(language), 0);
        page.Line();
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
            WriteRules(page, totals.ByCode, language);
            page.Line();
        }

        WriteVerdict(page, totals, beyond, language);
    }

    /// <summary>Writes how many findings there are, what becomes of them, and how many are not listed.</summary>
    public static void WriteVerdict(Page page, ReportTotals totals, FindingCounts beyond, Language language)
    {
        page.Line(
            new Span(ReportWords.Counts(totals.Counts).In(language), Ink.Title),
            new Span(
                ReportWords.Verdict(totals.WithErrors > 0, totals.Unread.Count == 0).In(language),
                totals.WithErrors == 0 && totals.Unread.Count == 0 ? Ink.Good : Ink.Of(Severity.Error)
            )
        );
        WriteNotListed(page, totals.LeftOut, beyond, language);
    }

    /// <summary>Writes how many findings are not listed, where some are not.</summary>
    public static void WriteNotListed(
        Page page,
        FindingCounts leftOut,
        FindingCounts beyond,
        Language language
    )
    {
        if (leftOut.All > 0)
        {
            page.Paragraph(ReportWords.LeftOut(leftOut).In(language), 0, Ink.Of(Severity.Warning));
        }

        if (beyond.All > 0)
        {
            page.Paragraph(ReportWords.Beyond(beyond).In(language), 0, Ink.Of(Severity.Warning));
        }
    }

    /// <summary>Sets a document of several off from what is above it.</summary>
    public static void WriteHeavyRule(Page page)
    {
        page.Line();
        page.Line(new Span(new string('═', page.Width), Ink.Quiet));
    }

    /// <summary>Writes how often each rule has spoken.</summary>
    public static void WriteRules(Page page, IEnumerable<RuleTotal> rules, Language language)
    {
        var table = new Table(
            language,
            new Column(ReportWords.Code),
            new Column(ReportWords.Rule, IsElastic: true),
            new Column(ReportWords.Count, IsNumeric: true)
        );
        foreach (var (definition, count) in rules)
        {
            table.Add(
                new Span(definition.Code.ToString(), Ink.Code),
                definition.Title.In(language),
                count.ToString(CultureInfo.InvariantCulture)
            );
        }

        table.Write(page);
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
}
