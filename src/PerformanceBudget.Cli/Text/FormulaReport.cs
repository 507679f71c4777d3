using System.Globalization;
using System.Text.Json;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Text;

/// <summary>What there is to say about a cost formula.</summary>
internal static class FormulaReport
{
    private const int Indent = 2;

    /// <summary>The steps and the verdict for people.</summary>
    /// <param name="page">Where to write.</param>
    /// <param name="formula">The formula.</param>
    /// <param name="isQuoted">Whether to begin with the formula as written, because there are others.</param>
    /// <param name="language">The language.</param>
    public static void Write(Page page, CostFormula formula, bool isQuoted, Language language)
    {
        var explanation = formula.Explain();
        if (isQuoted)
        {
            page.Paragraph(formula.ToString(null, CultureInfo.InvariantCulture), 0, Ink.Quiet);
        }
        else if (explanation.Label is { } label)
        {
            page.Paragraph(label, 0, Ink.Title);
        }

        foreach (var (step, isFirst) in explanation.Steps.Select((step, i) => (step, i == 0)))
        {
            // The signs stand below each other, the calculations too.
            page.Paragraph(
                isFirst ? step : step[Indent..],
                Indent,
                label: isFirst ? new string(' ', Indent) : step[..Indent]
            );
        }

        page.Paragraph(explanation.Verdict.In(language), Indent, InkOf(formula.Check().Outcome));
        foreach (var note in explanation.Notes)
        {
            page.Paragraph(note.In(language), Indent, Ink.Of(Severity.Warning));
        }
    }

    /// <summary>Where and why a text is no formula, for people.</summary>
    public static void Write(Page page, string text, FormulaError error, Language language)
    {
        var before = VisibleText.Of(text[..Math.Min(error.Position, text.Length)]);
        if (DisplayWidth.Of(VisibleText.Of(text)) <= page.Width)
        {
            page.Line(VisibleText.Of(text));
            page.Line(new string(' ', DisplayWidth.Of(before)), new Span("^", Ink.Of(Severity.Error)));
        }

        var position = (error.Position + 1).ToString(CultureInfo.InvariantCulture);
        page.Paragraph(
            language == Language.Chinese
                ? $"不是算式：第{position}个字符，{error.Message.Chinese}。"
                : $"Not a formula: character {position}: {error.Message.English}.",
            Indent,
            Ink.Of(Severity.Error)
        );
    }

    /// <summary>The result as a JSON object.</summary>
    public static void Write(Utf8JsonWriter writer, CostFormula formula)
    {
        var check = formula.Check();
        var isMoney = check.Money == MoneyOccurrence.Once;
        var unit = isMoney ? Unit.Yuan : check.Computed.Unit;
        var left = check.LeftAbove / check.LeftBelow;

        writer.WriteStartObject();
        writer.WriteString("text", formula.ToString(null, CultureInfo.InvariantCulture));
        writer.WriteBoolean("ok", value: true);
        if (check.IsComputed)
        {
            writer.WriteCanonical("computed", check.Computed.Number);
            if (!unit.IsOne)
            {
                writer.WriteString("unit", unit.ToString(null, CultureInfo.InvariantCulture));
            }
        }

        if (check.Stated is { } stated)
        {
            writer.WriteString("stated", stated.ToString());
        }

        writer.WriteString("check", TokenOf(check.Outcome));
        if (!left.IsOne)
        {
            writer.WriteString("left", left.ToString(null, CultureInfo.InvariantCulture));
        }

        writer.WriteEndObject();
    }

    private static string TokenOf(FormulaOutcome outcome) =>
        outcome switch
        {
            FormulaOutcome.Exact => "exact",
            FormulaOutcome.WithinRounding => "withinRounding",
            FormulaOutcome.Different => "different",
            FormulaOutcome.NoVerdict => "noVerdict",
            FormulaOutcome.OutOfRange => "outOfRange",
            FormulaOutcome.DivisionByZero => "divisionByZero",
            _ => "notStated",
        };

    private static Spectre.Console.Style InkOf(FormulaOutcome outcome) =>
        outcome switch
        {
            FormulaOutcome.Exact or FormulaOutcome.WithinRounding => Ink.Good,
            FormulaOutcome.NotStated or FormulaOutcome.NoVerdict => Ink.Quiet,
            _ => Ink.Of(Severity.Error),
        };
}
