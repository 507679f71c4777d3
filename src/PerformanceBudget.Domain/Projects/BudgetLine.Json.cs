using System.Buffers;
using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form, and what becomes of a formula that cannot be read: a part of the text.</content>
public sealed partial record BudgetLine
{
    // A composed formula states no result, and the schema knows no more of that than these signs.
    private static readonly SearchValues<char> SignsOfAResult = SearchValues.Create("=＝﹦≈→⇒");

    // Only while the line is being read: it is null in every line that anybody else sees.
    private string? _unreadFormula;

    internal static JsonForm<BudgetLine> Form { get; } =
        new JsonForm<BudgetLine>(() => new())
            .Text("name!", l => l.Name, (l, v) => l.Name = v)
            .Value("amount", MoneyJsonConverter.Instance, l => l.Amount, (l, v) => l.Amount = v)
            .Value("stated", StatedAmountJsonConverter.Instance, l => l.Stated, (l, v) => l.Stated = v)
            .Array("restated", StatedAmountJsonConverter.Instance, l => l.Restated, (l, v) => l.Restated = v)
            .Row(
                "formula",
                (ref input, l) =>
                    l.Formula = CostFormulaJsonConverter.ReadOrKeep(ref input, out l._unreadFormula),
                (writer, name, l) => writer.WriteModel(name, l.Formula, CostFormulaJsonConverter.Instance)
            )
            .Flag("formulaComposed", l => l.FormulaComposed, (l, v) => l.FormulaComposed = v)
            .Array("previous", PreviousAmount.Form, l => l.Previous, (l, v) => l.Previous = v)
            .Text("text", l => l.Text, (l, v) => l.Text = v)
            .Value(
                "breakdown",
                BreakdownJsonConverter.Instance,
                l => l.Breakdown == Breakdown.Complete ? null : l.Breakdown,
                (l, v) => l.Breakdown = v
            )
            .ArrayOfSame("lines", l => l.Lines, (l, v) => l.Lines = v)
            .Finally(l => l.KeepUnreadFormula());

    static JsonForm<BudgetLine> IJsonObject<BudgetLine>.Form => Form;

    private bool IsFormulaUnread => _unreadFormula is not null;

    /// <summary>The text with the formula behind it, on a line of its own.</summary>
    private string TextWithUnreadFormula => Text is null ? _unreadFormula! : $"{Text}\n{_unreadFormula}";

    /// <summary>Checks what a document must keep to whether or not its formula can be read.</summary>
    private void CheckUnreadFormula(ref BrokenInvariants broken)
    {
        if (_unreadFormula is null)
        {
            return;
        }

        broken.CheckFormulaText(_unreadFormula, "/formula");
        if (!Lines.IsEmpty)
        {
            broken.Add(Invariants.FormulaAndLines, "/formula");
        }

        if (FormulaComposed && _unreadFormula.AsSpan().ContainsAny(SignsOfAResult))
        {
            broken.Add(Invariants.ComposedFormula, "/formulaComposed");
        }

        var apart = new BrokenInvariants();
        apart.CheckText(Text, "/text");
        apart.CheckFormulaText(_unreadFormula, "/formula");
        if (!apart.Any)
        {
            broken.CheckText(TextWithUnreadFormula, "/text");
        }
    }

    private void KeepUnreadFormula()
    {
        if (_unreadFormula is not null)
        {
            Text = TextWithUnreadFormula;
            FormulaComposed = false;
            _unreadFormula = null;
        }
    }

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(BudgetLine));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(BudgetLine));
}
