using System.Collections.Immutable;
using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>
/// The calculation behind a budget line (测算): <c>培训费3天*800人*60.00元/人/天=144000.00元</c>, with an optional
/// label before it and an optional stated result behind it.
/// </summary>
/// <remarks>
/// <para>
/// Sums, differences, products, quotients and parentheses over <see cref="Quantity">quantities</see>, at least
/// one operation. A text has at most <see cref="MaxLength"/> characters, <see cref="MaxOperands"/> quantities
/// and <see cref="MaxDepth"/> levels of parentheses. The grammar, with every sign that documents use, is in
/// the documentation of formulas. Prose is refused and never half-read.
/// </para>
/// <para>
/// Evaluation is exact: it is done in fractions, and no number on the way is ever rounded to make it fit. Units that do not cancel stay: 4000.00元/讲*20期 is 80000元·期/讲. Only the
/// <see cref="FormulaCheck"/> says what that means for money.
/// </para>
/// <para>
/// Equality is by text; <see cref="MeansTheSameAs"/> compares label, calculation and stated result. There is
/// no order. Formulas are immutable and safe for concurrent use. In JSON a formula is its text,
/// <c>"4000.00元*12*3=14.40万元"</c>.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var formula = CostFormula.Parse("4000.00元*12*3=14.40万元");
/// formula.Evaluate().ToString(); // 144000.00元
/// formula.Check().Outcome; // Exact
/// </code>
/// </example>
[TypeConverter(typeof(TextTypeConverter<CostFormula>))]
[JsonConverter(typeof(CostFormulaJsonConverter))]
public sealed partial class CostFormula
    : IEquatable<CostFormula>,
        IEqualityOperators<CostFormula, CostFormula, bool>,
        ISpanParsable<CostFormula>,
        ISpanFormattable
{
    /// <summary>How many characters the text of a formula has at most, label and result included.</summary>
    public const int MaxLength = 1024;

    /// <summary>How many characters the label of a formula has at most.</summary>
    public const int MaxLabelLength = 64;

    /// <summary>How many quantities a formula has at most.</summary>
    public const int MaxOperands = 256;

    /// <summary>How many parentheses may be open at the same time.</summary>
    public const int MaxDepth = 32;

    private readonly string _text;
    private readonly StatedResult _stated;

    private CostFormula(string text, string? label, FormulaNode root, StatedResult stated)
    {
        _text = text;
        Label = label;
        Root = root;
        _stated = stated;
    }

    /// <summary>The words before the calculation, without a colon behind them; null where there are none.</summary>
    public string? Label { get; }

    /// <summary>The calculation as a tree.</summary>
    public FormulaNode Root { get; }

    /// <summary>The result behind the equals sign, null where the formula states none.</summary>
    public StatedResult? Stated => _stated.IsNone ? null : _stated;

    /// <summary>All quantities of the calculation in the order of the text, in the units in which they are written.</summary>
    /// <example>
    /// <code>
    /// formula.GetOperands().Where(operand => operand.Unit.IsPrice); // 60.00元/人/天
    /// formula.GetOperands().Where(operand => operand.Unit == Unit.Parse("人")); // 800人
    /// </code>
    /// </example>
    public ImmutableArray<Quantity> GetOperands()
    {
        var operands = new List<Quantity>();
        AddOperandsTo(operands);
        return [.. operands];
    }

    /// <summary>The same as <see cref="GetOperands"/>, into a list of the caller.</summary>
    internal void AddOperandsTo(List<Quantity> operands) => AddOperands(Root, operands);

    /// <summary>
    /// The result with whatever unit is left, as <see cref="FormulaCheck.Computed"/>: money in 元, percentages
    /// as fractions.
    /// </summary>
    /// <exception cref="OverflowException">
    /// The result is larger than a <see cref="decimal"/> can hold, or a unit on the way to it has more counters
    /// than a unit can have. <see cref="Check"/> says so without throwing.
    /// </exception>
    /// <exception cref="DivideByZeroException">The formula divides by zero.</exception>
    public Quantity Evaluate()
    {
        var check = Check();
        return check.Outcome switch
        {
            FormulaOutcome.OutOfRange => throw new OverflowException(
                $"“{_text}”的计算结果超出范围。 The result of '{_text}' is out of range."
            ),
            FormulaOutcome.DivisionByZero => throw new DivideByZeroException(
                $"“{_text}”除以零。 '{_text}' divides by zero."
            ),
            _ => check.Computed,
        };
    }

    /// <summary>Evaluates the formula and compares it with the result that it states.</summary>
    /// <remarks>Allocates nothing, unless a number on the way has more than 38 digits.</remarks>
    public FormulaCheck Check()
    {
        var check = FormulaComparison.Check(Root, _stated);
        return check.Outcome == FormulaOutcome.Different && FormulaLabelScanner.IsApproximate(Label)
            ? check.WithDoubt(FormulaDoubt.InexactNumber)
            : check;
    }

    /// <summary>How the formula comes to its result, step by step.</summary>
    public FormulaExplanation Explain() => FormulaExplainer.Explain(this);

    /// <summary>Whether both have the same label, the same calculation and the same stated result.</summary>
    /// <returns>True for 3天*800人 and 3.00天 × 800名; false for 3天*800人 and 800人*3天.</returns>
    public bool MeansTheSameAs(CostFormula? other) =>
        other is not null
        && string.Equals(Label, other.Label, StringComparison.Ordinal)
        && _stated == other._stated
        && Root.Equals(other.Root);

    /// <inheritdoc/>
    public bool Equals(CostFormula? other) =>
        other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CostFormula);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_text, StringComparison.Ordinal);

    /// <summary>Whether both have the same text.</summary>
    public static bool operator ==(CostFormula? left, CostFormula? right) => Equals(left, right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(CostFormula? left, CostFormula? right) => !Equals(left, right);

    private static void AddOperands(FormulaNode node, List<Quantity> operands)
    {
        switch (node)
        {
            case QuantityNode leaf:
                operands.Add(leaf.Quantity);
                break;

            case ProductNode product:
                foreach (var factor in product.Factors)
                {
                    AddOperands(factor.Node, operands);
                }

                break;

            case SumNode sum:
                foreach (var term in sum.Terms)
                {
                    AddOperands(term.Node, operands);
                }

                break;
        }
    }
}
