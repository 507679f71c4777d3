using System.Globalization;
using System.Text.Json.Nodes;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

/// <summary>The seven statements of the real document.</summary>
public sealed class SampleStatementsTests
{
    private static readonly DepartmentDeclaration Expected = DeclarationJson
        .Read(Sample.Json)
        .GetDeclaration();

    private static readonly StatementOf[] Read =
    [
        .. SourceText.Statements.Select(static statement => new StatementOf(statement)),
    ];

    [Fact]
    public void Statements_AreThoseOfTheSample()
    {
        var differences = new List<string>();
        for (var i = 0; i < Read.Length; i++)
        {
            var project = Expected.Projects[i];
            Compare(
                string.Create(CultureInfo.InvariantCulture, $"/{i}"),
                Json(project),
                Json(With(project, Read[i].Narrative)),
                differences
            );
        }

        Assert.Empty(differences);
    }

    [Fact]
    public void EveryPassage_IsUsed() => Assert.All(Read, static read => Assert.Empty(read.Notes.Unread));

    [Fact]
    public void NothingIsDoubtful() => Assert.All(Read, static read => Assert.Empty(read.Notes.Findings));

    [Fact]
    public void EveryDatum_HasAPlace()
    {
        foreach (var read in Read)
        {
            var leaves = new List<string>();
            AddLeaves(string.Empty, Json(With(Expected.Projects[0], read.Narrative)), leaves);

            Assert.All(
                leaves,
                pointer => Assert.Contains(pointer, (IEnumerable<string>)read.Notes.Excerpts.Keys)
            );
        }
    }

    // Words of the text, but for blanks: those of a datum of several paragraphs are line ends.
    [Fact]
    public void EveryText_IsPrintedAtItsPlace()
    {
        foreach (var read in Read)
        {
            var json = Json(With(Expected.Projects[0], read.Narrative));
            foreach (var (pointer, excerpt) in read.Notes.Excerpts)
            {
                if (
                    Find(json, pointer) is JsonValue value
                    && value.TryGetValue(out string? text)
                    && IsCopied(pointer)
                )
                {
                    Assert.Contains(
                        Blanks.Remove(text),
                        Blanks.Remove(excerpt.Text),
                        StringComparison.Ordinal
                    );
                }
            }
        }
    }

    [Fact]
    public void Review_FindsWhatItFindsInTheSample()
    {
        var projects = Read.Select(static (read, i) => With(Expected.Projects[i], read.Narrative));
        var findings = DeclarationReview
            .Run(Expected.WithProjects([.. projects]))
            .Findings.Select(finding =>
                $"{finding.Code} {finding.GetMessage(Language.Chinese)}".Replace(
                    " ",
                    null,
                    StringComparison.Ordinal
                )
            )
            .ToArray();

        foreach (
            var expectation in File.ReadLines(
                    Repository.PathTo("tests", "PerformanceBudget.Package.Tests", "expected-findings.txt")
                )
                .Where(static line => line.Length > 0 && line[0] != '#')
        )
        {
            var parts = expectation.Split('|');
            var head = parts[0].Split(' ');
            var found = findings.Count(finding =>
                finding.StartsWith(head[0], StringComparison.Ordinal)
                && parts
                    .Skip(1)
                    .All(text =>
                        finding.Contains(
                            text.Replace(" ", null, StringComparison.Ordinal),
                            StringComparison.Ordinal
                        )
                    )
            );

            Assert.True(
                head.Length > 1 ? found == int.Parse(head[1], CultureInfo.InvariantCulture) : found > 0,
                expectation
            );
        }
    }

    private static Project With(Project project, Narrative narrative) =>
        project.WithStatement(narrative.Statement).WithBudget(narrative.Budget);

    private static JsonObject Json(Project project)
    {
        var json = JsonNode.Parse(ProjectJson.ToJson(project))!.AsObject();
        return new JsonObject
        {
            ["statement"] = json["statement"]?.DeepClone(),
            ["budget"] = json["budget"]?.DeepClone(),
        };
    }

    private static bool IsCopied(string pointer) =>
        pointer.EndsWith("/name", StringComparison.Ordinal)
        || pointer.EndsWith("/title", StringComparison.Ordinal)
        || pointer.EndsWith("/duties", StringComparison.Ordinal)
        || pointer.EndsWith("/text", StringComparison.Ordinal);

    private static void Compare(
        string pointer,
        JsonNode? expected,
        JsonNode? actual,
        List<string> differences
    )
    {
        if (expected is JsonObject one && actual is JsonObject other)
        {
            foreach (var property in one.Concat(other).Select(static pair => pair.Key).Distinct())
            {
                Compare($"{pointer}/{property}", one[property], other[property], differences);
            }
        }
        else if (expected is JsonArray some && actual is JsonArray others && some.Count == others.Count)
        {
            for (var i = 0; i < some.Count; i++)
            {
                Compare(
                    string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"),
                    some[i],
                    others[i],
                    differences
                );
            }
        }
        else if (!JsonNode.DeepEquals(expected, actual))
        {
            differences.Add($"{pointer} {actual}");
        }
    }

    private static void AddLeaves(string pointer, JsonNode? node, List<string> leaves)
    {
        switch (node)
        {
            case JsonObject item:
                foreach (var (property, value) in item)
                {
                    AddLeaves($"{pointer}/{property}", value, leaves);
                }

                break;
            case JsonArray list when pointer.EndsWith("/restated", StringComparison.Ordinal):
                leaves.Add(pointer);
                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    AddLeaves(string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"), list[i], leaves);
                }

                break;
            case JsonValue
                when !pointer.EndsWith("/formulaComposed", StringComparison.Ordinal)
                    && !pointer.EndsWith("/breakdown", StringComparison.Ordinal):
                leaves.Add(pointer);
                break;
        }
    }

    private static JsonNode? Find(JsonNode? node, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1))
        {
            node = node switch
            {
                JsonObject item => item[step],
                JsonArray list => list[int.Parse(step, CultureInfo.InvariantCulture)],
                _ => null,
            };
        }

        return node;
    }

    private sealed class StatementOf
    {
        public StatementOf(IReadOnlyList<Passage> passages) =>
            Narrative = NarrativeReader.Read(passages, Notes);

        public SourceNotes Notes { get; } = new();

        public Narrative Narrative { get; }
    }
}
