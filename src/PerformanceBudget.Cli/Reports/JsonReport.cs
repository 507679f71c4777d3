using System.Text.Encodings.Web;
using System.Text.Json;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports;

/// <summary>The report that programs read, in the form of <c>schema/findings-1.0.schema.json</c>.</summary>
internal static class JsonReport
{
    private const string SchemaId = "urn:performance-budget:findings:1.0";

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    public static void Write(Stream output, CheckedDocument document)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", SchemaId);
            writer.WriteString("source", Path.GetFileName(document.Path));
            WriteCounts(writer, FindingCounts.Of(document.Findings));
            writer.WriteStartArray("findings");
            foreach (var located in document.Findings)
            {
                WriteFinding(writer, located);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
        output.Flush();
    }

    private static void WriteCounts(Utf8JsonWriter writer, FindingCounts counts)
    {
        writer.WriteStartObject("counts");
        writer.WriteNumber("error", counts.Errors);
        writer.WriteNumber("warning", counts.Warnings);
        writer.WriteNumber("information", counts.Information);
        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, LocatedFinding located)
    {
        var finding = located.Finding;
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code.ToString());
        writer.WriteString("severity", TokenOf(finding.Severity));
        writer.WriteString("pointer", finding.Pointer);
        writer.WriteNumber("line", located.Position.Line);
        writer.WriteNumber("column", located.Position.Column);
        WriteRelated(writer, finding);
        WriteValues(writer, finding);
        writer.WriteBilingual(
            "message",
            finding.GetMessage(Language.Chinese),
            finding.GetMessage(Language.English)
        );
        if (finding.Definition.Advice is not null)
        {
            writer.WriteBilingual(
                "advice",
                finding.GetAdvice(Language.Chinese)!,
                finding.GetAdvice(Language.English)!
            );
        }

        if (RulePage.Of(finding.Code) is { } page)
        {
            writer.WriteString("help", page);
        }

        writer.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter writer, Finding finding)
    {
        if (finding.Related.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("related");
        foreach (var place in finding.Related)
        {
            writer.WriteStartObject();
            writer.WriteString("pointer", place.Pointer);
            writer.WriteBilingual("role", place.Role.Chinese, place.Role.English);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteValues(Utf8JsonWriter writer, Finding finding)
    {
        if (finding.Values.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject("values");
        foreach (var value in finding.Values)
        {
            writer.WriteString(value.Name, value.ToString());
        }

        writer.WriteEndObject();
    }

    private static string TokenOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "information",
        };
}
