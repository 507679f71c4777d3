using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="FindingCode"/>: its text, <c>"PB2003"</c>.</summary>
public sealed class FindingCodeJsonConverter : KeyJsonConverter<FindingCode>
{
    internal static readonly FindingCodeJsonConverter Instance = new();

    internal override FindingCode? ReadModel(ref JsonInput input)
    {
        FindingCode? code = null;
        if (input.ReadString() is { } text && !FindingCode.TryParse(text, out code))
        {
            input.Report(ReadingProblems.UnreadableCode);
        }

        return code;
    }

    internal override void WriteModel(Utf8JsonWriter writer, FindingCode value) =>
        writer.WriteStringValue(value.ToString());
}
