using System.Text;
using System.Text.Json.Nodes;

namespace PerformanceBudget.Testing;

/// <summary>A table of tests/schema: a document, and cases that change it. The README there says how.</summary>
public sealed class SchemaTable
{
    private readonly string _base;
    private readonly Dictionary<string, JsonNode> _cases;

    private SchemaTable(string text, JsonArray cases)
    {
        _base = text;
        _cases = cases.ToDictionary(
            row => row!["name"]!.GetValue<string>(),
            row => row!,
            StringComparer.Ordinal
        );
    }

    /// <summary>The table of a file, such as <c>cases/refused</c>.</summary>
    public static SchemaTable Load(string path)
    {
        var file = Repository.PathTo("tests", "schema", $"{path}.json");
        var table = JsonNode.Parse(File.ReadAllText(file))!;
        var document = Path.Combine(Path.GetDirectoryName(file)!, table["base"]!.GetValue<string>());
        return new SchemaTable(File.ReadAllText(document), table["cases"]!.AsArray());
    }

    public IEnumerable<string> Names => _cases.Keys;

    /// <summary>What the table says of a case: its code, its place.</summary>
    public string Said(string name, string property) => _cases[name][property]!.GetValue<string>();

    /// <summary>The places that a case changes, as JSON Pointers; none for one that replaces parts of the text.</summary>
    public IReadOnlyList<string> Places(string name) =>
        [
            .. _cases[name]["remove"]?.AsArray().Select(pointer => pointer!.GetValue<string>()) ?? [],
            .. _cases[name]["set"]?.AsObject().Select(pair => pair.Key) ?? [],
        ];

    /// <summary>A document with the changes of several cases, none of which replaces parts of the text.</summary>
    public byte[] DocumentOf(params ReadOnlySpan<string> names)
    {
        var document = JsonNode.Parse(_base)!;
        foreach (var name in names)
        {
            _ = Changed(document, _cases[name]);
        }

        return Encoding.UTF8.GetBytes(document.ToJsonString());
    }

    /// <summary>The document of a case.</summary>
    public byte[] Document(string name)
    {
        var change = _cases[name];
        return change["replace"] is JsonArray replacements
            ? Replaced(_base, replacements)
            : Encoding.UTF8.GetBytes(Changed(JsonNode.Parse(_base)!, change).ToJsonString());
    }

    private static JsonNode Changed(JsonNode document, JsonNode change)
    {
        foreach (var pointer in change["remove"]?.AsArray() ?? [])
        {
            var (parent, last) = Place(document, pointer!.GetValue<string>());
            if (!parent.AsObject().Remove(last))
            {
                throw new FormatException($"There is no {pointer} to remove.");
            }
        }

        foreach (var (pointer, value) in change["set"]?.AsObject() ?? [])
        {
            var (parent, last) = Place(document, pointer);
            if (parent is JsonArray array)
            {
                array[int.Parse(last, provider: null)] = Expanded(value);
            }
            else
            {
                parent[last] = Expanded(value);
            }
        }

        return document;
    }

    /// <summary>Replaced parts stand in the text once; in them, \xFF is a byte.</summary>
    private static byte[] Replaced(string text, JsonArray replacements)
    {
        foreach (var replacement in replacements)
        {
            var from = replacement![0]!.GetValue<string>();
            if (text.Split(from).Length != 2)
            {
                throw new FormatException($"'{from}' does not stand in the text once.");
            }

            text = text.Replace(from, replacement[1]!.GetValue<string>(), StringComparison.Ordinal);
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        while (bytes.AsSpan().IndexOf("\\xFF"u8) is var at and >= 0)
        {
            bytes = [.. bytes[..at], 0xFF, .. bytes[(at + 4)..]];
        }

        return bytes;
    }

    private static (JsonNode Parent, string Last) Place(JsonNode document, string pointer)
    {
        var steps = pointer.Split('/').Skip(1).ToList();
        var parent = document;
        foreach (var step in steps[..^1])
        {
            parent = parent is JsonArray array ? array[int.Parse(step, provider: null)]! : parent[step]!;
        }

        return (parent, steps[^1]);
    }

    /// <summary>A value of a table, in which long texts stand for themselves as $repeat and $join.</summary>
    private static JsonNode? Expanded(JsonNode? value) =>
        value switch
        {
            JsonObject object_ when object_["$repeat"] is { } repeat => string.Concat(
                Enumerable.Repeat(repeat[0]!.GetValue<string>(), repeat[1]!.GetValue<int>())
            ),
            JsonObject object_ when object_["$join"] is { } join => string.Concat(
                join.AsArray().Select(part => Expanded(part)!.GetValue<string>())
            ),
            JsonObject object_ => new JsonObject(
                object_.Select(pair => KeyValuePair.Create(pair.Key, Expanded(pair.Value)))
            ),
            JsonArray array => new JsonArray([.. array.Select(Expanded)]),
            _ => value?.DeepClone(),
        };
}
