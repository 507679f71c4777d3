using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>The reader checks of every property what its type in the schema asks for, so that no check can be forgotten.</summary>
public sealed class PropertyInvariantTests
{
    private static readonly Dictionary<string, (string Code, JsonNode Broken)[]> Broken = new(
        StringComparer.Ordinal
    )
    {
        ["name"] = [("PB1101", " "), ("PB1102", "甲\n乙"), ("PB1103", new string('甲', 501))],
        ["prose"] = [("PB1101", " "), ("PB1102", "甲\u0001乙"), ("PB1103", new string('甲', 20_001))],
        ["weight"] = [("PB1114", 100.5m), ("PB1114", -1m)],
        ["nonNegativeMoney"] = [("PB1105", -1m)],
        ["count"] = [("PB1113", -1)],
    };

    private static readonly JsonElement Schema = JsonDocument
        .Parse(File.ReadAllText(Repository.PathTo("schema", "declaration-1.0.schema.json")))
        .RootElement;

    private static readonly string Full = File.ReadAllText(
        Repository.PathTo("tests", "schema", "good", "full.json")
    );

    public static TheoryData<string, string> Properties =>
        [
            .. PropertiesOf(JsonNode.Parse(Full)!, Schema, string.Empty, "/")
                .Where(found => Broken.ContainsKey(found.Type))
                .DistinctBy(found => found.Path)
                .Select(found => (found.Pointer, found.Type)),
        ];

    [Theory]
    [MemberData(nameof(Properties))]
    public void Property_ThatBreaksItsType_IsReportedAtItsPlace(string pointer, string type) =>
        Assert.All(
            Broken[type],
            broken =>
            {
                var document = JsonNode.Parse(Full)!;
                Set(document, pointer, broken.Broken);

                var findings = DeclarationJson
                    .Read(Encoding.UTF8.GetBytes(document.ToJsonString()))
                    .Findings.Select(located => $"{located.Finding.Code} {located.Finding.Pointer}");

                Assert.Contains($"{broken.Code} {pointer}", findings);
            }
        );

    [Fact]
    public void Properties_AreThoseOfEveryKindOfObject() => Assert.InRange(Properties.Count, 50, 100);

    private static void Set(JsonNode document, string pointer, JsonNode value)
    {
        var steps = pointer.Split('/')[1..];
        var parent = steps[..^1]
            .Aggregate(
                document,
                (node, step) => node is JsonArray list ? list[int.Parse(step, null)]! : node[step]!
            );
        if (parent is JsonArray items)
        {
            items[int.Parse(steps[^1], null)] = value.DeepClone();
        }
        else
        {
            parent[steps[^1]] = value.DeepClone();
        }
    }

    private static IEnumerable<(string Pointer, string Path, string Type)> PropertiesOf(
        JsonNode node,
        JsonElement schema,
        string pointer,
        string path
    )
    {
        var type = string.Empty;
        while (schema.TryGetProperty("$ref", out var reference))
        {
            type = reference.GetString()!.Split('/')[^1];
            schema = Schema.GetProperty("$defs").GetProperty(type);
        }

        return node switch
        {
            JsonObject members => members.SelectMany(member =>
                PropertiesOf(
                    member.Value!,
                    schema.GetProperty("properties").GetProperty(member.Key),
                    $"{pointer}/{member.Key}",
                    $"{path}{type}.{member.Key}"
                )
            ),
            JsonArray items => items.SelectMany(
                (item, i) => PropertiesOf(item!, schema.GetProperty("items"), $"{pointer}/{i}", path)
            ),
            _ => [(pointer, path, type)],
        };
    }
}
