using System.Text;
using System.Text.Json.Nodes;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Testing;

/// <summary>A document in which mistakes are made, and what is found in it before.</summary>
public sealed class StudyDocument
{
    private readonly JsonNode _root;
    private readonly Lazy<DepartmentDeclaration?> _previous;
    private readonly Lazy<Findings> _alone;
    private readonly Lazy<Findings> _besidePrevious;

    private StudyDocument(string name, string json)
    {
        Name = name;
        _root = JsonNode.Parse(json)!;
        _previous = new(() => ReadPrevious(json, new Sheet(_root).Year));
        _alone = new(() => new(Audit(json, null)));
        _besidePrevious = new(() => new(Audit(json, _previous.Value)));
    }

    public string Name { get; }

    /// <summary>What it says before a mistake is made.</summary>
    public string Json => _root.ToJsonString();

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
        var before = kind.NeedsPrevious ? _besidePrevious.Value : _alone.Value;
        var findings = Audit(json, kind.NeedsPrevious ? _previous.Value : null)
            .Where(before.IsWithout)
            .ToArray();
        return new(
            this,
            kind,
            mistake,
            json,
            [.. findings.Where(finding => kind.IsAbout(finding) && mistake.IsAt(finding))],
            [.. findings.Where(finding => !kind.IsAbout(finding) || !mistake.IsAt(finding))]
        );
    }

    private static Finding[] Audit(string json, DepartmentDeclaration? previous) =>
        [
            .. DeclarationAudit
                .Run(Encoding.UTF8.GetBytes(json), new AuditOptions { Previous = previous })
                .Findings.Select(placed => placed.Finding),
        ];

    // The same declaration a year earlier.
    private static DepartmentDeclaration? ReadPrevious(string json, int year)
    {
        var earlier = json.Replace($"{year}-", $"{year - 1}-", StringComparison.Ordinal)
            .Replace($"{year}年", $"{year - 1}年", StringComparison.Ordinal);
        var root = JsonNode.Parse(earlier)!;
        root["fiscalYear"] = year - 1;
        var reading = DeclarationJson.Read(Encoding.UTF8.GetBytes(root.ToJsonString()));
        return reading.IsComplete ? reading.GetDeclaration() : null;
    }

    // What is found before a mistake is made.
    private sealed class Findings(Finding[] findings)
    {
        // One finding about many indicators, which says something else as soon as one more is among them: that is no finding about that one.
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

        private readonly HashSet<string> _all = [.. findings.Select(KeyOf)];
        private readonly HashSet<string> _lists = [.. findings.Select(ListOf)];

        public bool IsWithout(Finding finding) =>
            !_all.Contains(KeyOf(finding))
            && !(ListLike.Contains(finding.Code.ToString()) && _lists.Contains(ListOf(finding)));

        private static string KeyOf(Finding finding) =>
            $"{finding.Code} {finding.Pointer} {finding.GetMessage(Language.English)}";

        // A list is that of its projects: what two have in common stands at the list of all.
        private static string ListOf(Finding finding) =>
            $"{finding.Code} {finding.Pointer} {string.Join(' ', finding.Related.Select(place => Sheet.ProjectOf(place.Pointer)).Distinct().Order(StringComparer.Ordinal))}";
    }
}
