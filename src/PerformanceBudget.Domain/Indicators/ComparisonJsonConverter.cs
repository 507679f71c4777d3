using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Comparison"/>: <c>"atLeast"</c>, <c>"atMost"</c>, <c>"above"</c>, <c>"below"</c> or <c>"exactly"</c>.</summary>
public sealed class ComparisonJsonConverter : KeyJsonConverter<Comparison>
{
    internal static readonly ComparisonJsonConverter Instance = new();

    private static readonly JsonShape Tokens = new("atLeast", "atMost", "above", "below", "exactly");

    internal override Comparison ReadModel(ref JsonInput input) =>
        (Comparison)Math.Max(0, input.ReadToken(Tokens));

    internal override void WriteModel(Utf8JsonWriter writer, Comparison value) =>
        writer.WriteStringValue(Tokens[(int)value]);
}
