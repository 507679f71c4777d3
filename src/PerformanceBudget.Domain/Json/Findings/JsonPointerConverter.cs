using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>A string that is a JSON Pointer.</summary>
internal sealed class JsonPointerConverter : ModelJsonConverter<string>
{
    public static readonly JsonPointerConverter Instance = new();

    internal override string? ReadModel(ref JsonInput input)
    {
        var text = input.ReadString();
        if (text is not null && !JsonPointer.IsPointer(text))
        {
            input.Report(ReadingProblems.UnreadablePlace);
        }

        return text;
    }

    internal override void WriteModel(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}
