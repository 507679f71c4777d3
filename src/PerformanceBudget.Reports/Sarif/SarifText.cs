using System.Text.Json;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Sarif;

/// <summary>Messages as SARIF writes them.</summary>
internal static class SarifText
{
    /// <summary>A message object. Braces in it would be placeholders; doubled they are braces (SARIF 2.1.0, 3.11.5).</summary>
    public static void WriteMessage(this Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString(
            "text",
            text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
        );
        writer.WriteEndObject();
    }

    /// <summary>What SARIF calls a severity.</summary>
    public static string LevelOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
