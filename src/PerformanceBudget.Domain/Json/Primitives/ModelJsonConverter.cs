using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerformanceBudget.Domain.Json;

/// <summary>Reads and writes one type of the model, in a document and alone.</summary>
/// <remarks>
/// <para>
/// Converters are attached to their types, so that <see cref="JsonSerializer"/> finds them without any option, by reflection
/// and in source-generated contexts alike. What they accept and refuse is what <see cref="DeclarationJson"/> accepts
/// and refuses; the options of the serializer change neither form nor strictness.
/// </para>
/// <para>
/// A value that is refused throws a <see cref="JsonException"/> whose message names the code, the place within the value, and
/// the mistake.
/// </para>
/// </remarks>
/// <typeparam name="T">The type of the model.</typeparam>
public abstract class ModelJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private protected ModelJsonConverter() { }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no such value.</exception>
    public sealed override T? Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        using var state = new JsonReadState(ReadingOptions.Default);
        var input = new JsonInput(reader, state);
        T? value;
        try
        {
            value = ReadModel(ref input);
        }
        catch (ReadingStoppedException)
        {
            value = default;
        }

        reader = input.Reader;
        return state.ErrorCount == 0
            ? value
            : throw Refused(state.Problems.First(problem => problem.IsError).Finding);
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        WriteModel(writer, value);

    /// <summary>Reads the value that starts here; where it cannot be read, that was reported.</summary>
    internal abstract T? ReadModel(ref JsonInput input);

    /// <summary>Writes the value in its canonical form.</summary>
    internal abstract void WriteModel(Utf8JsonWriter writer, T value);

    private static JsonException Refused(Finding finding)
    {
        var place = finding.Pointer.Length == 0 ? string.Empty : $" {finding.Pointer}";
        return new JsonException($"{finding.Code}{place}: {finding.InBothLanguages()}");
    }
}
