using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Quantity"/>: its text, <c>"60.00元/人/天"</c>.</summary>
public sealed class QuantityJsonConverter : KeyJsonConverter<Quantity>
{
    internal override Quantity ReadModel(ref JsonInput input) =>
        input.ReadParsed<Quantity>(ReadingProblems.UnreadableQuantity);

    internal override void WriteModel(Utf8JsonWriter writer, Quantity value) => writer.WriteFormatted(value);
}
