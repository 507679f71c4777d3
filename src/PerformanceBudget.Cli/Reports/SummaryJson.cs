using System.Text.Json;
using PerformanceBudget.Cli.Checking;

namespace PerformanceBudget.Cli.Reports;

/// <summary>What all documents of a run come to, for programs.</summary>
internal static class SummaryJson
{
    /// <summary>Writes the property <c>summary</c>, which tells the object with it from a report.</summary>
    public static void Write(Utf8JsonWriter writer, CheckTotals totals)
    {
        writer.WriteStartObject("summary");
        writer.WriteNumber("documents", totals.Documents);
        writer.WriteNumber("documentsWithErrors", totals.WithErrors);
        writer.WriteNumber("projects", totals.Projects);
        writer.WriteCanonical("amount", totals.Amount);
        writer.WriteStartObject("counts");
        writer.WriteNumber("error", totals.Counts.Errors);
        writer.WriteNumber("warning", totals.Counts.Warnings);
        writer.WriteNumber("information", totals.Counts.Information);
        writer.WriteNumber("accepted", totals.Counts.Accepted);
        writer.WriteEndObject();
        writer.WriteStartArray("byCode");
        foreach (var rule in totals.ByCode)
        {
            writer.WriteStartObject();
            writer.WriteString("code", rule.Definition.Code.ToString());
            writer.WriteNumber("count", rule.Count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("unread");
        foreach (var (name, problem) in totals.Unread)
        {
            writer.WriteStartObject();
            if (name.Source is { } source)
            {
                writer.WriteString("source", source);
            }
            else
            {
                writer.WriteNumber("line", name.FirstLine);
            }

            writer.WriteBilingual("message", problem.Chinese, problem.English);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
