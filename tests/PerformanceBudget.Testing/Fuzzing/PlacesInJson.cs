using System.Text.Json;

namespace PerformanceBudget.Testing.Fuzzing;

/// <summary>Looks for JSON Pointers in a document, as .NET reads it and not as the library does.</summary>
public sealed class PlacesInJson : IDisposable
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 1_000 };

    private readonly JsonDocument _document;

    private PlacesInJson(JsonDocument document) => _document = document;

    /// <summary>A document, or null where it is no JSON.</summary>
    public static PlacesInJson? TryOpen(ReadOnlyMemory<byte> utf8Json)
    {
        var document = utf8Json.Span.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;
        try
        {
            return new PlacesInJson(JsonDocument.Parse(document, Options));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether there is something at a place. Where a property occurs twice, at either of the two.</summary>
    public bool Has(string pointer) => Has(_document.RootElement, JsonPointer.Steps(pointer));

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    private static bool Has(JsonElement element, ReadOnlySpan<string> steps)
    {
        if (steps.IsEmpty)
        {
            return true;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            return JsonPointer.TryReadIndex(steps[0], out var index)
                && index < element.GetArrayLength()
                && Has(element[index], steps[1..]);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (IsNamed(property, steps[0]) && Has(property.Value, steps[1..]))
            {
                return true;
            }
        }

        return false;
    }

    // .NET throws at half of a surrogate pair; such a name may be any.
    private static bool IsNamed(JsonProperty property, string name)
    {
        try
        {
            return property.NameEquals(name);
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
