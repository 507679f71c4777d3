using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace PerformanceBudget.Testing;

/// <summary>What shows a rule of review: a document that it is silent about, one in which it finds something, and what.</summary>
/// <remarks>tests/fixtures/README.md describes the file.</remarks>
public sealed class RuleFixture
{
    private static readonly string Folder = Repository.PathTo("tests", "fixtures");
    private static readonly JsonNode Base = Parse(Path.Combine(Folder, "base.json"));

    private RuleFixture(JsonObject file)
    {
        if (
            file.Select(member => member.Key)
                .Except(["options", "good", "bad", "expected"])
                .FirstOrDefault() is
            { } unknown
        )
        {
            throw new FormatException($"A fixture has no \"{unknown}\".");
        }

        var options = file["options"]?.AsObject() ?? [];
        Good = RuleFixtureCase.Of(Base, file["good"]!.AsObject(), options);
        Bad = RuleFixtureCase.Of(Base, file["bad"]!.AsObject(), options);
        Expected =
        [
            .. file["expected"]!
                .AsArray()
                .Select(finding => $"{finding!["code"]} {finding["severity"]} {finding["pointer"]}"),
        ];
    }

    /// <summary>The correct declaration that all fixtures change.</summary>
    public static ReadOnlyMemory<byte> BaseDeclaration { get; } =
        File.ReadAllBytes(Path.Combine(Folder, "base.json"));

    /// <summary>The codes of all fixtures, in order.</summary>
    public static ImmutableArray<string> Codes { get; } =
    [
        .. Directory
            .GetFiles(Path.Combine(Folder, "rules"), "*.json")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Review says nothing about it.</summary>
    public RuleFixtureCase Good { get; }

    /// <summary>The rule finds in it what is expected.</summary>
    public RuleFixtureCase Bad { get; }

    /// <summary>What the rule finds in the bad case: code, severity and pointer, in the order of the report.</summary>
    public ImmutableArray<string> Expected { get; }

    public static RuleFixture Of(string code)
    {
        var path = Path.Combine(Folder, "rules", code + ".json");
        return File.Exists(path)
            ? new RuleFixture(Parse(path).AsObject())
            : throw new FileNotFoundException(
                $"{code} has no fixture. Write tests/fixtures/rules/{code}.json as tests/fixtures/README.md describes.",
                path
            );
    }

    /// <summary>Writes every document of every fixture, in a folder for each rule.</summary>
    public static void WriteAll(string folder)
    {
        foreach (var code in Codes)
        {
            var fixture = Of(code);
            var target = Directory.CreateDirectory(Path.Combine(folder, code)).FullName;
            fixture.Good.WriteTo(target, "good");
            fixture.Bad.WriteTo(target, "bad");
        }
    }

    private static JsonNode Parse(string path) => JsonNode.Parse(File.ReadAllBytes(path))!;
}
