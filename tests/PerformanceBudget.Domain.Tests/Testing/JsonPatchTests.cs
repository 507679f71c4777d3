using System.Text.Json.Nodes;

namespace PerformanceBudget.Domain.Tests.Testing;

/// <summary>The cases that the patches of fixtures are tested by in every language.</summary>
public sealed class JsonPatchTests
{
    private static readonly JsonArray Cases = JsonNode
        .Parse(File.ReadAllBytes(Repository.PathTo("tests", "fixtures", "patch-cases.json")))!
        .AsArray();

    public static TheoryData<string> Names => [.. Cases.Select(entry => entry!["name"]!.GetValue<string>())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Patch_OfACase_GivesItsResultOrIsRefused(string name)
    {
        var entry = Cases.Single(entry => entry!["name"]!.GetValue<string>() == name)!;
        var document = entry["document"]!;
        var before = document.DeepClone();

        if (entry["result"] is JsonValue)
        {
            Assert.Throws<FormatException>(Apply);
        }
        else
        {
            Assert.True(JsonNode.DeepEquals(entry["result"], Apply()));
        }

        Assert.True(JsonNode.DeepEquals(before, document));

        JsonNode Apply() => JsonPatch.Apply(document, entry["patch"]!.AsArray());
    }

    [Theory]
    [InlineData("""[{ "op": "remove", "path": "/a", "value": 1 }]""")]
    [InlineData("""[{ "op": "add", "path": "/b", "value": 1, "from": "/a" }]""")]
    [InlineData("""[{ "op": "remove", "path": "" }]""")]
    [InlineData("""[{ "op": "remove", "path": "/a~2" }]""")]
    [InlineData("""["remove"]""")]
    public void Patch_ThatTheRfcLeavesOpen_IsRefused(string patch) =>
        Assert.Throws<FormatException>(() =>
            JsonPatch.Apply(new JsonObject { ["a"] = 1 }, JsonNode.Parse(patch)!.AsArray())
        );
}
