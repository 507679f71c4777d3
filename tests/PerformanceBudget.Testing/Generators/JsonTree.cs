using System.Text;
using System.Text.Json;

namespace PerformanceBudget.Testing;

/// <summary>JSON that keeps its spelling: names and scalars are raw text, and a name may occur twice.</summary>
public sealed class JsonTree
{
    private const int MaxDepth = 1_000;

    private JsonTree(string raw, List<Member>? children)
    {
        Raw = raw;
        Children = children;
    }

    /// <summary>What a scalar looks like, or the opening bracket of an object or array.</summary>
    public string Raw { get; set; }

    /// <summary>The members of an object, or the elements of an array, whose names are empty.</summary>
    internal List<Member>? Children { get; }

    /// <summary>Whether some object has two properties of one name, here or below.</summary>
    public bool HasTwins =>
        Children is not null
        && (
            Children.Exists(child => child.Value.HasTwins)
            || (
                IsObject
                && Children.Select(child => child.Text).Distinct(StringComparer.Ordinal).Count()
                    < Children.Count
            )
        );

    public bool IsObject => Raw == "{";

    public bool IsArray => Raw == "[";

    public bool IsString => Raw[0] == '"';

    public bool IsNumber => Raw[0] is '-' or (>= '0' and <= '9');

    public static JsonTree Scalar(string raw) => new(raw, null);

    public static JsonTree Object(params IEnumerable<Member> members) => new("{", [.. members]);

    public static JsonTree Array(params IEnumerable<JsonTree> items) =>
        new("[", [.. items.Select(item => new Member(string.Empty, item))]);

    /// <summary>A string that is written with no more escapes than it needs.</summary>
    public static string Quoted(string text) =>
        "\""
        + string.Concat(
            text.Select(c =>
                c is '"' or '\\' ? $"\\{c}"
                : char.IsControl(c) || char.IsSurrogate(c) ? $"\\u{(int)c:x4}"
                : $"{c}"
            )
        )
        + "\"";

    /// <summary>Reads JSON, with or without a byte order mark.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static JsonTree Parse(ReadOnlySpan<byte> utf8Json)
    {
        var mark = Encoding.UTF8.Preamble;
        var reader = new Utf8JsonReader(
            utf8Json.StartsWith(mark) ? utf8Json[mark.Length..] : utf8Json,
            new JsonReaderOptions { MaxDepth = MaxDepth }
        );
        reader.Read();
        var tree = ReadValue(ref reader);
        reader.Read();
        return tree;
    }

    public JsonTree Copy() =>
        new(Raw, Children?.ConvertAll(child => child with { Value = child.Value.Copy() }));

    /// <summary>Every value below this one, with the list and the place in it.</summary>
    public IEnumerable<Place> Places() =>
        Children is null
            ? []
            : Children.SelectMany(
                (child, i) => child.Value.Places().Prepend(new Place(this, i, child.Name, child.Value))
            );

    /// <summary>The value at a JSON Pointer, the first one of several; null where there is none.</summary>
    public JsonTree? At(string pointer)
    {
        var value = this;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            value = value.IsArray
                ? value.Children![int.Parse(step, null)].Value
                : value.Children?.Find(child => child.Text == step)?.Value;
            if (value is null)
            {
                return null;
            }
        }

        return value;
    }

    /// <summary>The JSON text, with something between any two tokens.</summary>
    public string ToText(Func<string> blank)
    {
        var text = new StringBuilder();
        Write(text, blank);
        return text.ToString();
    }

    public override string ToString() => ToText(() => string.Empty);

    private static JsonTree ReadValue(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return new(RawText(in reader), null);
        }

        var tree = new JsonTree(reader.TokenType == JsonTokenType.StartObject ? "{" : "[", []);
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            var name = string.Empty;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = RawText(in reader);
                reader.Read();
            }

            tree.Children!.Add(new Member(name, ReadValue(ref reader)));
        }

        return tree;
    }

    private static string RawText(ref readonly Utf8JsonReader reader)
    {
        var raw = Encoding.UTF8.GetString(reader.ValueSpan);
        return reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String ? $"\"{raw}\"" : raw;
    }

    private void Write(StringBuilder text, Func<string> blank)
    {
        text.Append(blank()).Append(Raw);
        if (Children is null)
        {
            text.Append(blank());
            return;
        }

        var separator = string.Empty;
        foreach (var (name, value) in Children)
        {
            text.Append(separator);
            if (IsObject)
            {
                text.Append(blank()).Append(name).Append(blank()).Append(':');
            }

            value.Write(text, blank);
            separator = ",";
        }

        text.Append(blank()).Append(IsObject ? '}' : ']').Append(blank());
    }

    /// <summary>A property of an object, or an element of an array.</summary>
    /// <param name="Name">The raw name with its quotes, empty in an array.</param>
    /// <param name="Value">The value.</param>
    public sealed record Member(string Name, JsonTree Value)
    {
        /// <summary>The name that is meant; half of a surrogate pair is left as it is spelt.</summary>
        public string Text
        {
            get
            {
                try
                {
                    return Name.Contains('\\', StringComparison.Ordinal)
                        ? JsonSerializer.Deserialize<string>(Name)!
                        : Name.Trim('"');
                }
                catch (JsonException)
                {
                    return Name;
                }
            }
        }
    }

    /// <summary>Where a value stands: as which child of which object or array.</summary>
    public sealed record Place(JsonTree Parent, int Index, string Name, JsonTree Value)
    {
        public void Replace(JsonTree value) =>
            Parent.Children![Index] = Parent.Children[Index] with { Value = value };

        public void Remove() => Parent.Children!.RemoveAt(Index);
    }
}
