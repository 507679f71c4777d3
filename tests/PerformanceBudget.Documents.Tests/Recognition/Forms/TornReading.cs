using System.Globalization;
using System.Text;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents.Tests.Recognition.Forms;

/// <summary>What is read of torn text, as lines: the indicators of the projects, and what is said of each.</summary>
/// <param name="Read">What was read.</param>
internal sealed record TornReading(ReadDeclaration Read)
{
    /// <summary>The indicators: category, name, value, and what else is there.</summary>
    public string[] Indicators =>
        [.. Read.Projects.SelectMany(project => project.Indicators).Select(Describe)];

    public string[] Names => [.. Read.Projects.Select(project => project.Name)];

    /// <summary>The codes of findings about indicators, behind the position of the indicator in the first project.</summary>
    public string[] Doubts =>
        [
            .. Read
                .Findings.Select(finding => finding.Finding)
                .Where(finding =>
                    finding.Pointer.StartsWith("/projects/0/indicators/", StringComparison.Ordinal)
                )
                .Select(finding => $"{finding.Pointer.Split('/')[4]} {finding.Code}")
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Reads rows of cells, between which stand arrows for tabs.</summary>
    public static TornReading OfTabs(params ReadOnlySpan<string> rows) =>
        Of(Above.Replace("\n", "→", StringComparison.Ordinal), rows);

    /// <summary>Reads cells that stand one to a line, written as rows with arrows between the cells.</summary>
    public static TornReading OfLines(params ReadOnlySpan<string> rows) =>
        Of(Above, [.. string.Join('→', rows.ToArray()).Split('→', StringSplitOptions.RemoveEmptyEntries)]);

    /// <summary>Reads a whole text.</summary>
    public static TornReading OfText(params ReadOnlySpan<string> rows) =>
        new(
            DocumentReader.Default.Read(
                Encoding.UTF8.GetBytes(string.Join('\n', rows.ToArray()).Replace('→', '\t') + "\n")
            )
        );

    private const string Above = "项目名称\n读者服务\n主管部门\n某市图书馆";

    private static TornReading Of(string above, ReadOnlySpan<string> rows) =>
        OfText(["绩效目标申报表", "(2026年度)", above, .. rows]);

    private static string Describe(Indicator indicator) =>
        string.Join(
            " | ",
            new object?[]
            {
                indicator.Category,
                indicator.Name,
                indicator.Value?.Text ?? "-",
                indicator.OverallValue is { } overall ? $"overall {overall.Text}" : null,
                indicator.Weight?.ToString(CultureInfo.InvariantCulture),
                indicator.Direction,
                indicator.Explanation,
                indicator.Standard,
                indicator.Remark,
                indicator.Targets.IsEmpty
                    ? null
                    : string.Join(
                        ' ',
                        indicator.Targets.Select(target => $"{target.For}:{target.Value?.Text}")
                    ),
            }.Where(part => part is not null)
        );
}
