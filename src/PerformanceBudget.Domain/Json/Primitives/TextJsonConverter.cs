using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>A plain string as an element of an array, such as an implementer or a word.</summary>
internal sealed class TextJsonConverter : ModelJsonConverter<string>
{
    public static readonly TextJsonConverter Instance = new();

    internal override string? ReadModel(ref JsonInput input) => input.ReadString();

    internal override void WriteModel(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}
