using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PerformanceBudget.Testing;

/// <summary>
/// Holds a document against a JSON Schema of draft 2020-12, as far as the schemas of this repository use it. A keyword
/// that it does not know is an error of its own, so that it can never agree by not looking.
/// </summary>
public sealed class SchemaCheck
{
    private static readonly string[] Annotations =
    [
        "$schema",
        "$id",
        "$comment",
        "$defs",
        "$anchor",
        "$dynamicAnchor",
        "title",
        "description",
        "examples",
        "default",
        "then",
        "else",
    ];

    private readonly JsonElement _root;
    private readonly List<string> _errors = [];

    private SchemaCheck(JsonElement root) => _root = root;

    public static IReadOnlyList<string> Errors(string schemaJson, JsonElement document)
    {
        var root = JsonDocument.Parse(schemaJson).RootElement;
        var check = new SchemaCheck(root);
        check.Validate(root, document, string.Empty);
        return check._errors;
    }

    private bool IsValid(JsonElement schema, JsonElement value, string place)
    {
        var check = new SchemaCheck(_root);
        check.Validate(schema, value, place);
        return check._errors.Count == 0;
    }

    private void Validate(JsonElement schema, JsonElement value, string place)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (
                !Annotations.Contains(keyword.Name, StringComparer.Ordinal)
                && !Holds(schema, keyword, value, place)
            )
            {
                _errors.Add($"{place}: {keyword.Name} {keyword.Value}");
            }
        }
    }

    private bool Holds(JsonElement schema, JsonProperty keyword, JsonElement value, string place)
    {
        var rule = keyword.Value;
        switch (keyword.Name)
        {
            case "$ref":
                Validate(Resolve(rule.GetString()!), value, place);
                return true;
            case "type":
                return Type(value) == rule.GetString()
                    || (rule.GetString() == "number" && Type(value) == "integer");
            case "const":
                return JsonElement.DeepEquals(rule, value);
            case "enum":
                return rule.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value));
            case "if":
                if (IsValid(rule, value, place) && schema.TryGetProperty("then", out var then))
                {
                    Validate(then, value, place);
                }

                return true;
            case "minimum":
                return Type(value) != "integer" || value.GetDecimal() >= rule.GetDecimal();
            case "minLength":
                return Type(value) != "string"
                    || value.GetString()!.EnumerateRunes().Count() >= rule.GetInt32();
            case "pattern":
                return Type(value) != "string" || Matches(rule.GetString()!, value.GetString()!);
            case "minItems":
                return Type(value) != "array" || value.GetArrayLength() >= rule.GetInt32();
            case "items":
                ValidateItems(rule, value, place);
                return true;
            default:
                return HoldsForObject(schema, keyword, value, place);
        }
    }

    private bool HoldsForObject(JsonElement schema, JsonProperty keyword, JsonElement value, string place)
    {
        if (Type(value) != "object")
        {
            return true;
        }

        var rule = keyword.Value;
        var names = value.EnumerateObject().Select(property => property.Name).ToArray();
        bool Has(JsonElement name) => names.Contains(name.GetString(), StringComparer.Ordinal);
        switch (keyword.Name)
        {
            case "required":
                return rule.EnumerateArray().All(Has);
            case "minProperties":
                return names.Length >= rule.GetInt32();
            case "propertyNames":
                return names.All(name => Matches(rule.GetProperty("pattern").GetString()!, name));
            case "dependentRequired":
                return rule.EnumerateObject()
                    .Where(dependent => value.TryGetProperty(dependent.Name, out _))
                    .All(dependent => dependent.Value.EnumerateArray().All(Has));
            case "properties":
                foreach (var property in rule.EnumerateObject())
                {
                    if (value.TryGetProperty(property.Name, out var part))
                    {
                        Validate(property.Value, part, $"{place}/{property.Name}");
                    }
                }

                return true;
            case "additionalProperties":
                var others = names.Where(name =>
                    !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(name, out _)
                );
                return others.All(name =>
                    rule.ValueKind != JsonValueKind.False && IsValid(rule, value.GetProperty(name), place)
                );
            default:
                _errors.Add($"{place}: unknown keyword {keyword.Name}");
                return true;
        }
    }

    private void ValidateItems(JsonElement rule, JsonElement value, string place)
    {
        if (Type(value) != "array")
        {
            return;
        }

        foreach (var (item, i) in value.EnumerateArray().Select((item, i) => (item, i)))
        {
            Validate(rule, item, string.Create(CultureInfo.InvariantCulture, $"{place}/{i}"));
        }
    }

    private JsonElement Resolve(string reference) =>
        reference.Split('/').Skip(1).Aggregate(_root, (element, step) => element.GetProperty(step));

    private static bool Matches(string pattern, string text) =>
        Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static string Type(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
            JsonValueKind.Null => "null",
            _ => "boolean",
        };
}
