using System.Text.Json;

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
