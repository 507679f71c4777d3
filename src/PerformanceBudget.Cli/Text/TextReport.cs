using System.Globalization;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Text;

/// <summary>The report that people read.</summary>
internal static class TextReport
{
    private const int Indent = 2;

    /// <summary>Writes the report on one document.</summary>
    public static void Write(Page page, DocumentName name, AuditReport report, ReportChoice choice)
    {
        var language = choice.Language;
        var shown = new ShownFindings(report, choice);
        WriteHeader(page, name, report, choice);
        if (!report.Projects.IsEmpty)
        {
            SummaryTable.Write(page, report, language);
            page.Line();
        }

        if (choice.IsSummary)
        {
            TextSummary.WriteRules(page, RuleTotal.Of(report), language);
            page.Line();
        }
        else
        {
            WriteSections(page, report, shown, language);
            var silent = report.Projects.Count(project =>
                project.Project is not null && project.Findings.IsEmpty
            );
            if (silent > 0)
            {
                page.Paragraph(ReportWords.Silent(silent, report.Projects.Length).In(language), 0, Ink.Good);
            }
        }

        WriteEnd(page, report, language);
        TextSummary.WriteNotListed(page, shown.LeftOut, choice.IsSummary ? default : shown.Beyond, language);
    }

    /// <summary>Writes the worst findings of one document of several, whose line stands in the table.</summary>
    public static void WriteShort(
        Page page,
        DocumentName name,
        AuditReport report,
        ShownFindings shown,
        Language language
    )
    {
        page.Paragraph(name.In(language), 0, Ink.Title);
        page.Paragraph(ReportWords.OneOfMany(report, language), 0, Ink.Quiet);
        page.Line();
        WriteSections(page, report, shown, language);
        WriteReadingNote(page, report, language);
        if (shown.Beyond.All > 0)
        {
            page.Paragraph(ReportWords.BeyondOfOne(shown.Beyond).In(language), 0, Ink.Quiet);
        }
    }

    private static void WriteSections(Page page, AuditReport report, ShownFindings shown, Language language)
    {
        var places = new DocumentPlaces(report);
        if (shown.Of(report.General) is { Length: > 0 } general)
        {
            if (!NoDeclaration.IsAllOf(report))
            {
                WriteHeading(page, ReportWords.WholeHeading.In(language), string.Empty);
            }

            WriteFindings(page, places, general, language);
        }

        foreach (var project in report.Projects)
        {
            if (shown.Of(project.Findings) is { Length: > 0 } findings)
            {
                WriteProject(page, places, project, findings, language);
            }
        }
    }

    private static void WriteHeader(Page page, DocumentName name, AuditReport report, ReportChoice choice)
    {
        var language = choice.Language;
        page.Line(new Span(ReportWords.Title.In(language), Ink.Title));
        page.Line();
        if (!NoDeclaration.IsAllOf(report))
        {
            WriteField(ReportWords.Department, ReportWords.DepartmentOf(report.Reading, language));
            WriteField(ReportWords.Year, ReportWords.YearOf(report.Reading, language));
        }

        WriteField(ReportWords.File, name.In(language));
        if (report.Review.Options.AsOf is { } asOf)
        {
            WriteField(
                ReportWords.AcceptancesAsOf,
                asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            );
        }

        if (!choice.IsSummary && ReportWords.Places(report) is { } places)
        {
            page.Line();
            page.Paragraph(places.In(language), 0, Ink.Quiet);
        }

        page.Line();

        void WriteField(BilingualText field, string value)
        {
            BilingualText[] names =
            [
                ReportWords.Department,
                ReportWords.Year,
                ReportWords.File,
                .. report.Review.Options.AsOf is null ? [] : new[] { ReportWords.AcceptancesAsOf },
            ];
            var width = names.Max(other => DisplayWidth.Of(other.In(language)));
            var label = field.In(language);
            page.Paragraph(
                value,
                0,
                label: label + new string(' ', width - DisplayWidth.Of(label) + 2),
                labelInk: Ink.Quiet
            );
        }
    }

    private static void WriteProject(
        Page page,
        DocumentPlaces places,
        AuditedProject project,
        PlacedFinding[] findings,
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
        WriteFindings(page, places, findings, language);
        if (project.Project is null)
        {
            page.Paragraph(ReportWords.NotReviewed.In(language), Indent, Ink.Quiet);
            page.Line();
        }
    }

    /// <summary>A heading with something at the end of its line, over a rule.</summary>
    private static void WriteHeading(Page page, string heading, string end)
    {
        var endWidth = DisplayWidth.Of(end);
        var lines = LineBreaker.Break(VisibleText.Of(heading), page.Width - endWidth - 2);
        var padding = page.Width - DisplayWidth.Of(lines[0]) - endWidth;
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
        DocumentPlaces places,
        IReadOnlyCollection<PlacedFinding> findings,
        Language language
    )
    {
        var byOrigin = findings.ToLookup(placed => FindingOrigin.IsOfReading(placed.Finding.Definition));
        var isTold = byOrigin.Count > 1;
        WriteOrigin(ReportWords.OfReading, byOrigin[true]);
        WriteOrigin(ReportWords.OfReview, byOrigin[false]);

        void WriteOrigin(BilingualText heading, IEnumerable<PlacedFinding> some)
        {
            if (isTold)
            {
                page.Line(new string(' ', Indent), new Span(heading.In(language), Ink.Quiet));
                page.Line();
            }

            foreach (var placed in some.OrderByDescending(placed => placed.Finding.Severity))
            {
                FindingBlock.Write(page, places, placed, language);
                page.Line();
            }
        }
    }

    private static void WriteEnd(Page page, AuditReport report, Language language)
    {
        WriteReadingNote(page, report, language);
        if (NoDeclaration.IsAllOf(report))
        {
            return;
        }

        page.Line(
            new Span(ReportWords.Counts(report.Counts).In(language), Ink.Title),
            new Span(
                (report.IsAcceptable ? ReportWords.Acceptable : ReportWords.NotAcceptable).In(language),
                report.IsAcceptable ? Ink.Good : Ink.Of(Severity.Error)
            )
        );
    }

    private static void WriteReadingNote(Page page, AuditReport report, Language language)
    {
        if (!report.Reading.IsComplete)
        {
            var note =
                NoDeclaration.IsAllOf(report) ? ReportWords.NoDeclarationInFile
                : report.Reading.Declaration is null ? ReportWords.NothingReviewed
                : ReportWords.PartlyReviewed;
            page.Paragraph(note.In(language), 0, Ink.Of(Severity.Warning));
        }
    }
}
