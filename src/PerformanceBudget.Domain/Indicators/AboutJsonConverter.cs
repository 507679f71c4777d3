using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="About"/>: <c>"around"</c> or <c>"over"</c>.</summary>
public sealed class AboutJsonConverter : KeyJsonConverter<About>
{
    internal static readonly AboutJsonConverter Instance = new();

    private static readonly JsonShape Tokens = new("around", "over");

    internal override About ReadModel(ref JsonInput input) => (About)Math.Max(0, input.ReadToken(Tokens));

    internal override void WriteModel(Utf8JsonWriter writer, About value) =>
        writer.WriteStringValue(Tokens[(int)value]);
}
