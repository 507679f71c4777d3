using System.Buffers;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>Reads and writes a type of the model that is one word in JSON, and so can be the key of a dictionary.</summary>
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
        var quoted = new byte[name.Length + 2];
        name.CopyTo(quoted.AsSpan(1));
        quoted[0] = quoted[^1] = (byte)'"';
        var value = new Utf8JsonReader(quoted);
        value.Read();
        return Read(ref value, typeToConvert, options)!;
    }

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(
        Utf8JsonWriter writer,
        T value,
        JsonSerializerOptions options
    ) => writer.WritePropertyName(KeyOf(value));

    /// <summary>The word that stands for a value.</summary>
    internal abstract string KeyOf(T value);
}
