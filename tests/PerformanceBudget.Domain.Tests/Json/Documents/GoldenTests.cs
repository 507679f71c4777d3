using System.Text;
using System.Text.Json;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>
/// Documents of every version that there ever was are read for ever, and written again as the same bytes. A new version adds a
/// folder; a file that is there is never changed.
/// </summary>
public sealed class GoldenTests
{
    private const string Canonical = ".canonical.json";

    private static string Folder => Repository.PathTo("tests", "PerformanceBudget.Domain.Tests", "golden");

    private static string[] Paths { get; } =
    [
        .. Directory
            .GetFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(Canonical, StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Folder, path))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Documents => [.. Paths];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_Read_HasNoFindings(string document) =>
        Assert.Empty(DeclarationJson.Read(Bytes(document)).Findings);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_WrittenAgain_IsTheCanonicalBytes(string document)
    {
        var written = DeclarationJson.ToUtf8Bytes(DeclarationJson.Read(Bytes(document)).GetDeclaration());

        Assert.Equal(Encoding.UTF8.GetString(CanonicalBytes(document)), Encoding.UTF8.GetString(written));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_Canonical_IsOfTheVersionOfItsFolder(string document)
    {
        using var json = JsonDocument.Parse(CanonicalBytes(document));

        Assert.EndsWith(
            ":" + Path.GetDirectoryName(document),
            json.RootElement.GetProperty("$schema").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Folder_OfTheVersionThatIsWritten_HasDocuments() =>
        Assert.Contains(
            Paths,
            path =>
                DeclarationJson.SchemaId.EndsWith(":" + Path.GetDirectoryName(path), StringComparison.Ordinal)
        );

    /// <summary>The document that is called full has everything that the schema knows, so that none of it can be lost.</summary>
    [Fact]
    public void FullDocument_HasEveryPropertyKindAndToken()
    {
        using var schema = JsonDocument.Parse(DeclarationJson.Schema);
        var full = Encoding.UTF8.GetString(Bytes(Path.Combine("1.0", "full.json")));

        var missing = Words(schema.RootElement)
            .Distinct(StringComparer.Ordinal)
            .Where(word => !full.Contains($"\"{word}\"", StringComparison.Ordinal));

        // The value that is never written because absence says it.
        Assert.Equal(["complete"], missing);
    }

    /// <summary>The names of all properties, and all constants and enumerated values, that a schema knows.</summary>
    private static IEnumerable<string> Words(JsonElement schema) =>
        schema.ValueKind switch
        {
            JsonValueKind.Object => schema
                .EnumerateObject()
                .SelectMany(keyword =>
                    keyword.Name switch
                    {
                        "properties" => keyword
                            .Value.EnumerateObject()
                            .SelectMany(property => Words(property.Value).Prepend(property.Name)),
                        "const" when keyword.Value.ValueKind == JsonValueKind.String =>
                        [
                            keyword.Value.GetString()!,
                        ],
                        "enum" => keyword.Value.EnumerateArray().Select(value => value.GetString()!),
                        "examples" => [],
                        _ => Words(keyword.Value),
                    }
                ),
            JsonValueKind.Array => schema.EnumerateArray().SelectMany(Words),
            _ => [],
        };

    /// <summary>What lies beside a document as its canonical form; itself, where nothing does.</summary>
    private static byte[] CanonicalBytes(string document)
    {
        var canonical = Path.ChangeExtension(document, null) + Canonical;
        return Bytes(File.Exists(Path.Combine(Folder, canonical)) ? canonical : document);
    }

    private static byte[] Bytes(string document) => File.ReadAllBytes(Path.Combine(Folder, document));
}
