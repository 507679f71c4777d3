using System.Text.Json;
using System.Text.Json.Nodes;

namespace PerformanceBudget.Reports.Tests;

/// <summary>The properties that the form of a declaration has, as its schema lists them.</summary>
internal sealed class SchemaProperties
{
    public static readonly JsonElement Declaration = JsonDocument
        .Parse(File.ReadAllText(Repository.PathTo("schema", "declaration-1.0.schema.json")))
        .RootElement;

    /// <summary>The properties of an object, and what the schema says of each; of a list, those of its elements.</summary>
    public static IEnumerable<(string Name, JsonElement Schema)> Of(JsonElement schema)
    {
        schema = Resolve(schema);
        if (schema.TryGetProperty("items", out var items))
        {
            return Of(items);
        }

        return schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().Select(property => (property.Name, property.Value))
            : [];
    }

    /// <summary>The path of every property from the document down, without indexes; lists in lists of one kind count once.</summary>
    public static IEnumerable<string> Paths() => Paths(Declaration, string.Empty, string.Empty);

    /// <summary>The paths that a document has, in the same spelling and as often as they occur.</summary>
    public static IEnumerable<string> PathsOf(JsonNode node, string path = "") =>
        node switch
        {
            JsonObject members => members.SelectMany(member =>
                PathsOf(member.Value!, Below(path, member.Key)).Prepend(Below(path, member.Key))
            ),
            JsonArray items => items.SelectMany(item => PathsOf(item!, path)),
            _ => [],
        };

    /// <summary>The path of a property of what is at a path.</summary>
    public static string Below(string path, string name) =>
        path.EndsWith("/" + name, StringComparison.Ordinal) ? path : $"{path}/{name}";

    private static IEnumerable<string> Paths(JsonElement schema, string path, string above)
    {
        foreach (var (name, property) in Of(schema))
        {
            if (name == above)
            {
                continue;
            }

            var below = $"{path}/{name}";
            yield return below;
            foreach (var deeper in Paths(property, below, name))
            {
                yield return deeper;
            }
        }
    }

    private static JsonElement Resolve(JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference)
            ? Resolve(
                reference
                    .GetString()!
                    .Split('/')
                    .Skip(1)
                    .Aggregate(Declaration, (element, step) => element.GetProperty(step))
            )
            : schema;
}
