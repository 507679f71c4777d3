using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>Reads and writes a type whose JSON form is an object with fixed properties.</summary>
/// <typeparam name="T">The type of the model.</typeparam>
public sealed class ObjectJsonConverter<T> : ModelJsonConverter<T>
    where T : IJsonObject<T>
{
    internal override T? ReadModel(ref JsonInput input) => T.Form.ReadModel(ref input);

    internal override void WriteModel(Utf8JsonWriter writer, T value) => T.Form.WriteModel(writer, value);
}
