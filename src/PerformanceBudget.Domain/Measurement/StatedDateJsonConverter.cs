using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="StatedDate"/>: its text, <c>"2026-12"</c> or <c>"2026-12-31"</c>.</summary>
public sealed class StatedDateJsonConverter : ModelJsonConverter<StatedDate>
{
    internal static readonly StatedDateJsonConverter Instance = new();

    internal override StatedDate? ReadModel(ref JsonInput input) =>
        input.ReadCanonical<StatedDate>(ReadingProblems.UnreadableDate);

    internal override void WriteModel(Utf8JsonWriter writer, StatedDate value) =>
        writer.WriteFormatted(value);
}
