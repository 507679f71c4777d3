using System.Text;
using System.Text.Json.Nodes;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Testing;

/// <summary>A document in which mistakes are made, and what is found in it before.</summary>
public sealed class StudyDocument
{
    private readonly JsonNode _root;
    private readonly Lazy<HashSet<string>> _before;
    private readonly Lazy<HashSet<string>> _listsBefore;

    private StudyDocument(string name, string json)
    {
        Name = name;
        _root = JsonNode.Parse(json)!;
        var findings = new Lazy<Finding[]>(() => Audit(Encoding.UTF8.GetBytes(json)));
        _before = new(() => [.. findings.Value.Select(KeyOf)]);
        _listsBefore = new(() => [.. findings.Value.Select(PlaceOf)]);
    }

    public string Name { get; }

    /// <summary>The samples of the repository.</summary>
    public static IEnumerable<StudyDocument> Samples() =>
        Testing.Samples.All.Select(name => new StudyDocument(name, Testing.Samples.Read(name)));

    /// <summary>Declarations that were made up.</summary>
    public static IEnumerable<StudyDocument> Generated(int count) =>
        Enumerable
            .Range(1, count)
            .Select(RealisticDeclaration.Generate)
            .Select(one => new StudyDocument(
                one.ToString(),
                Encoding.UTF8.GetString(DeclarationJson.ToUtf8Bytes(one.Declaration))
            ));

    /// <summary>Makes a mistake in a copy of the document; null where there is no place for one.</summary>
    public MistakeOutcome? Make(MistakeKind kind, Pen pen)
    {
        var sheet = new Sheet(_root.DeepClone());
        if (kind.Make(sheet, pen) is not { } mistake)
        {
            return null;
        }

        var json = sheet.Root.ToJsonString();
        var findings = Audit(Encoding.UTF8.GetBytes(json)).Where(IsNew).ToArray();
        return new(
            this,
            kind,
            mistake,
            json,
            [.. findings.Where(finding => kind.IsAbout(finding) && mistake.IsAt(finding))],
            [.. findings.Where(finding => !kind.IsAbout(finding) || !mistake.IsAt(finding))]
        );
    }

    // A finding about many indicators says something else as soon as one more is among them, which is no finding about that one.
    private bool IsNew(Finding finding) =>
        !_before.Value.Contains(KeyOf(finding))
        && !(ListLike.Contains(finding.Code.ToString()) && _listsBefore.Value.Contains(PlaceOf(finding)));

    private static readonly HashSet<string> ListLike = new(StringComparer.Ordinal)
    {
        "PB3003",
        "PB3004",
        "PB3005",
        "PB3008",
        "PB3010",
        "PB5004",
        "PB5006",
    };

    private static string KeyOf(Finding finding) =>
        $"{PlaceOf(finding)} {finding.GetMessage(Language.English)}";

    private static string PlaceOf(Finding finding) => $"{finding.Code} {finding.Pointer}";

    private static Finding[] Audit(byte[] json) =>
        [.. DeclarationAudit.Run(json).Findings.Select(placed => placed.Finding)];
}
