using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="SourceOfFunds"/>: its token, <c>"central"</c> or <c>"一般公共预算"</c>.</summary>
public sealed class SourceOfFundsJsonConverter : KeyJsonConverter<SourceOfFunds>
{
    internal static readonly SourceOfFundsJsonConverter Instance = new();

    internal override SourceOfFunds? ReadModel(ref JsonInput input)
    {
        if (input.ReadSharedString() is not { } name)
        {
            return null;
        }

        if (SourceOfFunds.TryParse(name, out var source))
        {
            return source;
        }

        input.Report(
            ReadingProblems.UnknownToken,
            new FindingValue(
                FindingValue.Expected,
                string.Join(", ", SourceOfFunds.Known.Select(known => known.Token))
            )
        );
        return null;
    }

    internal override void WriteModel(Utf8JsonWriter writer, SourceOfFunds value) =>
        writer.WriteStringValue(value.Token);
}
