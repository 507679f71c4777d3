using System.Globalization;
using PerformanceBudget.Cli.Commands;
using PerformanceBudget.Cli.Layout;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports;

/// <summary>The report that people read.</summary>
internal static class TextReport
{
    private const int Indent = 2;

    public static void Write(Page page, CheckedDocument document, Language language)
    {
        WriteHeader(page, document, language);
        if (!document.Projects.IsEmpty)
        {
            SummaryTable.Write(page, document, language);
            page.Line();
        }

        if (!document.General.IsEmpty)
        {
            WriteHeading(page, ReportWords.WholeHeading.In(language), string.Empty);
            WriteFindings(page, document, document.General, language);
        }

        foreach (var project in document.Projects.Where(project => !project.Findings.IsEmpty))
        {
            WriteProject(page, document, project, language);
        }

        var silent = document.Projects.Count(project =>
            project.Project is not null && project.Findings.IsEmpty
        );
        if (silent > 0)
        {
            page.Paragraph(ReportWords.Silent(silent, document.Projects.Length).In(language), 0, Ink.Good);
        }

        WriteEnd(page, document, language);
    }

    private static void WriteHeader(Page page, CheckedDocument document, Language language)
    {
        var unknown = ReportWords.Unknown.In(language);
        var declaration = document.Reading.Declaration;
        page.Line(new Span(ReportWords.Title.In(language), Ink.Title));
        page.Line();
        WriteField(ReportWords.Department, declaration?.Department ?? unknown);
        WriteField(
            ReportWords.Year,
            declaration?.FiscalYear.ToString(CultureInfo.InvariantCulture) ?? unknown
        );
        WriteField(ReportWords.File, document.Name.In(language));
        if (document.Report.Options.AsOf is { } asOf)
        {
            WriteField(
                ReportWords.AcceptancesAsOf,
                asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            );
        }

        if (!document.Findings.IsEmpty)
        {
            page.Line();
            page.Paragraph(ReportWords.LineAndColumn.In(language), 0, Ink.Quiet);
        }

        page.Line();

        void WriteField(BilingualText name, string value)
        {
            BilingualText[] names =
            [
                ReportWords.Department,
                ReportWords.Year,
                ReportWords.File,
                .. document.Report.Options.AsOf is null ? [] : new[] { ReportWords.AcceptancesAsOf },
            ];
            var width = names.Max(field => CellWidth.Of(field.In(language)));
            var label = name.In(language);
            page.Paragraph(
                value,
                0,
                label: label + new string(' ', width - CellWidth.Of(label) + 2),
                labelInk: Ink.Quiet
            );
        }
    }

    private static void WriteProject(
        Page page,
        CheckedDocument document,
        CheckedProject project,
        Language language
    )
    {
        var name = project.Name ?? "—";
        var number = ReportWords.ProjectNumber(project.Index + 1).In(language);
        WriteHeading(
            page,
            $"{number}  {name}",
            project.Project is null
                ? ReportWords.Unread.In(language)
                : ReportWords.Extent(project.Project).In(language)
        );
        WriteFindings(page, document, project.Findings, language);
        if (project.Project is null)
        {
            page.Paragraph(ReportWords.NotReviewed.In(language), Indent, Ink.Quiet);
            page.Line();
        }
    }

    /// <summary>A heading with something at the end of its line, over a rule.</summary>
    private static void WriteHeading(Page page, string heading, string end)
    {
        var endWidth = CellWidth.Of(end);
        var lines = LineBreaker.Break(VisibleText.Of(heading), page.Width - endWidth - 2);
        var padding = page.Width - CellWidth.Of(lines[0]) - endWidth;
        page.Line(
            new Span(lines[0], Ink.Title),
            end.Length == 0 ? string.Empty : new string(' ', padding),
            new Span(end, Ink.Quiet)
        );
        foreach (var line in lines.Skip(1))
        {
            page.Line(new Span(line, Ink.Title));
        }

        page.Line(new Span(new string('─', page.Width), Ink.Quiet));
    }

    private static void WriteFindings(
        Page page,
        CheckedDocument document,
        IReadOnlyCollection<LocatedFinding> findings,
        Language language
    )
    {
        foreach (var located in findings.OrderByDescending(located => located.Finding.Severity))
        {
            FindingBlock.Write(page, document, located, language);
            page.Line();
        }
    }

    private static void WriteEnd(Page page, CheckedDocument document, Language language)
    {
        if (!document.Reading.IsComplete)
        {
            var note = document.Reading.Declaration is null
                ? ReportWords.NothingReviewed
                : ReportWords.PartlyReviewed;
            page.Paragraph(note.In(language), 0, Ink.Of(Severity.Warning));
        }

        var counts = FindingCounts.Of(document.Findings);
        page.Line(
            new Span(ReportWords.Counts(counts).In(language), Ink.Title),
            new Span(
                (counts.Errors == 0 ? ReportWords.Acceptable : ReportWords.NotAcceptable).In(language),
                counts.Errors == 0 ? Ink.Good : Ink.Of(Severity.Error)
            )
        );
        if (
            document is { Name.Source: not null, Report.Options.AsOf: null }
            && AcceptanceFile.Beside(document.Name.Path) is var acceptances
            && File.Exists(acceptances)
        )
        {
            page.Paragraph(ReportWords.AcceptancesUnused(acceptances).In(language), 0, Ink.Quiet);
        }
    }
}
