using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports.Html;

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
    public static DocumentRow Of(CheckedDocument document, string prefix, Language language)
    {
        var declaration = document.Reading.Declaration;
        return new DocumentRow(
            prefix + "/",
            declaration is null
                ? ReportWords.Unknown.In(language)
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{declaration.Department} {declaration.FiscalYear}"
                ),
            document.Name.Source ?? document.Name.In(language),
            document.Projects.Length.ToString(CultureInfo.InvariantCulture),
            declaration is null
                ? "—"
                : SummaryTable.Amount(
                    Money.Sum(declaration.Projects.Select(project => project.AnnualFunding.Total))
                ),
            FindingCounts.Of(document.Findings)
        );
    }
}
