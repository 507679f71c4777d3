using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Severity"/>: <c>"error"</c>, <c>"warning"</c> or <c>"information"</c>.</summary>
public sealed class SeverityJsonConverter : KeyJsonConverter<Severity>
{
    internal static readonly SeverityJsonConverter Instance = new();

    private static readonly JsonShape Tokens = new(
        SeverityTokens.Of(Severity.Information),
        SeverityTokens.Of(Severity.Warning),
        SeverityTokens.Of(Severity.Error)
    );

    internal override Severity ReadModel(ref JsonInput input) =>
        (Severity)Math.Max(0, input.ReadToken(Tokens));

    internal override void WriteModel(Utf8JsonWriter writer, Severity value) =>
        writer.WriteStringValue(Tokens[(int)value]);
}
