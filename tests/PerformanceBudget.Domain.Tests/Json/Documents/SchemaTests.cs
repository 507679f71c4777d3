using System.Text;
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

    public static TheoryData<string, string, string> Forms =>
        new()
        {
            { DeclarationJson.Format, DeclarationJson.Version, DeclarationJson.SchemaId },
            { AuditReportJson.Format, AuditReportJson.Version, AuditReportJson.SchemaId },
            { AcceptanceJson.Format, AcceptanceJson.Version, AcceptanceJson.SchemaId },
        };

    /// <summary>File, identifier, constants of the schema and what reader and writer go by are one name and one version.</summary>
    [Theory]
    [MemberData(nameof(Forms))]
    public void Schema_HasTheFormatAndTheVersionOfReaderAndWriter(string format, string version, string id)
    {
        var parts = id.Split(':');
        using var schema = JsonDocument.Parse(Published($"{parts[2]}-{version}.schema.json"));
        var properties = schema.RootElement.GetProperty("properties");

        Assert.Equal($"urn:{format[..18]}:{format[19..]}:{version}", id);
        Assert.Equal(id, schema.RootElement.GetProperty("$id").GetString());
        Assert.Equal(format, properties.GetProperty("format").GetProperty("const").GetString());
        Assert.Equal(version, properties.GetProperty("version").GetProperty("const").GetString());
    }

    [Fact]
    public void Documents_Written_BeginWithFormatAndVersion()
    {
        Assert.StartsWith(
            $$"""{"format":"{{DeclarationJson.Format}}","version":"{{DeclarationJson.Version}}",""",
            DeclarationJson.ToJson(Sample.Declaration),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            $$"""{"format":"{{AuditReportJson.Format}}","version":"{{AuditReportJson.Version}}",""",
            Encoding.UTF8.GetString(AuditReportJson.ToUtf8Bytes(DeclarationAudit.Run(Sample.Declaration))),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            $$"""{"format":"{{AcceptanceJson.Format}}","version":"{{AcceptanceJson.Version}}",""",
            Encoding.UTF8.GetString(AcceptanceJson.ToUtf8Bytes([])),
            StringComparison.Ordinal
        );
    }

    private static byte[] Published(string name) => File.ReadAllBytes(Repository.PathTo("schema", name));
}
