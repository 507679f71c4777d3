using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Testing;

namespace PerformanceBudget.Cookbook.Tests;

/// <summary>The recipe of problem details, over HTTP.</summary>
public sealed class DeclarationEndpointTests(OpenApiSample sample) : IClassFixture<OpenApiSample>
{
    [Fact]
    public async Task Declaration_WithErrors_IsAnsweredWithProblemDetails()
    {
        var json = await File.ReadAllTextAsync(Repository.PathTo("samples", "songjiang-2026.json"));

        using var response = await Post(json);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await Body(response);
        Assert.Equal(422, (int)problem["status"]!);
        Assert.Equal("5 errors, 40 warnings, 28 informations, 0 accepted", (string)problem["detail"]!);
        var error = problem["findings"]!
            .AsArray()
            .First(finding => (string)finding!["severity"]! == "error")!;
        Assert.Equal("PB2003", (string)error["code"]!);
        Assert.Equal("/projects/0/budget/lines/2", (string)error["pointer"]!);
        Assert.Equal("""{"line":232,"column":11}""", error["place"]!.ToJsonString());
        Assert.NotEmpty((string)error["message"]!["zh-CN"]!);
        Assert.NotEmpty((string)error["message"]!["en"]!);
    }

    [Fact]
    public async Task Body_ThatIsNoDeclaration_IsAnsweredWithEveryProblemOfReading()
    {
        using var response = await Post("""{"format":"performance-budget-declaration","version":"1.0"}""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(
            ["PB1004", "PB1004", "PB1004", "PB1004"],
            (await Body(response))["findings"]!.AsArray().Select(finding => (string)finding!["code"]!)
        );
    }

    [Fact]
    public async Task Declaration_WithoutErrors_IsAnsweredWithItsReport()
    {
        using var response = await Post(Samples.Read("weighted-2026.json"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(
            SchemaCheck.Errors(
                Encoding.UTF8.GetString(AuditReportJson.Schema.Span),
                JsonSerializer.SerializeToElement(await Body(response))
            )
        );
    }

    [Fact]
    public async Task Document_OfTheService_HasBothSchemas()
    {
        var document = JsonNode.Parse(
            await sample.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))
        )!;

        var operation = document["paths"]!["/declarations"]!["post"]!;
        Assert.Equal(
            """{"$ref":"#/components/schemas/departmentDeclaration"}""",
            operation["requestBody"]!["content"]!["application/json"]!["schema"]!.ToJsonString()
        );
        Assert.Equal(
            """{"$ref":"#/components/schemas/UnacceptableDeclaration"}""",
            operation["responses"]!["422"]!["content"]!["application/problem+json"]!["schema"]!.ToJsonString()
        );
        Assert.Equal(
            """{"$ref":"#/components/schemas/finding"}""",
            document["components"]!["schemas"]!["UnacceptableDeclaration"]!["properties"]!["findings"]![
                "items"
            ]!.ToJsonString()
        );
    }

    private static async Task<JsonNode> Body(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    private async Task<HttpResponseMessage> Post(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await sample.Client.PostAsync(new Uri("/declarations", UriKind.Relative), content);
    }
}
