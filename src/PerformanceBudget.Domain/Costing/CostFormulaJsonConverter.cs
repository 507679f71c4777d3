using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="CostFormula"/>: its text as written, <c>"4000.00元*12*3=14.40万元"</c>.</summary>
public sealed class CostFormulaJsonConverter : KeyJsonConverter<CostFormula>
{
    internal static readonly CostFormulaJsonConverter Instance = new();

    internal override CostFormula? ReadModel(ref JsonInput input)
    {
        if (input.ReadString() is not { } text)
        {
            return null;
        }

        if (!CostFormula.TryParse(text, out var formula, out var error))
        {
            input.Report(
                ReadingProblems.UnreadableFormula,
                new("position", error.Position + 1),
                new("reason", error.Message)
            );
        }

        return formula;
    }

    internal override void WriteModel(Utf8JsonWriter writer, CostFormula value) =>
        writer.WriteFormatted(value);
}
