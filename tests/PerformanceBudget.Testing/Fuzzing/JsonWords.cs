using System.Text.Json;

namespace PerformanceBudget.Testing.Fuzzing;

/// <summary>What JSON documents are made of: the names of properties, and values.</summary>
public static class JsonWords
{
    private static readonly string[] Syntax =
    [
        "null",
        "true",
        "false",
        "0",
        "-1",
        "-0",
        "1e400",
        "1e-400",
        "0.001",
        "90071992547409.91",
        "1E2",
        "\"\"",
        "\" \"",
        "[]",
        "{}",
        "[",
        "]",
        "{",
        "}",
        ":",
        ",",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "\\u4e00",
        "\\\"",
        "\ufeff",
        "//",
        "/**/",
        "NaN",
        "'",
        "\"a\":1,",
        ",\"a\":1",
        "[[[[[[[[",
        "]]]]]]]]",
    ];

    /// <summary>Words for documents of a schema.</summary>
    public static IReadOnlyList<string> Of(ReadOnlyMemory<byte> schema)
    {
        using var document = JsonDocument.Parse(schema);
        var words = new SortedSet<string>(StringComparer.Ordinal);
        Collect(document.RootElement, words);
        return
        [
            .. words,
            .. Syntax,
            .. FuzzWords
                .Amounts.Concat(FuzzWords.Values)
                .Concat(FuzzWords.Formulas)
                .Concat(FuzzWords.Units)
                .Concat(FuzzWords.Numbers),
        ];
    }

    private static void Collect(JsonElement element, SortedSet<string> words)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    if (property.NameEquals("properties"))
                    {
                        foreach (var named in property.Value.EnumerateObject())
                        {
                            _ = words.Add($"\"{named.Name}\":");
                        }
                    }

                    if (property.Name is "const" or "enum")
                    {
                        AddValues(property.Value, words);
                    }

                    Collect(property.Value, words);
                }

                break;

            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Collect(item, words);
                }

                break;
        }
    }

    private static void AddValues(JsonElement values, SortedSet<string> words)
    {
        if (values.ValueKind == JsonValueKind.Array)
        {
            words.UnionWith(values.EnumerateArray().Select(value => value.GetRawText()));
        }
        else
        {
            _ = words.Add(values.GetRawText());
        }
    }
}
