using System.Collections.Immutable;
using System.Text.Json;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Agreement;

/// <summary>How the reader, the serializer and the schema judge one document.</summary>
/// <param name="Outcome">The three together.</param>
/// <param name="Codes">What the reader reports.</param>
/// <param name="Account">What each of them says.</param>
internal sealed record Verdict(Outcome Outcome, ImmutableArray<string> Codes, string Account)
{
    public static Verdict On(DocumentCase document, string bySchema)
    {
        ImmutableArray<LocatedFinding> findings =
        [
            .. DeclarationJson
                .Read(document.Utf8.AsSpan())
                .Findings.Where(located => located.Finding.Severity == Severity.Error),
        ];
        var codes = findings.Select(located => located.Finding.Code.ToString()).Distinct().ToImmutableArray();
        var bySerializer = BySerializer(document);
        var account =
            $"reader: {(codes.IsEmpty ? "accepted" : string.Join(' ', codes))}; serializer: {bySerializer}; schema: {bySchema}";
        return new Verdict(
            bySerializer != (codes.IsEmpty ? SchemaJudge.Accepted : "refused")
                ? Outcome.Disagreement
                : Compare(findings, document, bySchema),
            codes,
            account
        );
    }

    private static Outcome Compare(
        ImmutableArray<LocatedFinding> findings,
        DocumentCase document,
        string bySchema
    ) =>
        (findings.IsEmpty, bySchema) switch
        {
            (true, SchemaJudge.Accepted) => Outcome.BothAccept,
            (true, _) => Outcome.Disagreement,
            (false, SchemaJudge.NoJson) => Outcome.NoJson,
            (false, not SchemaJudge.Accepted) => Outcome.BothRefuse,
            _ => BeyondTheSchema.Explains(findings, JsonTree.Parse(document.Utf8.AsSpan()))
                ? Outcome.BeyondTheSchema
                : Outcome.Disagreement,
        };

    private static string BySerializer(DocumentCase document)
    {
        try
        {
            // From a stream, because the serializer takes a byte order mark there only.
            using var stream = new MemoryStream([.. document.Utf8]);
            return JsonSerializer.Deserialize<DepartmentDeclaration>(stream) is null ? "refused" : "accepted";
        }
        catch (JsonException)
        {
            return "refused";
        }
    }
}
