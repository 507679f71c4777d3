using System.Text.Json;
using PerformanceBudget.Cli.Checking;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports.Sarif;

/// <summary>Writes findings as SARIF results, and then the files in which they are.</summary>
internal sealed class SarifResults(Utf8JsonWriter writer, SarifRules rules, Language language)
{
    private readonly List<string> _artifacts = [];

    public void Write(CheckedDocument document)
    {
        var artifact = ArtifactOf(document.Name);
        var fingerprints = new FindingFingerprints(document.Places);
        foreach (var located in document.Findings)
        {
            Write(document, located, artifact, fingerprints.Of(located.Finding));
        }
    }

    public void WriteArtifacts()
    {
        writer.WriteStartArray("artifacts");
        foreach (var uri in _artifacts)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("location");
            writer.WriteString("uri", uri);
            writer.WriteEndObject();
            writer.WriteStartArray("roles");
            writer.WriteStringValue("analysisTarget");
            writer.WriteEndArray();
            writer.WriteString("mimeType", "application/json");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private int ArtifactOf(DocumentName name)
    {
        var uri = name.Source is not null ? SarifUri.Of(name.Path, Environment.CurrentDirectory) : "stdin";
        if (_artifacts.Count == 0 || !string.Equals(_artifacts[^1], uri, StringComparison.Ordinal))
        {
            _artifacts.Add(uri);
        }

        return _artifacts.Count - 1;
    }

    private void Write(CheckedDocument document, LocatedFinding located, int artifact, string fingerprint)
    {
        var finding = located.Finding;
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Code.ToString());
        if (rules.IndexOf(finding.Definition) is { } index)
        {
            writer.WriteNumber("ruleIndex", index);
        }

        writer.WriteString("kind", "fail");
        writer.WriteString("level", SarifText.LevelOf(finding.Severity));
        writer.WriteMessage("message", MessageOf(finding));
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        WritePlace(artifact, located.Position);
        WriteLogicalPlace(
            finding.Pointer,
            document.Places.Describe(finding.Pointer, language, withProject: true)
        );
        writer.WriteEndObject();
        writer.WriteEndArray();
        WriteRelated(document, finding, artifact);
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString(FindingFingerprints.Name, fingerprint);
        writer.WriteEndObject();
        WriteSuppressions(finding);
        WriteValues(finding);
        writer.WriteEndObject();
    }

    private string MessageOf(Finding finding) =>
        finding.GetAdvice(language) is { } advice
            ? $"{finding.GetMessage(language)}\n{ReportWords.Advice.In(language)}{advice}"
            : finding.GetMessage(language);

    private void WritePlace(int artifact, TextPosition position)
    {
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", _artifacts[artifact]);
        writer.WriteNumber("index", artifact);
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", position.Line);
        writer.WriteNumber("startColumn", position.Column);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>The place in the declaration, which stays where it is when lines of the file move.</summary>
    private void WriteLogicalPlace(string pointer, string words)
    {
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("name", words);
        writer.WriteString("fullyQualifiedName", pointer);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteRelated(CheckedDocument document, Finding finding, int artifact)
    {
        var related = finding
            .Related.Select(place => (place, Position: document.PositionOf(place.Pointer)))
            .Where(entry => entry.Position is not null)
            .ToArray();
        if (related.Length == 0)
        {
            return;
        }

        writer.WriteStartArray("relatedLocations");
        for (var i = 0; i < related.Length; i++)
        {
            var (place, position) = related[i];
            writer.WriteStartObject();
            writer.WriteNumber("id", i + 1);
            WritePlace(artifact, position!.Value);
            WriteLogicalPlace(
                place.Pointer,
                document.Places.Describe(place.Pointer, language, withProject: true)
            );
            writer.WriteMessage("message", place.Role.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Of all results or of none, says the standard; an empty list is a result that nobody has accepted.</summary>
    private void WriteSuppressions(Finding finding)
    {
        writer.WriteStartArray("suppressions");
        if (finding.Acceptance is { } acceptance)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", "external");
            writer.WriteString("status", "accepted");
            writer.WriteString("justification", ReportWords.Of(acceptance).In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteValues(Finding finding)
    {
        if (finding.Values.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject("properties");
        foreach (var value in finding.Values)
        {
            writer.WriteString(value.Name, value.ToString());
        }

        writer.WriteEndObject();
    }
}
