using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using PerformanceBudget.Testing;

namespace PerformanceBudget.OpenApi.Tests;

/// <summary>The sample of docs/openapi.md, asked as a client asks it.</summary>
public sealed class OpenApiTests(WebApplicationFactory<Program> factory)
    : IClassFixture<WebApplicationFactory<Program>>
{
    private const string Components = "#/components/schemas/";

    private readonly HttpClient _client = factory.CreateClient();

    [Fact]
    public async Task Components_OfTheModel_AreTheDefinitionsOfTheSchema()
    {
        var text = await File.ReadAllTextAsync(Repository.PathTo("schema", "declaration-1.0.schema.json"));
        var schema = JsonNode.Parse(text.Replace("#/$defs/", Components, StringComparison.Ordinal))!;
        var components = (await Document())["components"]!["schemas"]!.AsObject();

        foreach (var (name, definition) in schema["$defs"]!.AsObject())
        {
            Assert.True(JsonNode.DeepEquals(definition, components[name]), name);
        }

        Assert.True(
            JsonNode.DeepEquals(schema["properties"], components["departmentDeclaration"]!["properties"])
        );
        Assert.Equal(
            ["Summary", "departmentDeclaration"],
            components
                .Select(pair => pair.Key)
                .Except(schema["$defs"]!.AsObject().Select(pair => pair.Key), StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task References_OfTheDocument_AllLeadToAComponent()
    {
        var document = await Document();
        var components = document["components"]!["schemas"]!.AsObject();

        var references = References(document).ToList();

        Assert.True(references.Count > 50);
        Assert.All(
            references,
            reference => Assert.True(components.ContainsKey(reference[Components.Length..]))
        );
    }

    [Fact]
    public async Task Types_OfTheModel_AreReferredToWhereverTheyStand()
    {
        var document = await Document();
        var body = document["paths"]!["/summaries"]!["post"]!["requestBody"]!["content"]!["application/json"];
        var summary = document["components"]!["schemas"]!["Summary"]!["properties"]!;

        Assert.Equal($"{Components}departmentDeclaration", Reference(body!["schema"]));
        Assert.Equal($"{Components}money", Reference(summary["total"]));
        Assert.Equal(
            """[{"type":"null"},{"$ref":"#/components/schemas/money"}]""",
            summary["largest"]!["oneOf"]!.ToJsonString()
        );
        Assert.Equal($"{Components}indicatorValue", Reference(summary["targets"]!["items"]));
        Assert.Equal($"{Components}money", Reference(summary["byUnit"]!["additionalProperties"]));
    }

    [Fact]
    public async Task Sample_Posted_IsSummedUp()
    {
        var sample = await File.ReadAllTextAsync(Repository.PathTo("samples", "songjiang-2026.json"));

        using var response = await Post(sample);

        var summary = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal("7255580.00", summary["total"]!.ToJsonString());
        Assert.Equal(108, summary["targets"]!.AsArray().Count);
    }

    [Fact]
    public async Task BrokenDocument_Posted_IsABadRequest()
    {
        using var response = await Post("""{"format":"performance-budget-declaration","version":"1.0"}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("Program.cs")]
    [InlineData("ModelSchemas.cs")]
    public async Task Page_Code_IsThatOfTheSample(string file)
    {
        var code = await File.ReadAllTextAsync(Repository.PathTo("samples", "OpenApi", file));
        var page = await File.ReadAllTextAsync(Repository.PathTo("docs", "openapi.md"));

        Assert.Contains($"```cs\n{code}```", page, StringComparison.Ordinal);
    }

    private async Task<JsonNode> Document() =>
        JsonNode.Parse(
            await _client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)).ConfigureAwait(false)
        )!;

    private async Task<HttpResponseMessage> Post(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await _client
            .PostAsync(new Uri("/summaries", UriKind.Relative), content)
            .ConfigureAwait(false);
    }

    private static string Reference(JsonNode? schema) => schema!["$ref"]!.GetValue<string>();

    private static IEnumerable<string> References(JsonNode? node) =>
        node switch
        {
            JsonObject properties => properties.SelectMany(pair =>
                pair is { Key: "$ref", Value: JsonValue reference }
                    ? [reference.GetValue<string>()]
                    : References(pair.Value)
            ),
            JsonArray items => items.SelectMany(References),
            _ => [],
        };
}
