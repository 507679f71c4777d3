using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PerformanceBudget.Domain.Audit;

/// <summary>Reads as much of a JSON document as there is, up to the place where it breaks off.</summary>
internal static class ReadableJson
{
    /// <summary>The document, or its part before the first syntax error as if everything open ended there; null for none.</summary>
    public static JsonElement? Parse(ReadOnlyMemory<byte> utf8Json)
    {
        var text = utf8Json.Span.StartsWith(Encoding.UTF8.Preamble)
            ? utf8Json[Encoding.UTF8.Preamble.Length..]
            : utf8Json;
        return TryParse(text) ?? TryParse(Completed(text.Span));
    }

    private static JsonElement? TryParse(ReadOnlyMemory<byte> utf8Json)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8Json);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte> Completed(ReadOnlySpan<byte> utf8Json)
    {
        var output = new ArrayBufferWriter<byte>(utf8Json.Length + 16);
        var reader = new Utf8JsonReader(utf8Json, isFinalBlock: false, state: default);
        var open = new Stack<char>();
        var last = JsonTokenType.None;
        var end = 0;
        try
        {
            while (reader.Read())
            {
                last = reader.TokenType;
                end = (int)reader.BytesConsumed;
                if (last is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    open.Push(last == JsonTokenType.StartObject ? '}' : ']');
                }
                else if (last is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    _ = open.Pop();
                }
            }
        }
        catch (JsonException)
        {
            // Here it breaks off.
        }

        output.Write(utf8Json[..end]);
        output.Write(last == JsonTokenType.PropertyName ? "null"u8 : ""u8);
        output.Write(Encoding.ASCII.GetBytes([.. open]));
        return output.WrittenMemory;
    }
}
