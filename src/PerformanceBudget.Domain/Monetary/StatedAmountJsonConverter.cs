using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="StatedAmount"/>: its text, <c>"66.78万元"</c>.</summary>
/// <remarks>
/// Documents group the digits of large amounts, so commas of either width are read between groups of three; they mean nothing, and
/// are not written. No other spelling is read but the canonical one.
/// </remarks>
public sealed class StatedAmountJsonConverter : KeyJsonConverter<StatedAmount>
{
    internal static readonly StatedAmountJsonConverter Instance = new();

    private const string GroupSeparators = ",，";

    internal override StatedAmount ReadModel(ref JsonInput input) =>
        input.ReadCanonical<StatedAmount>(ReadingProblems.UnreadableAmount, Hint.Amount, GroupSeparators);

    internal override void WriteModel(Utf8JsonWriter writer, StatedAmount value) =>
        writer.WriteFormatted(value);
}
