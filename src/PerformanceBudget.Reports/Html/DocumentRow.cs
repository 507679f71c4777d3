using System.Globalization;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Html;

/// <summary>A document in the table of all documents.</summary>
internal sealed record DocumentRow(
    string Anchor,
    string Name,
    string File,
    string Projects,
    string Amount,
    FindingCounts Counts
)
{
    public static DocumentRow Of(DocumentName name, AuditReport report, string prefix, Language language)
    {
        var declaration = report.Reading.Declaration;
        return new DocumentRow(
            prefix + "/",
            declaration is null
                ? ReportWords.Unknown.In(language)
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{declaration.Department} {declaration.FiscalYear}"
                ),
            name.Source ?? name.In(language),
            report.Projects.Length.ToString(CultureInfo.InvariantCulture),
            declaration is null ? "—" : ReportWords.Amount(declaration.Projects.RequestedAmount()),
            report.Counts
        );
    }
}
