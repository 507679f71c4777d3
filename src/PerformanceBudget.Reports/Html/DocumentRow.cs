using System.Globalization;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Html;

/// <summary>A document in the table of all documents.</summary>
internal sealed record DocumentRow(
    string? Page,
    string Name,
    string File,
    string Projects,
    string Amount,
    FindingCounts Counts,
    int Doubts
)
{
    /// <summary>Whether a document has a row: of a file without a declaration the summary may say all there is to say.</summary>
    public static bool HasOne(AuditReport report) =>
        !NoDeclaration.IsAllOf(report) || report.Findings.Length > 1;

    /// <summary>The row of a document.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="report">What there is to say about it.</param>
    /// <param name="page">Its page, as the index leads to it; null where it has none.</param>
    /// <param name="language">The language.</param>
    public static DocumentRow Of(DocumentName name, AuditReport report, string? page, Language language)
    {
        var declaration = report.Reading.Declaration;
        return new DocumentRow(
            page,
            NoDeclaration.IsAllOf(report)
                ? ReportWords.NothingRead.In(language)
                : FormWords.NameOf(report.Reading, language),
            name.Source ?? name.In(language),
            report.Projects.Length.ToString(CultureInfo.InvariantCulture),
            declaration is null ? "—" : ReportWords.Amount(declaration.Projects.RequestedAmount()),
            report.Counts,
            report.Reading.IsJson ? 0 : report.Reading.Findings.Length
        );
    }
}
