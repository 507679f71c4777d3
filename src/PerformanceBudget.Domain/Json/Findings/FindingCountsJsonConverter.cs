using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>
/// The JSON form of <see cref="FindingCounts"/>, as in the report of findings:
/// <c>{"error":1,"warning":2,"information":3,"accepted":0}</c>.
/// </summary>
public sealed class FindingCountsJsonConverter : ModelJsonConverter<FindingCounts>
{
    internal static readonly FindingCountsJsonConverter Instance = new();

    private static readonly JsonShape Shape = new("error!", "warning!", "information!", "accepted!");

    internal override FindingCounts ReadModel(ref JsonInput input)
    {
        Span<int> counts = [0, 0, 0, 0];
        if (input.TryBeginObject(Shape, out var members))
        {
            while (input.NextMember(ref members, out var member))
            {
                counts[member] = input.ReadInt32().GetValueOrDefault();
            }
        }

        return new FindingCounts(counts[0], counts[1], counts[2], counts[3]);
    }

    internal override void WriteModel(Utf8JsonWriter writer, FindingCounts value)
    {
        writer.WriteStartObject();
        writer.WriteNumber(Shape[0], value.Errors);
        writer.WriteNumber(Shape[1], value.Warnings);
        writer.WriteNumber(Shape[2], value.Information);
        writer.WriteNumber(Shape[3], value.Accepted);
        writer.WriteEndObject();
    }
}
