using System.Globalization;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Html;

/// <summary>One declaration: what review says about it, then its projects.</summary>
internal sealed class DocumentSection(HtmlWriter html, FormPlaces places, Language language)
{
    private readonly FormTable _table = new(html, places, language);

    /// <summary>Writes a document.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="name">What the document is called.</param>
    /// <param name="report">What there is to say about it.</param>
    /// <param name="options">How it is written.</param>
    public static void Write(HtmlWriter output, DocumentName name, AuditReport report, ReportOptions options)
    {
        var places = FormPlaces.Collect(
            name,
            report,
            options,
            (html, collecting) => new DocumentSection(html, collecting, options.Language).Write()
        );
        new DocumentSection(output, places, options.Language).Write();
    }

    private void Write()
    {
        var report = places.Report;
        using var article = html.Open("article");
        WriteHeading(report);
        FindingNote.WriteAll(html, places, language, string.Empty, "/department", "/fiscalYear");
        if (!DocumentRow.HasOne(report))
        {
            WriteCompleteness(report);
            WriteLeftOut(report);
            return;
        }

        FindingTotals.Write(
            html,
            report.Counts,
            isWhole: true,
            report.Reading.Declaration is { } declaration ? FormWords.Extent(declaration) : null,
            language
        );
        WriteCompleteness(report);
        WriteLeftOut(report);
        WriteSelection(report.Reading.Declaration);
        if (places.Contents == ReportContents.Full)
        {
            WriteHeadline(report.Reading.Declaration);
        }

        WriteProjects(report);
        new FindingList(html, places, language).Write();
        RuleCounts.Write(html, RuleTotal.Of(report), "rules", language);
        if (places.Contents == ReportContents.Full)
        {
            var section = new ProjectSection(html, places, language);
            foreach (var project in report.Projects)
            {
                section.Write(project);
            }
        }
        else
        {
            WriteProjectsWithoutForms(report);
        }
    }

    /// <summary>The findings of each project that has any, all of them below its heading.</summary>
    private void WriteProjectsWithoutForms(AuditReport report)
    {
        foreach (var project in report.Projects.Where(project => places.ByProject[project.Index].Count > 0))
        {
            _ = places.At(project.Pointer);
            html.Element(
                "h3",
                FormWords.Heading(project).In(language),
                HtmlAttribute.Id(FormPlaces.AnchorOf(project.Pointer))
            );
            FindingNote.WriteAll(html, places, language, project.Pointer);
        }
    }

    private void WriteLeftOut(AuditReport report) =>
        FindingTotals.WriteLeftOut(html, places.LeftOut, language);

    private void WriteHeading(AuditReport report)
    {
        using (html.Open("h2", FindingMarks.AttributesOf(places, string.Empty)))
        {
            using (html.Open("span", FindingMarks.AttributesOf(places, "/department")))
            {
                html.Text(
                    NoDeclaration.IsAllOf(report)
                        ? ReportWords.NothingRead.In(language)
                        : FormWords.DepartmentOf(report.Reading, language)
                );
                FindingMarks.Write(html, places, "/department", language);
            }

            if (report.Reading.Declaration is not null)
            {
                html.Text(" ");
                using (html.Open("span", FindingMarks.AttributesOf(places, "/fiscalYear", "year")))
                {
                    html.Text(FormWords.YearOf(report.Reading, language));
                    FindingMarks.Write(html, places, "/fiscalYear", language);
                }
            }

            FindingMarks.Write(html, places, string.Empty, language);
        }

        using (html.Open("p", HtmlAttribute.Class("quiet")))
        {
            html.Text(ReportWords.File.In(language) + " " + (places.Name.Source ?? places.Name.In(language)));
            if (report.Review.Options.AsOf is { } asOf)
            {
                html.Text($"　{ReportWords.AcceptancesAsOf.In(language)} {FormWords.Day(asOf)}");
            }
        }
    }

    private void WriteCompleteness(AuditReport report)
    {
        var reading = report.Reading;
        if (!reading.IsComplete)
        {
            html.Element(
                "p",
                (
                    NoDeclaration.IsAllOf(report) ? ReportWords.NoDeclarationInFile
                    : reading.Declaration is null ? ReportWords.NothingReviewed
                    : ReportWords.PartlyReviewed
                ).In(language),
                HtmlAttribute.Class("incomplete")
            );
        }
    }

    private void WriteSelection(DepartmentDeclaration? declaration)
    {
        if (declaration is { IsSelection: true })
        {
            html.Element("p", FormWords.Selection.In(language), HtmlAttribute.Class("quiet"));
        }
    }

    private void WriteHeadline(DepartmentDeclaration? declaration)
    {
        if (declaration?.Headline is not { } headline)
        {
            return;
        }

        using (html.Open("h3", FindingMarks.AttributesOf(places, "/headline")))
        {
            html.Text(FormWords.Headline.In(language));
            FindingMarks.Write(html, places, "/headline", language);
        }

        FindingNote.WriteAll(html, places, language, "/headline");
        using var table = _table.Open("headline", null, "label", "value");
        WriteFact(FormWords.UnitCount, "/headline/unitCount", Number(headline.UnitCount));
        WriteFact(FormWords.ProjectCount, "/headline/projectCount", Number(headline.ProjectCount));
        WriteFact(FormWords.AmountInvolved, "/headline/stated", FormWords.Of(headline.Stated));
        WriteFact(
            FormWords.LargeProjects(headline.LargeProjectThreshold),
            "/headline/largeProjectCount",
            Number(headline.LargeProjectCount)
        );

        void WriteFact(BilingualText label, string pointer, string? value)
        {
            if (value is null)
            {
                return;
            }

            using (html.Open("tr"))
            {
                _table.Label(label);
                _table.Cell(pointer, value);
            }

            _table.Notes(2, pointer);
        }
    }

    private void WriteProjects(AuditReport report)
    {
        if (report.Projects.IsEmpty)
        {
            return;
        }

        using (html.Open("h3", FindingMarks.AttributesOf(places, "/projects")))
        {
            html.Text(FormWords.Projects.In(language));
            FindingMarks.Write(html, places, "/projects", language);
        }

        new ProjectTable(html, places, language).Write();
        FindingNote.WriteAll(html, places, language, "/projects");
        if (places.Contents != ReportContents.Full)
        {
            return;
        }

        new AmountPicture(html, language).Write(
            FormWords.Picture,
            [
                .. report
                    .Projects.Where(project => project.Project is not null)
                    .Select(project => new AmountPicture.Bar(
                        project.Name!,
                        project.Project!.RequestedAmount().GetValueOrDefault(),
                        [],
                        places.NearestAnchor(project.Pointer)
                    )),
            ]
        );
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
