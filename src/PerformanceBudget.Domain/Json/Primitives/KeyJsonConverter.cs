using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>Reads and writes a type of the model that is one word or number in JSON, and so can be the key of a dictionary.</summary>
/// <remarks>As a key it is spelt as it is as a value, and refused alike.</remarks>
/// <typeparam name="T">The type of the model.</typeparam>
public abstract class KeyJsonConverter<T> : ModelJsonConverter<T>
    where T : notnull
{
    private protected KeyJsonConverter() { }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is no such value.</exception>
    public sealed override T ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        var name = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        var value = new Utf8JsonReader(IsNumber && IsJsonNumber(name) ? name : Quoted(name));
        value.Read();
        return Read(ref value, typeToConvert, options)!;
    }

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(
        Utf8JsonWriter writer,
        T value,
        JsonSerializerOptions options
    )
    {
        var output = new ArrayBufferWriter<byte>();
        using (var word = new Utf8JsonWriter(output, JsonWriting.Compact))
        {
            WriteModel(word, value);
        }

        var reader = new Utf8JsonReader(output.WrittenSpan);
        reader.Read();
        writer.WritePropertyName(IsNumber ? Encoding.UTF8.GetString(reader.ValueSpan) : reader.GetString()!);
    }

    /// <summary>Whether a value is a number, which a key has in quotation marks.</summary>
    private protected virtual bool IsNumber => false;

    private static byte[] Quoted(ReadOnlySpan<byte> name)
    {
        var quoted = new byte[name.Length + 2];
        name.CopyTo(quoted.AsSpan(1));
        quoted[0] = quoted[^1] = (byte)'"';
        return quoted;
    }

    /// <summary>Whether a name is a JSON number to the last character.</summary>
    private static bool IsJsonNumber(ReadOnlySpan<byte> name)
    {
        try
        {
            var reader = new Utf8JsonReader(name);
            return reader.Read()
                && reader.TokenType == JsonTokenType.Number
                && reader.ValueSpan.Length == name.Length;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
