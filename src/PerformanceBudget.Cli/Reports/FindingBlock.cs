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
        var inside = Indent + SeverityWidth(language) + 2;

        page.Line(
            new string(' ', Indent),
            new Span(severity, Ink.Of(finding.Severity)),
            new string(' ', inside - Indent - CellWidth.Of(severity)),
            new Span(finding.Code.ToString(), Ink.Code),
            new Span("  " + finding.Definition.Title.In(language), Ink.Title),
            new Span(
                finding.Acceptance is null ? string.Empty : "  " + ReportWords.Accepted.In(language),
                Ink.Good
            )
        );
        page.Paragraph(
            document.Places.Describe(finding.Pointer, language, withProject: false),
            inside,
            Ink.Place,
            end: $"{located.Position}"
        );
        page.Paragraph(finding.GetMessage(language), inside);
        var see = ReportWords.See.In(language);
        foreach (var (words, position, _) in RelatedPlaces.Describe(document, finding, language))
        {
            page.Paragraph(words, inside, Ink.Quiet, see, end: $"{position}");
            see = new string(' ', CellWidth.Of(see));
        }

        if (finding.Acceptance is { } acceptance)
        {
            page.Paragraph(
                ReportWords.Of(acceptance).In(language),
                inside,
                label: ReportWords.AcceptedBy.In(language),
                labelInk: Ink.Good
            );
        }
        else if (finding.GetAdvice(language) is { } advice)
        {
            page.Paragraph(advice, inside, label: ReportWords.Advice.In(language), labelInk: Ink.Good);
        }
    }

    private static int SeverityWidth(Language language) =>
        Enum.GetValues<Severity>().Max(severity => CellWidth.Of(ReportWords.Of(severity).In(language)));
}
