using System.Text.Json;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Review;

/// <summary>The JSON form of a report.</summary>
internal static class ReviewReportForm
{
    private static readonly JsonShape Shape = new(
        "$schema!",
        "source",
        "ruleSet",
        "input",
        "options",
        "asOf",
        "counts!",
        "byCode",
        "byProject",
        "findings!"
    );

    private static readonly JsonShape GroupShape = new("code", "pointer", "name", "counts!");
    private static readonly JsonShape CountsShape = new("error!", "warning!", "information!", "accepted!");

    public static void Write(Utf8JsonWriter writer, ReviewReport report, ReportSource source)
    {
        var entries = InOrder(report, source);
        var findings = entries.ConvertAll(entry => entry.Finding);

        writer.WriteStartObject();
        writer.WriteString(Shape[0], ReviewReportJson.SchemaId);
        writer.WriteText(Shape[1], source.Name);
        writer.WriteString(Shape[2], report.RuleSetVersion);
        writer.WriteText(Shape[3], report.ComputeInputHash());
        writer.WriteString(Shape[4], report.Options.ComputeHash());
        writer.WriteText(Shape[5], report.Options.AsOf is { } day ? DayJsonConverter.TextOf(day) : null);
        WriteCounts(writer, Shape[6], FindingCounts.Of(findings));
        WriteByCode(writer, findings);
        WriteByProject(writer, report, findings);
        writer.WriteStartArray(Shape[9]);
        foreach (var (finding, position) in entries)
        {
            FindingForm.Write(writer, finding, position);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>What reading has to say comes before what review has to say of the same project.</summary>
    private static List<(Finding Finding, TextPosition? Position)> InOrder(
        ReviewReport report,
        ReportSource source
    ) =>
        source
            .Problems.Select(problem => (problem.Finding, Position: (TextPosition?)problem.Position))
            .Concat(
                report.Findings.Select(finding =>
                    (Finding: finding, Position: source.PositionOf(finding.Pointer))
                )
            )
            .OrderBy(entry => JsonPointer.ProjectOf(entry.Finding.Pointer) ?? -1)
            .ToList();

    private static void WriteByCode(Utf8JsonWriter writer, List<Finding> findings)
    {
        writer.WriteStartArray(Shape[7]);
        foreach (var (code, counts) in FindingGroups.CountByCode(findings))
        {
            writer.WriteStartObject();
            writer.WriteString(GroupShape[0], code.ToString());
            WriteCounts(writer, GroupShape[3], counts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteByProject(Utf8JsonWriter writer, ReviewReport report, List<Finding> findings)
    {
        writer.WriteStartArray(Shape[8]);
        foreach (var group in FindingGroups.ByProject(findings, report.NameOf))
        {
            writer.WriteStartObject();
            writer.WriteString(GroupShape[1], group.Pointer);
            writer.WriteText(GroupShape[2], group.Name);
            WriteCounts(writer, GroupShape[3], group.Counts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCounts(Utf8JsonWriter writer, JsonEncodedText name, FindingCounts counts)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber(CountsShape[0], counts.Errors);
        writer.WriteNumber(CountsShape[1], counts.Warnings);
        writer.WriteNumber(CountsShape[2], counts.Information);
        writer.WriteNumber(CountsShape[3], counts.Accepted);
        writer.WriteEndObject();
    }
}
