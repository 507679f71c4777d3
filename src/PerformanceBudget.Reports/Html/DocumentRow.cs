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
    FindingCounts Counts,
    int Doubts
)
{
    public static DocumentRow Of(DocumentName name, AuditReport report, string prefix, Language language)
    {
        var declaration = report.Reading.Declaration;
        return new DocumentRow(
            prefix + "/",
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
