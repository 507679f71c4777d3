using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace PerformanceBudget.Testing;

/// <summary>A declaration as a form of another place has it, with what it must still say after reading and writing.</summary>
/// <remarks>tests/fixtures/README.md describes the files.</remarks>
public sealed class FormFixture
{
    private static readonly string Folder = Repository.PathTo("tests", "fixtures");

    private static readonly ImmutableDictionary<string, FormFixture> All = JsonNode
        .Parse(File.ReadAllBytes(Path.Combine(Folder, "forms.json")))!
        .AsArray()
        .Select(row => new FormFixture(row!.AsObject()))
        .ToImmutableDictionary(fixture => fixture.Name, StringComparer.Ordinal);

    private FormFixture(JsonObject row)
    {
        if (
            row.Select(member => member.Key)
                .Except(["form", "says", "holds", "lacks", "expected"])
                .FirstOrDefault() is
            { } unknown
        )
        {
            throw new FormatException($"A form has no \"{unknown}\".");
        }

        Name = row["form"]!.GetValue<string>();
        Declaration = File.ReadAllBytes(Path.Combine(Folder, "forms", Name + ".json"));
        Holds = row["holds"]!
            .AsObject()
            .ToImmutableDictionary(member => member.Key, member => member.Value!.ToJsonString());
        Lacks =
        [
            .. (row["lacks"] ?? new JsonArray()).AsArray().Select(pointer => pointer!.GetValue<string>()),
        ];
        Expected =
        [
            .. row["expected"]!
                .AsArray()
                .Select(finding => $"{finding!["code"]} {finding["severity"]} {finding["pointer"]}"),
        ];
    }

    /// <summary>The names of all forms in the table.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The names of all declarations in the folder.</summary>
    public static ImmutableArray<string> Files { get; } =
    [
        .. Directory
            .GetFiles(Path.Combine(Folder, "forms"), "*.json")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal),
    ];

    public string Name { get; }

    /// <summary>The document.</summary>
    public byte[] Declaration { get; }

    /// <summary>The JSON of each value that the form is an example of, by its pointer.</summary>
    public ImmutableDictionary<string, string> Holds { get; }

    /// <summary>Pointers to what the form does not say.</summary>
    public ImmutableArray<string> Lacks { get; }

    /// <summary>What review finds: code, severity and pointer, in the order of the report.</summary>
    public ImmutableArray<string> Expected { get; }

    public static FormFixture Of(string name) => All[name];
}
