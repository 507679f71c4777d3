using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record BudgetLine
{
    internal static JsonForm<BudgetLine> Form { get; } =
        new JsonForm<BudgetLine>(() => new())
            .Text("name!", l => l.Name, (l, v) => l.Name = v)
            .Value("amount!", MoneyJsonConverter.Instance, l => l.Amount, (l, v) => l.Amount = v)
            .Value("stated", StatedAmountJsonConverter.Instance, l => l.Stated, (l, v) => l.Stated = v)
            .Array("restated", StatedAmountJsonConverter.Instance, l => l.Restated, (l, v) => l.Restated = v)
            .Value("formula", CostFormulaJsonConverter.Instance, l => l.Formula, (l, v) => l.Formula = v)
            .Flag("formulaComposed", l => l.FormulaComposed, (l, v) => l.FormulaComposed = v)
            .Text("text", l => l.Text, (l, v) => l.Text = v)
            .Value(
                "breakdown",
                BreakdownJsonConverter.Instance,
                l => l.Breakdown == Breakdown.Complete ? null : l.Breakdown,
                (l, v) => l.Breakdown = v
            )
            .ArrayOfSame("lines", l => l.Lines, (l, v) => l.Lines = v);

    static JsonForm<BudgetLine> IJsonObject<BudgetLine>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(BudgetLine));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(BudgetLine));
}
