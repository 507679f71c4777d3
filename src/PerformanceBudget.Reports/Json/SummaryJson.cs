using System.Globalization;
using System.Text.Json;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Json;

/// <summary>What all documents of a run come to, for programs.</summary>
internal static class SummaryJson
{
    /// <summary>Writes the property <c>summary</c>, which tells the object with it from a report.</summary>
    public static void Write(Utf8JsonWriter writer, ReportTotals totals)
    {
        writer.WriteStartObject("summary");
        writer.WriteNumber("documents", totals.Documents);
        writer.WriteNumber("documentsWithErrors", totals.WithErrors);
        writer.WriteNumber("projects", totals.Projects);
        writer.WritePropertyName("amount");
        writer.WriteRawValue(totals.Amount.ToString("0.00", CultureInfo.InvariantCulture));
        WriteCounts(writer, "counts", totals.Counts);
        if (totals.LeftOut.All > 0)
        {
            WriteCounts(writer, "leftOut", totals.LeftOut);
        }

        writer.WriteStartArray("byCode");
        foreach (var rule in totals.ByCode)
        {
            writer.WriteStartObject();
            writer.WriteString("code", rule.Definition.Code.ToString());
            writer.WriteNumber("count", rule.Count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteInputs(writer, "withoutDeclaration", totals.WithoutDeclaration);
        WriteInputs(writer, "unread", totals.Unread);
        writer.WriteEndObject();
    }

    /// <summary>Writes an object about an input of which there is no declaration.</summary>
    public static void WriteInput(Utf8JsonWriter writer, DocumentName name, BilingualText problem)
    {
        writer.WriteStartObject();
        if (name.Source is { } source)
        {
            writer.WriteString("source", source);
        }
        else
        {
            writer.WriteNumber("line", name.Line);
        }

        writer.WriteStartObject("message");
        writer.WriteString("zh-CN", problem.Chinese);
        writer.WriteString("en", problem.English);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, string property, FindingCounts counts)
    {
        writer.WriteStartObject(property);
        writer.WriteNumber("error", counts.Errors);
        writer.WriteNumber("warning", counts.Warnings);
        writer.WriteNumber("information", counts.Information);
        writer.WriteNumber("accepted", counts.Accepted);
        writer.WriteEndObject();
    }

    private static void WriteInputs(
        Utf8JsonWriter writer,
        string property,
        IEnumerable<(DocumentName Name, BilingualText Problem)> inputs
    )
    {
        writer.WriteStartArray(property);
        foreach (var (name, problem) in inputs)
        {
            WriteInput(writer, name, problem);
        }

        writer.WriteEndArray();
    }
}
