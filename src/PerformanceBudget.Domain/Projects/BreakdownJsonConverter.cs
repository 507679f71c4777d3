using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Breakdown"/>: <c>"complete"</c> or <c>"partial"</c>. Documents leave out the former.</summary>
public sealed class BreakdownJsonConverter : KeyJsonConverter<Breakdown>
{
    internal static readonly BreakdownJsonConverter Instance = new();

    private static readonly JsonShape Tokens = new("complete", "partial");

    internal override Breakdown ReadModel(ref JsonInput input) =>
        (Breakdown)Math.Max(0, input.ReadToken(Tokens));

    internal override void WriteModel(Utf8JsonWriter writer, Breakdown value) =>
        writer.WriteStringValue(Tokens[(int)value]);
}
