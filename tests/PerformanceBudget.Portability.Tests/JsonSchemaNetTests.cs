using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using PerformanceBudget.Testing;

namespace PerformanceBudget.Portability.Tests;

/// <summary>JsonSchema.Net over the documents of tests/portability, but for the deviations that are listed there.</summary>
public sealed class JsonSchemaNetTests
{
    private static readonly HashSet<string> Deviations =
    [
        .. JsonNode
            .Parse(File.ReadAllText(Repository.PathTo("tests", "portability", "deviations.json")))!
            .AsArray()
            .Where(deviation => deviation!["tools"]!.AsArray().Any(tool => (string?)tool == "JsonSchema.Net"))
            .SelectMany(deviation => deviation!["documents"]!.AsArray())
            .Select(document => (string)document!),
    ];

    private static readonly Dictionary<string, JsonSchema> Schemas = new[]
    {
        "declaration",
        "findings",
        "acceptances",
    }.ToDictionary(
        form => form,
        form => JsonSchema.FromText(File.ReadAllText(Repository.PathTo("schema", $"{form}-1.0.schema.json"))),
        StringComparer.Ordinal
    );

    [Theory]
    [InlineData("samples", "declaration")]
    [InlineData("tests/schema/good", "declaration")]
    public void Files_OfAForm_AreAccepted(string folder, string form)
    {
        var files = Directory.GetFiles(Repository.PathTo(folder.Split('/')), "*.json");

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(Accepts(form, File.ReadAllBytes(file))));
    }

    [Fact]
    public void Fixtures_OfRules_AreAccepted()
    {
        foreach (var code in RuleFixture.Codes)
        {
            var fixture = RuleFixture.Of(code);
            foreach (var one in new[] { fixture.Good, fixture.Bad })
            {
                Assert.True(Accepts("declaration", one.Declaration), code);
                Assert.True(one.Previous is null || Accepts("declaration", one.Previous), code);
                Assert.True(one.Acceptances is null || Accepts("acceptances", one.Acceptances), code);
            }
        }
    }

    [Theory]
    [InlineData("cases/accepted", "declaration", true)]
    [InlineData("cases/refused", "declaration", false)]
    [InlineData("cases/beyond", "declaration", true)]
    [InlineData("findings/refused", "findings", false)]
    [InlineData("acceptances/refused", "acceptances", false)]
    [InlineData("acceptances/beyond", "acceptances", true)]
    public void Table_OfCases_GetsItsVerdicts(string path, string form, bool isAccepted)
    {
        var table = SchemaTable.Load(path);

        var deviating = table
            .Names.Where(name => Accepts(form, table.Document(name)) != isAccepted)
            .Select(name => $"{path}: {name}");

        Assert.Equal(
            Deviations
                .Where(name => name.StartsWith(path + ": ", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            deviating.Order(StringComparer.Ordinal)
        );
    }

    private static bool Accepts(string form, byte[] document)
    {
        try
        {
            using var json = JsonDocument.Parse(document);
            return Schemas[form].Evaluate(json.RootElement).IsValid;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which is no text to .NET.
            return false;
        }
    }
}
