using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using PerformanceBudget.Testing;

namespace PerformanceBudget.Portability.Tests;

/// <summary>The names of the classes that NSwag makes of a service that takes a form, held against types.txt.</summary>
public sealed partial class NSwagTests
{
    [Theory]
    [InlineData("declaration")]
    [InlineData("findings")]
    [InlineData("acceptances")]
    public async Task Classes_OfAForm_AreTheListedOnes(string form)
    {
        var document = await OpenApiDocument.FromJsonAsync(OpenApi(form));

        var code = new CSharpClientGenerator(document, new CSharpClientGeneratorSettings()).GenerateFile();

        AssertListed($"{form}: {NamesIn(code)}");
    }

    [Fact]
    public void Names_OfAllClasses_AreReadable()
    {
        var names = File.ReadLines(List).SelectMany(line => line.Split(": ")[1].Split(' ')).ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Matches("^[A-Z][A-Za-z]+$", name));
        Assert.DoesNotContain(names, name => MadeUp().IsMatch(name));
    }

    private static string List =>
        Repository.PathTo("tests", "PerformanceBudget.Portability.Tests", "types.txt");

    /// <summary>A line of the list is the form and the names.</summary>
    private static void AssertListed(string line) =>
        Assert.True(
            File.ReadLines(List).Contains(line, StringComparer.Ordinal),
            $"types.txt does not say {line}"
        );

    private static string NamesIn(string code) =>
        string.Join(
            ' ',
            Declaration()
                .Matches(code)
                .Select(match => match.Groups["name"].Value)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );

    /// <summary>A service that takes a document of the form, as docs/openapi.md would describe it.</summary>
    private static string OpenApi(string form)
    {
        var text = File.ReadAllText(Repository.PathTo("schema", $"{form}-1.0.schema.json"))
            .Replace("#/$defs/", "#/components/schemas/", StringComparison.Ordinal);
        var root = JsonNode.Parse(text)!.AsObject();
        var name = (string)root["title"]!;
        var schemas = new JsonObject(
            root["$defs"]!.AsObject().Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone()))
        );
        root.Remove("$schema");
        root.Remove("$id");
        root.Remove("$defs");
        schemas.Add(name, root);
        var body = new JsonObject
        {
            ["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/{name}" },
        };
        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = "A service", ["version"] = "1.0" },
            ["paths"] = new JsonObject
            {
                ["/documents"] = new JsonObject
                {
                    ["post"] = new JsonObject
                    {
                        ["operationId"] = "post",
                        ["requestBody"] = new JsonObject
                        {
                            ["content"] = new JsonObject { ["application/json"] = body },
                        },
                        ["responses"] = new JsonObject
                        {
                            ["200"] = new JsonObject { ["description"] = "OK" },
                        },
                    },
                },
            },
            ["components"] = new JsonObject { ["schemas"] = schemas },
        }.ToJsonString();
    }

    [GeneratedRegex(@"^\s*public (?:partial )?(?:class|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    /// <summary>How a generator names what it found no name for.</summary>
    [GeneratedRegex("^(Anonymous|Class|Title)|(Class|Element|Enum|Union)$", RegexOptions.ExplicitCapture)]
    private static partial Regex MadeUp();
}
