using System.Text.Json;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

public sealed class SchemaTests
{
    [Fact]
    public void Schemas_OfTheAssembly_AreThePublishedFiles()
    {
        Assert.Equal(Published("declaration-1.0.schema.json"), DeclarationJson.Schema.ToArray());
        Assert.Equal(Published("findings-1.0.schema.json"), AuditReportJson.Schema.ToArray());
        Assert.Equal(Published("acceptances-1.0.schema.json"), AcceptanceJson.Schema.ToArray());
    }

    [Fact]
    public void Schemas_OfTheAssembly_AreAllThatArePublished() =>
        Assert.Equal(
            Directory
                .GetFiles(Repository.PathTo("schema"), "*.schema.json")
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal),
            typeof(DeclarationJson).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Reader_DocumentAndSchema_HaveOneVersion()
    {
        using var schema = JsonDocument.Parse(DeclarationJson.Schema);
        using var document = JsonDocument.Parse(DeclarationJson.ToUtf8Bytes(Sample.Declaration));
        var root = schema.RootElement;

        Assert.Equal(DeclarationJson.SchemaId, root.GetProperty("$id").GetString());
        Assert.Equal(
            DeclarationJson.SchemaId,
            root.GetProperty("properties").GetProperty("$schema").GetProperty("const").GetString()
        );
        Assert.Equal(DeclarationJson.SchemaId, document.RootElement.GetProperty("$schema").GetString());
        Assert.True(DeclarationJson.Read(Sample.Json).IsComplete);
    }

    [Fact]
    public void WriterOfReportsAndSchema_HaveOneVersion()
    {
        using var schema = JsonDocument.Parse(AuditReportJson.Schema);

        Assert.Equal(
            "urn:performance-budget:findings:1.0",
            schema.RootElement.GetProperty("$id").GetString()
        );
    }

    private static byte[] Published(string name) => File.ReadAllBytes(Repository.PathTo("schema", name));
}
