using PerformanceBudget.Cli.Layout;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports;

/// <summary>One finding as people read it: what it is, where, what was found, and what to do.</summary>
internal static class FindingBlock
{
    private const int Indent = 2;

    public static void Write(Page page, CheckedDocument document, LocatedFinding located, Language language)
    {
        var finding = located.Finding;
        var severity = ReportWords.Of(finding.Severity).In(language);
        var position = located.Position.ToString();
        var inside = Indent + SeverityWidth(language) + 2;

        // Title and position share the first line, as a table of contents has its page numbers.
        var head = $"{finding.Code}  {finding.Definition.Title.In(language)}";
        var padding = page.Width - inside - CellWidth.Of(head) - position.Length;
        page.Line(
            new string(' ', Indent),
            new Span(severity, Ink.Of(finding.Severity)),
            new string(' ', inside - Indent - CellWidth.Of(severity)),
            new Span(finding.Code.ToString(), Ink.Code),
            new Span("  " + finding.Definition.Title.In(language), Ink.Title),
            new string(' ', Math.Max(padding, 2)),
            new Span(position, Ink.Quiet)
        );

        page.Paragraph(
            document.Places.Describe(finding.Pointer, language, withProject: false),
            inside,
            Ink.Place
        );
        page.Paragraph(finding.GetMessage(language), inside);
        foreach (var place in RelatedPlaces.Describe(document, finding, language))
        {
            page.Paragraph(place, inside, Ink.Quiet, ReportWords.See.In(language));
        }

        if (finding.GetAdvice(language) is { } advice)
        {
            page.Paragraph(advice, inside, Ink.Plain, ReportWords.Advice.In(language), Ink.Good);
        }
    }

    private static int SeverityWidth(Language language) =>
        Enum.GetValues<Severity>().Max(severity => CellWidth.Of(ReportWords.Of(severity).In(language)));
}
