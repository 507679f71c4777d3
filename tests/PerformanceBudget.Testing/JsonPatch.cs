using System.Globalization;
using System.Text.Json.Nodes;

namespace PerformanceBudget.Testing;

/// <summary>Applies a JSON Patch (RFC 6902) to a copy of a document.</summary>
/// <remarks>
/// Stricter than the RFC where that finds a mistake in a fixture: a member that the operation does not have is refused, too.
/// </remarks>
public static class JsonPatch
{
    /// <summary>The document after all operations of the patch.</summary>
    /// <exception cref="FormatException">An operation is none, or the document has no place for it.</exception>
    public static JsonNode Apply(JsonNode document, JsonArray patch)
    {
        // The document hangs on a root of its own, so that the whole of it (the path "") is a value like any other.
        var root = new JsonArray(document.DeepClone());
        foreach (var operation in patch)
        {
            try
            {
                Apply(root, operation as JsonObject ?? throw new FormatException("It is no object."));
            }
            catch (FormatException reason)
            {
                throw new FormatException($"{operation?.ToJsonString()}: {reason.Message}", reason);
            }
        }

        return root[0]!.DeepClone();
    }

    private static void Apply(JsonArray root, JsonObject operation)
    {
        var path = Text(operation, "path");
        switch (Text(operation, "op"))
        {
            case "add":
                Expect(operation, "op", "path", "value");
                Add(root, path, operation["value"]);
                break;
            case "remove":
                Expect(operation, "op", "path");
                _ = Remove(root, path);
                break;
            case "replace":
                Expect(operation, "op", "path", "value");
                Replace(root, path, operation["value"]);
                break;
            case "move":
                Expect(operation, "op", "path", "from");
                Move(root, Text(operation, "from"), path);
                break;
            case "copy":
                Expect(operation, "op", "path", "from");
                Add(root, path, Place.Of(root, Text(operation, "from")).Value);
                break;
            case "test":
                Expect(operation, "op", "path", "value");
                Test(root, path, operation["value"]);
                break;
            default:
                throw new FormatException("There is no such operation.");
        }
    }

    private static void Add(JsonArray root, string path, JsonNode? value)
    {
        if (path.Length == 0)
        {
            root[0] = value?.DeepClone();
            return;
        }

        var place = Place.Of(root, path);
        if (place.Parent is JsonArray array)
        {
            array.Insert(
                place.Step == "-" ? array.Count : Index(place.Step, array.Count + 1),
                value?.DeepClone()
            );
        }
        else
        {
            place.Parent.AsObject()[place.Step] = value?.DeepClone();
        }
    }

    private static JsonNode? Remove(JsonArray root, string path)
    {
        var place = Place.Of(root, path);
        var value = place.Value;
        if (path.Length == 0)
        {
            throw new FormatException("The whole document cannot be removed.");
        }

        if (place.Parent is JsonArray array)
        {
            array.RemoveAt(Index(place.Step, array.Count));
        }
        else
        {
            _ = place.Parent.AsObject().Remove(place.Step);
        }

        return value;
    }

    private static void Replace(JsonArray root, string path, JsonNode? value)
    {
        var place = Place.Of(root, path);
        _ = place.Value;
        if (place.Parent is JsonArray array)
        {
            array[Index(place.Step, array.Count)] = value?.DeepClone();
        }
        else
        {
            place.Parent.AsObject()[place.Step] = value?.DeepClone();
        }
    }

    private static void Move(JsonArray root, string from, string path)
    {
        if (path.StartsWith(from + "/", StringComparison.Ordinal))
        {
            throw new FormatException("A value cannot be moved into itself.");
        }

        if (path == from)
        {
            _ = Place.Of(root, from).Value;
            return;
        }

        Add(root, path, Remove(root, from));
    }

    private static void Test(JsonArray root, string path, JsonNode? value)
    {
        var actual = Place.Of(root, path).Value;
        if (!JsonNode.DeepEquals(actual, value))
        {
            throw new FormatException($"It is {actual?.ToJsonString() ?? "null"}.");
        }
    }

    private static string Text(JsonObject operation, string member) =>
        operation[member] is JsonValue value && value.TryGetValue(out string? text)
            ? text
            : throw new FormatException($"It has no text \"{member}\".");

    private static void Expect(JsonObject operation, params ReadOnlySpan<string> members)
    {
        foreach (var member in members)
        {
            if (!operation.ContainsKey(member))
            {
                throw new FormatException($"It has no \"{member}\".");
            }
        }

        if (operation.Count > members.Length)
        {
            throw new FormatException("It has a member too many.");
        }
    }

    private static int Index(string step, int count) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && index < count
        && (step.Length == 1 || step[0] != '0')
            ? index
            : throw new FormatException($"'{step}' is no index below {count}.");

    /// <summary>The place that a JSON Pointer (RFC 6901) names: a step in an object or in an array.</summary>
    private readonly record struct Place(JsonNode Parent, string Step)
    {
        public JsonNode? Value =>
            Parent switch
            {
                JsonArray array => array[Index(Step, array.Count)],
                JsonObject named when named.TryGetPropertyValue(Step, out var value) => value,
                _ => throw new FormatException($"There is no '{Step}'."),
            };

        public static Place Of(JsonArray root, string pointer)
        {
            if (pointer.Length > 0 && pointer[0] != '/')
            {
                throw new FormatException($"'{pointer}' is no JSON Pointer.");
            }

            var place = new Place(root, "0");
            foreach (var step in pointer.Split('/').Skip(1))
            {
                place = place.Value is JsonArray or JsonObject
                    ? new Place(place.Value, Unescaped(step))
                    : throw new FormatException($"Nothing is below '{place.Step}'.");
            }

            return place;
        }

        private static string Unescaped(string step)
        {
            for (var i = step.IndexOf('~', StringComparison.Ordinal); i >= 0; i = step.IndexOf('~', i + 1))
            {
                if (i + 1 == step.Length || step[i + 1] is not ('0' or '1'))
                {
                    throw new FormatException($"'{step}' has a ~ that is not escaped.");
                }
            }

            return step.Replace("~1", "/", StringComparison.Ordinal)
                .Replace("~0", "~", StringComparison.Ordinal);
        }
    }
}
