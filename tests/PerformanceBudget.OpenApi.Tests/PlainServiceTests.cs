using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;
using PerformanceBudget.Testing;

namespace PerformanceBudget.OpenApi.Tests;

/// <summary>A service that returns what the library says, without a line for its sake.</summary>
public sealed class PlainServiceTests : IAsyncLifetime
{
    private readonly WebApplication _service = Create();

    public async ValueTask InitializeAsync() => await _service.StartAsync();

    public async ValueTask DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Document_OfEverythingThatIsReturned_IsThere()
    {
        using var response = await _service
            .GetTestClient()
            .GetAsync(new Uri("/openapi/v1.json", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var paths = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["paths"]!.AsObject();
        Assert.Equal(8, paths.Count);
    }

    [Fact]
    public async Task Report_OfAStream_HasCodesAndLines()
    {
        var sample = await File.ReadAllBytesAsync(Repository.PathTo("samples", "songjiang-2026.json"));

        var answer = await Post("/reports", Encoding.UTF8.GetString(sample));

        Assert.True(
            JsonNode.DeepEquals(
                JsonNode.Parse(AuditReportJson.ToUtf8Bytes(DeclarationAudit.Run(sample))),
                JsonNode.Parse(answer)
            )
        );
    }

    [Fact]
    public async Task Problems_OfABrokenDocument_AreFindingsWithTheirPlaces()
    {
        var answer = JsonNode.Parse(await Post("/problems", "{\"currency\":1}"))!.AsArray();

        Assert.NotEmpty(answer);
        Assert.All(
            answer,
            finding =>
                Assert.True(
                    FindingCode.TryParse((string?)finding!["code"], out _)
                        && (string?)finding["severity"] == "error"
                        && finding["message"]!["zh-CN"] is not null
                )
        );
    }

    [Theory]
    [InlineData("/codes/PB2003", "\"PB2003\"")]
    [InlineData("/codes/pb2003", null)]
    [InlineData("/categories/benefit%3A制度指标", "\"benefit:制度指标\"")]
    [InlineData("/categories/Quantity", null)]
    [InlineData("/dates?day=2026-12", "\"2026-12\"")]
    [InlineData("/dates?day=2026-13", null)]
    public async Task Value_InTheAddress_IsReadFromItsText(string address, string? expected)
    {
        using var response = await _service.GetTestClient().GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(expected is null ? HttpStatusCode.BadRequest : HttpStatusCode.OK, response.StatusCode);
        if (expected is not null)
        {
            Assert.Equal(
                JsonNode.Parse(expected)!.ToJsonString(),
                JsonNode.Parse(await response.Content.ReadAsStringAsync())!.ToJsonString()
            );
        }
    }

    private static WebApplication Create()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddOpenApi();
        var service = builder.Build();
        service.MapOpenApi();
        service.MapPost("/reports", (Stream body) => DeclarationAudit.RunAsync(body).AsTask());
        service.MapPost(
            "/reviews",
            (DepartmentDeclaration declaration) => DeclarationReview.Run(declaration)
        );
        service.MapPost(
            "/findings",
            (DepartmentDeclaration declaration) => DeclarationReview.Run(declaration).Findings
        );
        service.MapPost(
            "/problems",
            async (Stream body) => (await DeclarationJson.ReadAsync(body).ConfigureAwait(false)).Findings
        );
        service.MapPost("/acceptances", (Acceptance[] acceptances) => acceptances);
        service.MapGet("/codes/{code}", (FindingCode code) => code);
        service.MapGet("/categories/{category}", (IndicatorCategory category) => category);
        service.MapGet("/dates", (StatedDate day) => day);
        return service;
    }

    private async Task<string> Post(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await _service
            .GetTestClient()
            .PostAsync(new Uri(path, UriKind.Relative), content);
        return await response.Content.ReadAsStringAsync();
    }
}
