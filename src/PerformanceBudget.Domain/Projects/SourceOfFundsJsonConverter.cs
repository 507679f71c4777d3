using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="SourceOfFunds"/>: its token, <c>"central"</c> or <c>"一般公共预算"</c>.</summary>
public sealed class SourceOfFundsJsonConverter : KeyJsonConverter<SourceOfFunds>
{
    internal static readonly SourceOfFundsJsonConverter Instance = new();

    private static readonly FindingValue Known = new(
        FindingValue.Expected,
        string.Join(", ", SourceOfFunds.Known.Select(known => known.Token))
    );

    internal override SourceOfFunds? ReadModel(ref JsonInput input) =>
        input.ReadParsed<SourceOfFunds>(ReadingProblems.UnknownToken, Known);

    internal override void WriteModel(Utf8JsonWriter writer, SourceOfFunds value) =>
        writer.WriteStringValue(value.Token);
}
