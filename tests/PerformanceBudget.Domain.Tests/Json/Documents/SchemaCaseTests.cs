using System.Text;
using System.Text.Json.Nodes;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>The reader on the documents and tables of tests/schema, which are there for readers in every language.</summary>
public sealed class SchemaCaseTests
{
    private static readonly string Folder = Repository.PathTo("tests", "schema");

    public static TheoryData<string> GoodDocuments =>
        [.. Directory.GetFiles(Path.Combine(Folder, "good")).Select(file => Path.GetFileName(file))];

    public static TheoryData<string> Accepted => Names("accepted");

    public static TheoryData<string> Refused => Names("refused");

    public static TheoryData<string> Beyond => Names("beyond");

    public static TheoryData<string> NoJson => Names("no-json");

    [Theory]
    [MemberData(nameof(GoodDocuments))]
    public void GoodDocument_Read_IsComplete(string file) =>
        Assert.Empty(DeclarationJson.Read(File.ReadAllBytes(Path.Combine(Folder, "good", file))).Findings);

    [Theory]
    [MemberData(nameof(Accepted))]
    public void AcceptedCase_Read_IsComplete(string name) => Assert.Empty(Findings("accepted", name));

    [Theory]
    [MemberData(nameof(Refused))]
    public void RefusedCase_Read_HasItsCodeInItsPlace(string name)
    {
        var place = Case("refused", name)["at"]!.GetValue<string>();

        var findings = Findings("refused", name);

        Assert.Contains(
            findings,
            finding =>
                finding.Code.ToString() == Code("refused", name) && AreOneMistake(finding.Pointer, place)
        );
    }

    [Theory]
    [MemberData(nameof(Beyond))]
    public void CaseBeyondTheSchema_Read_HasItsCodeAndNoOther(string name) =>
        Assert.Equal(
            [Code("beyond", name)],
            Findings("beyond", name).Select(finding => finding.Code.ToString()).Distinct()
        );

    [Theory]
    [MemberData(nameof(NoJson))]
    public void CaseThatIsNoJson_Read_HasItsCode(string name) =>
        Assert.Equal(Code("no-json", name), Findings("no-json", name)[^1].Code.ToString());

    private static TheoryData<string> Names(string table) =>
        [.. Cases(table).Select(row => row!["name"]!.GetValue<string>())];

    private static JsonArray Cases(string table) => Table(table)["cases"]!.AsArray();

    private static JsonNode Table(string table) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "cases", $"{table}.json")))!;

    private static JsonNode Case(string table, string name) =>
        Cases(table).Single(row => row!["name"]!.GetValue<string>() == name)!;

    private static string Code(string table, string name) => Case(table, name)["code"]!.GetValue<string>();

    /// <summary>
    /// Reader and schema name the same value, or one of them names the object or the other half of a contradiction: a list of
    /// words for a word, the object for a property that is unknown, <c>breakdown</c> for the lines that it needs.
    /// </summary>
    private static bool AreOneMistake(string byReader, string bySchema) =>
        byReader == bySchema
        || Parent(byReader) == bySchema
        || Parent(byReader) == Parent(bySchema)
        || bySchema.StartsWith(byReader + "/", StringComparison.Ordinal);

    private static string Parent(string pointer) => pointer[..Math.Max(0, pointer.LastIndexOf('/'))];

    private static Finding[] Findings(string table, string name) =>
        [.. DeclarationJson.Read(Changed(Case(table, name))).Findings.Select(located => located.Finding)];

    /// <summary>The full document as a case changes it; tests/schema/README.md says how.</summary>
    private static byte[] Changed(JsonNode change)
    {
        var text = File.ReadAllText(Path.Combine(Folder, "good", "full.json"));
        var document = JsonNode.Parse(text)!;
        if (change["replace"] is JsonArray replacements)
        {
            return Replaced(text, replacements);
        }

        foreach (var pointer in change["remove"]?.AsArray() ?? [])
        {
            var (parent, last) = Place(document, pointer!.GetValue<string>());
            Assert.True(parent.AsObject().Remove(last));
        }

        foreach (var (pointer, value) in change["set"]?.AsObject() ?? [])
        {
            var (parent, last) = Place(document, pointer);
            if (parent is JsonArray array)
            {
                array[int.Parse(last, provider: null)] = Expanded(value);
            }
            else
            {
                parent[last] = Expanded(value);
            }
        }

        return Encoding.UTF8.GetBytes(document.ToJsonString());
    }

    /// <summary>Replaced parts stand in the text once; in them, \xFF is a byte.</summary>
    private static byte[] Replaced(string text, JsonArray replacements)
    {
        foreach (var replacement in replacements)
        {
            var from = replacement![0]!.GetValue<string>();
            Assert.Equal(2, text.Split(from).Length);
            text = text.Replace(from, replacement[1]!.GetValue<string>(), StringComparison.Ordinal);
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        while (bytes.AsSpan().IndexOf("\\xFF"u8) is var at and >= 0)
        {
            bytes = [.. bytes[..at], 0xFF, .. bytes[(at + 4)..]];
        }

        return bytes;
    }

    private static (JsonNode Parent, string Last) Place(JsonNode document, string pointer)
    {
        var steps = pointer.Split('/').Skip(1).ToList();
        var parent = document;
        foreach (var step in steps[..^1])
        {
            parent = parent is JsonArray array ? array[int.Parse(step, provider: null)]! : parent[step]!;
        }

        return (parent, steps[^1]);
    }

    /// <summary>A value of a table, in which long texts stand for themselves as $repeat and $join.</summary>
    private static JsonNode? Expanded(JsonNode? value) =>
        value switch
        {
            JsonObject object_ when object_["$repeat"] is { } repeat => string.Concat(
                Enumerable.Repeat(repeat[0]!.GetValue<string>(), repeat[1]!.GetValue<int>())
            ),
            JsonObject object_ when object_["$join"] is { } join => string.Concat(
                join.AsArray().Select(part => Expanded(part)!.GetValue<string>())
            ),
            JsonObject object_ => new JsonObject(
                object_.Select(pair => KeyValuePair.Create(pair.Key, Expanded(pair.Value)))
            ),
            JsonArray array => new JsonArray([.. array.Select(Expanded)]),
            _ => value?.DeepClone(),
        };
}
