using System.Collections.Immutable;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="BudgetLine"/>: <c>{"name":"租房费用","amount":144000.00,"stated":"14.40万元"}</c>.</summary>
public sealed class BudgetLineJsonConverter : ModelJsonConverter<BudgetLine>
{
    internal static readonly BudgetLineJsonConverter Instance = new();

    private const int Name = 0;
    private const int Amount = 1;
    private const int Stated = 2;
    private const int Restated = 3;
    private const int Formula = 4;
    private const int FormulaComposed = 5;
    private const int Text = 6;
    private const int Breakdown = 7;
    private const int Lines = 8;

    private static readonly JsonShape Shape = new(
        "name!",
        "amount!",
        "stated",
        "restated",
        "formula",
        "formulaComposed",
        "text",
        "breakdown",
        "lines"
    );

    internal override BudgetLine? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        string? name = null;
        var amount = Money.Zero;
        StatedAmount? stated = null;
        ImmutableArray<StatedAmount> restated = [];
        CostFormula? formula = null;
        var formulaComposed = false;
        string? text = null;
        var breakdown = Domain.Breakdown.Complete;
        ImmutableArray<BudgetLine> lines = [];
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Name:
                    name = input.ReadString();
                    break;
                case Amount:
                    amount = MoneyJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Stated:
                    stated = StatedAmountJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Restated:
                    restated = input.ReadArray(StatedAmountJsonConverter.Instance);
                    break;
                case Formula:
                    formula = CostFormulaJsonConverter.Instance.ReadModel(ref input);
                    break;
                case FormulaComposed:
                    formulaComposed = input.ReadBoolean();
                    break;
                case Text:
                    text = input.ReadString();
                    break;
                case Breakdown:
                    breakdown = BreakdownJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Lines:
                    lines = input.ReadArray(Instance);
                    break;
            }
        }

        return input.Checked(
            new BudgetLine
            {
                Name = name!,
                Amount = amount,
                Stated = stated,
                Restated = restated,
                Formula = formula,
                FormulaComposed = formulaComposed,
                Text = text,
                Breakdown = breakdown,
                Lines = lines,
            },
            in members
        );
    }

    internal override void WriteModel(Utf8JsonWriter writer, BudgetLine value)
    {
        writer.WriteStartObject();
        writer.WriteText(Shape[Name], value.Name);
        writer.WriteModel(Shape[Amount], value.Amount, MoneyJsonConverter.Instance);
        writer.WriteModel(Shape[Stated], value.Stated, StatedAmountJsonConverter.Instance);
        writer.WriteArray(Shape[Restated], value.Restated, StatedAmountJsonConverter.Instance);
        writer.WriteModel(Shape[Formula], value.Formula, CostFormulaJsonConverter.Instance);
        if (value.FormulaComposed)
        {
            writer.WriteBoolean(Shape[FormulaComposed], value: true);
        }

        writer.WriteText(Shape[Text], value.Text);
        writer.WriteModel(
            Shape[Breakdown],
            value.Breakdown == Domain.Breakdown.Complete ? null : (Breakdown?)value.Breakdown,
            BreakdownJsonConverter.Instance
        );
        writer.WriteArray(Shape[Lines], value.Lines, Instance);
        writer.WriteEndObject();
    }
}
