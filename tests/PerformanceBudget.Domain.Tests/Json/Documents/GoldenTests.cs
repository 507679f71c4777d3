using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>
/// Documents of every form and version that there ever was are read for ever, and written again as the same bytes. A new version
/// adds a folder; a file that is there is never changed.
/// </summary>
public sealed class GoldenTests
{
    private const string Canonical = ".canonical.json";

    private static readonly GoldenForm[] Forms =
    [
        new("declaration", DeclarationJson.Format, DeclarationJson.Version, Declaration),
        new("acceptances", AcceptanceJson.Format, AcceptanceJson.Version, Acceptances),
    ];

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

    public static TheoryData<string> Versions =>
        [.. Paths.Select(path => Path.GetDirectoryName(path)!).Distinct()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_Read_HasNoFindings(string document) =>
        Assert.Empty(FormOf(document).Read(Bytes(document)).Findings);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_WrittenAgain_IsTheCanonicalBytes(string document)
    {
        var written = FormOf(document).Read(Bytes(document)).Written();

        Assert.Equal(Encoding.UTF8.GetString(CanonicalBytes(document)), Encoding.UTF8.GetString(written));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_Canonical_IsOfTheFormAndVersionOfItsFolder(string document)
    {
        using var json = JsonDocument.Parse(CanonicalBytes(document));

        Assert.Equal(FormOf(document).Format, json.RootElement.GetProperty("format").GetString());
        Assert.Equal(VersionOf(document), json.RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public void Forms_OfTheVersionThatIsWritten_HaveDocuments() =>
        Assert.All(
            Forms,
            form => Assert.Contains(Paths, path => FormOf(path) == form && VersionOf(path) == form.Version)
        );

    /// <summary>
    /// The document that is called full has everything that the schema of its version knows, so that none of it can be lost.
    /// </summary>
    [Theory]
    [MemberData(nameof(Versions))]
    public void FullDocument_HasEveryPropertyKindAndToken(string version)
    {
        using var schema = JsonDocument.Parse(
            File.ReadAllBytes(Repository.PathTo("schema", version.Replace('/', '-') + ".schema.json"))
        );
        var full = Encoding.UTF8.GetString(Bytes(Path.Combine(version, "full.json")));

        var missing = Words(schema.RootElement)
            .Distinct(StringComparer.Ordinal)
            .Where(word => !full.Contains($"\"{word}\"", StringComparison.Ordinal));

        // What is never written: a schema for editors, and the value that absence says.
        Assert.Empty(missing.Except(["$schema", "complete"], StringComparer.Ordinal));
    }

    private static GoldenReading Declaration(byte[] utf8Json)
    {
        var reading = DeclarationJson.Read(utf8Json);
        return new(reading.Findings, () => DeclarationJson.ToUtf8Bytes(reading.GetDeclaration()));
    }

    private static GoldenReading Acceptances(byte[] utf8Json)
    {
        var reading = AcceptanceJson.Read(utf8Json);
        return new(reading.Findings, () => AcceptanceJson.ToUtf8Bytes(reading.GetAcceptances()));
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

    private static GoldenForm FormOf(string document) =>
        Forms.Single(form => form.Folder == Path.GetDirectoryName(Path.GetDirectoryName(document)));

    private static string? VersionOf(string document) => Path.GetFileName(Path.GetDirectoryName(document));

    /// <summary>What lies beside a document as its canonical form; itself, where nothing does.</summary>
    private static byte[] CanonicalBytes(string document)
    {
        var canonical = Path.ChangeExtension(document, null) + Canonical;
        return Bytes(File.Exists(Path.Combine(Folder, canonical)) ? canonical : document);
    }

    private static byte[] Bytes(string document) => File.ReadAllBytes(Path.Combine(Folder, document));

    private sealed record GoldenForm(
        string Folder,
        string Format,
        string Version,
        Func<byte[], GoldenReading> Read
    );

    private sealed record GoldenReading(ImmutableArray<LocatedFinding> Findings, Func<byte[]> Written);
}
