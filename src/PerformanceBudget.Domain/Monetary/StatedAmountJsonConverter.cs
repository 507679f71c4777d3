using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="StatedAmount"/>: its text, <c>"66.78万元"</c>.</summary>
public sealed class StatedAmountJsonConverter : ModelJsonConverter<StatedAmount>
{
    internal static readonly StatedAmountJsonConverter Instance = new();

    internal override StatedAmount ReadModel(ref JsonInput input) =>
        input.ReadCanonical<StatedAmount>(ReadingProblems.UnreadableAmount);

    internal override void WriteModel(Utf8JsonWriter writer, StatedAmount value) =>
        writer.WriteFormatted(value);
}
