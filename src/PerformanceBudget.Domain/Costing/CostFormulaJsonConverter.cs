using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="CostFormula"/>: its text as written, <c>"4000.00元*12*3=14.40万元"</c>.</summary>
/// <remarks>Alone, a text that is no formula is refused. A line of a budget keeps it as text instead.</remarks>
public sealed class CostFormulaJsonConverter : KeyJsonConverter<CostFormula>
{
    internal static readonly CostFormulaJsonConverter Instance = new();

    /// <summary>Reads a formula; where a text is none that is a remark, and the text is kept.</summary>
    internal static CostFormula? ReadOrKeep(ref JsonInput input, out string? unread)
    {
        unread = input.ReadString();
        if (unread is null)
        {
            return null;
        }

        if (!CostFormula.TryParse(unread, out var formula, out var error))
        {
            input.Remark(Problem(error, severity: null));
            return null;
        }

        unread = null;
        return formula;
    }

    internal override CostFormula? ReadModel(ref JsonInput input)
    {
        if (input.ReadString() is not { } text)
        {
            return null;
        }

        if (!CostFormula.TryParse(text, out var formula, out var error))
        {
            input.Refuse(Problem(error, Severity.Error));
        }

        return formula;
    }

    internal override void WriteModel(Utf8JsonWriter writer, CostFormula value) =>
        writer.WriteFormatted(value);

    private static Finding Problem(FormulaError error, Severity? severity) =>
        new(
            ReadingProblems.UnreadableFormula,
            string.Empty,
            [new("position", error.Position + 1), new("reason", error.Message)],
            severity: severity
        );
}
