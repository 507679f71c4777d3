using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Text;

/// <summary>One finding as people read it: what it is, where, what was found, and what to do.</summary>
internal static class FindingBlock
{
    private const int Indent = 2;

    public static void Write(Page page, DocumentPlaces places, PlacedFinding placed, Language language)
    {
        var finding = placed.Finding;
        var severity = ReportWords.Of(finding.Severity).In(language);
        var inside = Indent + SeverityWidth(language) + 2;

        page.Line(
            new string(' ', Indent),
            new Span(severity, Ink.Of(finding.Severity)),
            new string(' ', inside - Indent - DisplayWidth.Of(severity)),
            new Span(finding.Code.ToString(), Ink.Code),
            new Span("  " + finding.Definition.Title.In(language), Ink.Title),
            new Span(
                finding.Acceptance is null ? string.Empty : "  " + ReportWords.Accepted.In(language),
                Ink.Good
            )
        );
        // Of the whole there is nothing to say but where it begins.
        if (finding.Pointer.Length > 0 || placed.Place is not null)
        {
            page.Paragraph(
                IsOfTheFile(placed)
                    ? ReportWords.File.In(language)
                    : places.Describe(finding.Pointer, language, withProject: false),
                inside,
                Ink.Place,
                end: PlaceOf(placed.Place, language)
            );
        }

        page.Paragraph(finding.GetMessage(language), inside);
        var see = ReportWords.See.In(language);
        foreach (var (words, place, _) in places.DescribeRelated(finding, language))
        {
            page.Paragraph(words, inside, Ink.Quiet, see, end: PlaceOf(place, language));
            see = new string(' ', DisplayWidth.Of(see));
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

    /// <summary>Whether it is about a page or a paragraph of a document, of which nothing became a part of the declaration.</summary>
    private static bool IsOfTheFile(PlacedFinding placed) =>
        placed is { Finding.Pointer: "", Place.Position: null };

    /// <summary>Line and column in short, because editors and terminals know them so; any other place in words.</summary>
    private static string PlaceOf(SourcePlace? place, Language language) =>
        place is null or { Position: not null } ? $"{place}" : SourcePlaceWords.Describe(place).In(language);

    private static int SeverityWidth(Language language) =>
        Enum.GetValues<Severity>().Max(severity => DisplayWidth.Of(ReportWords.Of(severity).In(language)));
}
