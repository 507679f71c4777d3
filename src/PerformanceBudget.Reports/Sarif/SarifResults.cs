using System.Text.Json;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Sarif;

/// <summary>Writes findings as SARIF results, and then the files in which they are.</summary>
internal sealed class SarifResults(Utf8JsonWriter writer, SarifRules rules, ReportOptions options)
{
    private readonly Language _language = options.Language;
    private readonly List<(string Uri, bool IsJson)> _artifacts = [];

    public void Write(DocumentName name, AuditReport report)
    {
        var artifact = ArtifactOf(name, report.Reading.IsJson);
        var places = new DocumentPlaces(report);
        var fingerprints = new FindingFingerprints(report);
        foreach (var (finding, place) in report.Findings)
        {
            // What is not listed has its turn all the same: namesakes are counted.
            var fingerprint = fingerprints.Of(finding);
            if (options.Filter.Lists(finding))
            {
                Write(finding, place, artifact, fingerprint, report, places);
            }
        }
    }

    public void WriteArtifacts()
    {
        writer.WriteStartArray("artifacts");
        foreach (var (uri, isJson) in _artifacts)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("location");
            writer.WriteString("uri", uri);
            writer.WriteEndObject();
            writer.WriteStartArray("roles");
            writer.WriteStringValue("analysisTarget");
            writer.WriteEndArray();
            if (isJson)
            {
                writer.WriteString("mimeType", "application/json");
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private int ArtifactOf(DocumentName name, bool isJson)
    {
        var uri = name.Source is not null ? SarifUri.Of(name.Path, name.Folder) : "stdin";
        if (_artifacts.Count == 0 || !string.Equals(_artifacts[^1].Uri, uri, StringComparison.Ordinal))
        {
            _artifacts.Add((uri, isJson));
        }

        return _artifacts.Count - 1;
    }

    private void Write(
        Finding finding,
        SourcePlace? place,
        int artifact,
        string fingerprint,
        AuditReport report,
        DocumentPlaces places
    )
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Code.ToString());
        writer.WriteNumber("ruleIndex", rules.IndexOf(finding.Definition));
        writer.WriteString("kind", "fail");
        writer.WriteString("level", SarifText.LevelOf(finding.Severity));
        writer.WriteMessage("message", MessageOf(finding));
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        WritePlace(artifact, place);
        WriteLogicalPlace(finding.Pointer, places);
        if (place is { Position: null })
        {
            // A cell or a paragraph of a document is no region of a text.
            writer.WriteMessage("message", SourcePlaceWords.Describe(place).In(_language));
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
        WriteRelated(finding, artifact, report, places);
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString(FindingFingerprints.Name, fingerprint);
        writer.WriteEndObject();
        WriteSuppressions(finding);
        WriteValues(finding);
        writer.WriteEndObject();
    }

    private string MessageOf(Finding finding) =>
        finding.GetAdvice(_language) is { } advice
            ? $"{finding.GetMessage(_language)}\n{ReportWords.Advice.In(_language)}{advice}"
            : finding.GetMessage(_language);

    private void WritePlace(int artifact, SourcePlace? place)
    {
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", _artifacts[artifact].Uri);
        writer.WriteNumber("index", artifact);
        writer.WriteEndObject();
        if (place?.Position is { } position)
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", position.Line);
            writer.WriteNumber("startColumn", position.Column);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>The place in the declaration, which stays where it is when lines of the file move.</summary>
    private void WriteLogicalPlace(string pointer, DocumentPlaces places)
    {
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("name", places.Describe(pointer, _language, withProject: true));
        writer.WriteString("fullyQualifiedName", pointer);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteRelated(Finding finding, int artifact, AuditReport report, DocumentPlaces places)
    {
        var related = finding.Related.Where(related => report.PlaceOf(related.Pointer) is not null).ToArray();
        if (related.Length == 0)
        {
            return;
        }

        writer.WriteStartArray("relatedLocations");
        for (var i = 0; i < related.Length; i++)
        {
            var place = related[i];
            writer.WriteStartObject();
            writer.WriteNumber("id", i + 1);
            WritePlace(artifact, report.PlaceOf(place.Pointer));
            WriteLogicalPlace(place.Pointer, places);
            writer.WriteMessage("message", place.Role.In(_language));
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
            writer.WriteString("justification", ReportWords.Of(acceptance).In(_language));
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
