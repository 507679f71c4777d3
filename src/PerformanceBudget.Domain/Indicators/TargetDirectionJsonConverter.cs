using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="TargetDirection"/>: <c>"moreIsBetter"</c>, <c>"lessIsBetter"</c> or <c>"toBeMet"</c>.</summary>
public sealed class TargetDirectionJsonConverter : KeyJsonConverter<TargetDirection>
{
    internal static readonly TargetDirectionJsonConverter Instance = new();

    private static readonly JsonShape Tokens = new("moreIsBetter", "lessIsBetter", "toBeMet");

    internal override TargetDirection ReadModel(ref JsonInput input) =>
        (TargetDirection)Math.Max(0, input.ReadToken(Tokens));

    internal override void WriteModel(Utf8JsonWriter writer, TargetDirection value) =>
        writer.WriteStringValue(Tokens[(int)value]);
}
