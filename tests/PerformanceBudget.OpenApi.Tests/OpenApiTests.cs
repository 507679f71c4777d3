using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Testing;

namespace PerformanceBudget.OpenApi.Tests;

/// <summary>The sample of docs/openapi.md, asked as a client asks it.</summary>
public sealed class OpenApiTests(WebApplicationFactory<Program> factory)
    : IClassFixture<WebApplicationFactory<Program>>
{
    private const string Components = "#/components/schemas/";

    private readonly HttpClient _client = factory.CreateClient();

    [Theory]
    [InlineData("declaration", "departmentDeclaration")]
    [InlineData("findings", "auditReport")]
    [InlineData("acceptances", "acceptanceList")]
    public async Task Components_OfTheModel_AreTheDefinitionsOfTheSchema(string form, string root)
    {
        var schema = await Schema(form);
        var declared = form == "declaration" ? [] : (await Schema("declaration"))["$defs"]!.AsObject();
        var found = form == "acceptances" ? (await Schema("findings"))["$defs"]!.AsObject() : [];
        var components = (await Document())["components"]!["schemas"]!.AsObject();

        foreach (var (name, definition) in schema["$defs"]!.AsObject())
        {
            Assert.True(
                JsonNode.DeepEquals(declared[name] ?? found[name] ?? definition, components[name]),
                name
            );
        }

        Assert.True(JsonNode.DeepEquals(schema["properties"], components[root]!["properties"]));
    }

    [Fact]
    public async Task Components_BesideThoseOfTheModel_AreThoseOfTheService()
    {
        var ofTheModel = new List<string> { "departmentDeclaration", "auditReport", "acceptanceList" };
        foreach (var form in new[] { "declaration", "findings", "acceptances" })
        {
            ofTheModel.AddRange((await Schema(form))["$defs"]!.AsObject().Select(pair => pair.Key));
        }

        var components = (await Document())["components"]!["schemas"]!.AsObject();

        Assert.Equal(
            ["Summary", "UnacceptableDeclaration"],
            components.Select(pair => pair.Key).Except(ofTheModel, StringComparer.Ordinal)
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
        Assert.Equal(
            $"{Components}auditReport",
            Reference(
                document["paths"]!["/reviews"]!["post"]!["responses"]!["200"]!["content"]![
                    "application/json"
                ]!["schema"]
            )
        );
    }

    [Fact]
    public async Task Sample_Posted_IsReviewedInTheFormOfFindings()
    {
        var sample = await File.ReadAllTextAsync(Repository.PathTo("samples", "songjiang-2026.json"));
        var declaration = DeclarationJson.Read(sample).GetDeclaration();

        using var response = await Post(sample, "/reviews");

        var report = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(
            JsonNode.DeepEquals(
                JsonNode.Parse(AuditReportJson.ToUtf8Bytes(DeclarationAudit.Run(declaration))),
                JsonNode.Parse(report)
            )
        );
        Assert.Empty(
            SchemaCheck.Errors(
                Encoding.UTF8.GetString(AuditReportJson.Schema.Span),
                JsonDocument.Parse(report).RootElement
            )
        );
    }

    [Theory]
    [InlineData("66.78万元", "[333900.00,333900.00]")]
    [InlineData("-0.01", "[-0.01,0.00]")]
    public async Task Amount_InAQuery_IsReadFromItsText(string total, string shares) =>
        Assert.Equal(
            shares,
            await _client.GetStringAsync(
                new Uri($"/shares?total={Uri.EscapeDataString(total)}&count=2", UriKind.Relative)
            )
        );

    [Fact]
    public async Task OtherText_InAQuery_IsABadRequest()
    {
        using var response = await _client.GetAsync(
            new Uri("/shares?total=12.345&count=2", UriKind.Relative)
        );

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
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

    private static async Task<JsonNode> Schema(string form)
    {
        var path = Repository.PathTo("schema", $"{form}-1.0.schema.json");
        var text = await File.ReadAllTextAsync(path).ConfigureAwait(false);
        return JsonNode.Parse(text.Replace("#/$defs/", Components, StringComparison.Ordinal))!;
    }

    private async Task<HttpResponseMessage> Post(string json, string path = "/summaries")
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await _client.PostAsync(new Uri(path, UriKind.Relative), content).ConfigureAwait(false);
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
