using PerformanceBudget.Cli.Console;
using PerformanceBudget.Documents;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Text;

/// <summary>What came of reading a document, for people: how much was read, and what to look at.</summary>
internal static class ReadReport
{
    public static void Write(
        Page page,
        DocumentName name,
        ReadDeclaration read,
        bool listsUnread,
        Language language
    )
    {
        page.Line(
            new Span(name.In(language), Ink.Title),
            "  ",
            new Span(Summary(read).In(language), SummaryInk(read))
        );
        if (!read.Findings.IsEmpty)
        {
            var places = new DocumentPlaces(DeclarationAudit.Run(read.ToSourceReading()));
            foreach (var placed in read.Findings)
            {
                FindingBlock.Write(page, places, placed, language);
            }
        }

        if (listsUnread)
        {
            WriteUnread(page, read, language);
        }
    }

    /// <summary>Writes that a document cannot be read at all, as where there is no permission.</summary>
    public static void WriteUnread(Page page, DocumentName name, BilingualText problem, Language language) =>
        page.Line(
            new Span(name.In(language), Ink.Title),
            "  ",
            new Span(problem.In(language), Ink.Of(Severity.Error))
        );

    /// <summary>Writes how many declarations came of how many documents.</summary>
    public static void WriteTotal(Page page, int documents, int written, string folder, Language language)
    {
        page.Line();
        page.Paragraph(
            new BilingualText(
                FormattableString.Invariant($"文件{documents}个，写出申报{written}份，在“{folder}”中。"),
                FormattableString.Invariant(
                    $"Documents: {documents}; declarations written to '{folder}': {written}."
                )
            ).In(language),
            0,
            Ink.Title
        );
    }

    private static Spectre.Console.Style SummaryInk(ReadDeclaration read) =>
        read.Declaration is null ? Ink.Of(Severity.Error) : Ink.Good;

    private static BilingualText Summary(ReadDeclaration read)
    {
        var isUnnamed = read.Declaration is null;
        var projects = read.Projects.Length;
        var indicators = read.Projects.Sum(project => project.Indicators.Length);
        return projects == 0
            ? new BilingualText("没有读到申报", "no declaration")
            : new BilingualText(
                FormattableString.Invariant(
                    $"{read.Format}，{projects} 个项目，{indicators} 项绩效指标，{read.Findings.Length} 处须核对{(isUnnamed ? "，没有写出" : null)}"
                ),
                FormattableString.Invariant(
                    $"{read.Format}, {projects} projects, {indicators} indicators, {read.Findings.Length} remarks{(isUnnamed ? ", not written" : null)}"
                )
            );
    }

    private static void WriteUnread(Page page, ReadDeclaration read, Language language)
    {
        page.Line(
            new Span(
                new BilingualText(
                    FormattableString.Invariant($"未读入的文字：{read.Unread.Length} 处"),
                    FormattableString.Invariant($"Text that was not used: {read.Unread.Length}")
                ).In(language),
                Ink.Title
            )
        );
        foreach (var excerpt in read.Unread)
        {
            page.Paragraph(
                excerpt.Text,
                2,
                Ink.Quiet,
                end: SourcePlaceWords.Describe(excerpt.Places[0]).In(language)
            );
        }
    }
}
