using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="BudgetCoverage"/>: <c>"year"</c> or <c>"projectLife"</c>. Documents leave out the former.</summary>
public sealed class BudgetCoverageJsonConverter : KeyJsonConverter<BudgetCoverage>
{
    internal static readonly BudgetCoverageJsonConverter Instance = new();

    private static readonly JsonShape Tokens = new("year", "projectLife");

    internal override BudgetCoverage ReadModel(ref JsonInput input) =>
        (BudgetCoverage)Math.Max(0, input.ReadToken(Tokens));

    internal override void WriteModel(Utf8JsonWriter writer, BudgetCoverage value) =>
        writer.WriteStringValue(Tokens[(int)value]);
}
