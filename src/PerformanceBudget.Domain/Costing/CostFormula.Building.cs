using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <content>Composing formulas from fields instead of text.</content>
public sealed partial class CostFormula
{
    /// <summary>Starts a calculation with a price or an amount: <c>Price(60, "元/人/天")</c>.</summary>
    /// <param name="number">The number, not negative.</param>
    /// <param name="unit">A unit that has money once, above the line.</param>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is null or no unit of money.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is negative.</exception>
    /// <exception cref="FormatException"><paramref name="unit"/> is no unit at all.</exception>
    public static FormulaTerm Price(decimal number, string unit)
    {
        var price = Operand(number, unit);
        return price.Unit.IsMoney
            ? new FormulaTerm(price)
            : throw new ArgumentException($"'{unit}' is no unit of money.", nameof(unit));
    }

    /// <summary>Starts a calculation with any quantity.</summary>
    /// <param name="quantity">The quantity, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static FormulaTerm From(Quantity quantity) => new(Checked(quantity));

    /// <summary>Multiplies by a quantity. A label stays, a stated result goes.</summary>
    /// <remarks>The text is composed anew, in canonical form.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="ArgumentException">
    /// The number has more than 28 digits, or the formula would be beyond the limits of one.
    /// </exception>
    public CostFormula Times(Quantity factor) => Multiply(Root, factor, isDivisor: false).WithLabel(Label);

    /// <summary>Multiplies by a number of a unit, or by a bare number. A label stays, a stated result goes.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is negative.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="unit"/> is null, <paramref name="number"/> has more than 28 digits, or the formula would
    /// be beyond the limits of one.
    /// </exception>
    /// <exception cref="FormatException"><paramref name="unit"/> is no unit.</exception>
    public CostFormula Times(decimal number, string unit = "") => Times(Operand(number, unit));

    /// <summary>Divides by a quantity. A label stays, a stated result goes.</summary>
    /// <inheritdoc cref="Times(Quantity)"/>
    public CostFormula DividedBy(Quantity divisor) =>
        Multiply(Root, divisor, isDivisor: true).WithLabel(Label);

    /// <summary>Divides by a number of a unit, or by a bare number. A label stays, a stated result goes.</summary>
    /// <inheritdoc cref="Times(decimal, string)"/>
    public CostFormula DividedBy(decimal number, string unit = "") => DividedBy(Operand(number, unit));

    /// <summary>Adds a quantity. A label stays, a stated result goes.</summary>
    /// <inheritdoc cref="Times(Quantity)"/>
    public CostFormula Plus(Quantity term) => Add(Root, Leaf(term), isSubtracted: false).WithLabel(Label);

    /// <summary>Adds the calculation of another formula. This one's label stays, stated results go.</summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="term"/> is null, or the formula would be beyond the limits of one.
    /// </exception>
    public CostFormula Plus(CostFormula term) => Add(Root, term, isSubtracted: false).WithLabel(Label);

    /// <summary>Subtracts a quantity. A label stays, a stated result goes.</summary>
    /// <inheritdoc cref="Times(Quantity)"/>
    public CostFormula Minus(Quantity term) => Add(Root, Leaf(term), isSubtracted: true).WithLabel(Label);

    /// <summary>Subtracts the calculation of another formula. This one's label stays, stated results go.</summary>
    /// <inheritdoc cref="Plus(CostFormula)"/>
    public CostFormula Minus(CostFormula term) => Add(Root, term, isSubtracted: true).WithLabel(Label);

    /// <summary>The same calculation with another label before it, or with none.</summary>
    /// <param name="label">The label, null for none.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="label"/> would not be read back as one: it is blank or too long, or contains a
    /// calculation or punctuation of sentences.
    /// </exception>
    public CostFormula WithLabel(string? label)
    {
        if (string.Equals(label, Label, StringComparison.Ordinal))
        {
            return this;
        }

        return Compose(label, Root, _stated, nameof(label));
    }

    /// <summary>The same calculation with an amount as its stated result.</summary>
    /// <exception cref="ArgumentException">The formula would be beyond the limits of one.</exception>
    public CostFormula WithStated(StatedAmount amount) =>
        Compose(
            Label,
            Root,
            new StatedResult(
                Quantity.Create(amount.Number, Unit.FromAmountUnit(amount.Unit)),
                amount.IsApproximate
            ),
            nameof(amount)
        );

    /// <summary>The same calculation with a quantity as its stated result, with the decimals that it has.</summary>
    /// <exception cref="ArgumentException">
    /// The number has more than 28 digits, or the formula would be beyond the limits of one.
    /// </exception>
    public CostFormula WithStated(Quantity result) =>
        Compose(Label, Root, new StatedResult(result, isApproximate: false), nameof(result));

    /// <summary>The same calculation without a stated result.</summary>
    /// <exception cref="ArgumentException">
    /// The formula would be beyond the limits of one, or its label would be read as something else behind which a colon stands.
    /// </exception>
    public CostFormula WithoutStated() =>
        _stated.IsNone ? this : Compose(Label, Root, default, nameof(Stated));

    internal static Quantity Operand(decimal number, string unit) =>
        Checked(Quantity.Create(number, Unit.Parse(Guard.Against.Null(unit), provider: null)));

    internal static CostFormula Multiply(FormulaNode product, Quantity factor, bool isDivisor)
    {
        var last = new ProductFactor(Leaf(factor), isDivisor);
        var factors = product is ProductNode node
            ? node.Factors.Add(last)
            : [new ProductFactor(product, isDivisor: false), last];
        return Compose(null, new ProductNode(factors), default, nameof(factor));
    }

    internal static CostFormula Add(FormulaNode sum, CostFormula term, bool isSubtracted) =>
        Add(sum, Guard.Against.Null(term).Root, isSubtracted);

    internal static CostFormula Add(FormulaNode sum, FormulaNode term, bool isSubtracted)
    {
        // Adding a sum adds its terms; subtracting one needs its parentheses.
        var terms = sum is SumNode left ? left.Terms : [new SumTerm(sum, isSubtracted: false)];
        terms =
            !isSubtracted && term is SumNode right
                ? terms.AddRange(right.Terms)
                : terms.Add(new SumTerm(term, isSubtracted));
        return Compose(null, new SumNode(terms), default, nameof(term));
    }

    // The text is the formula: whatever it does not read back as is not what was asked for.
    private static CostFormula Compose(string? label, FormulaNode root, StatedResult stated, string parameter)
    {
        var prefix = label is null ? string.Empty : label + ":";
        var suffix = stated.IsNone ? string.Empty : "=" + stated;
        var text = prefix + FormulaWriter.Write(root, FormulaStyle.Compact) + suffix;
        var formula = Read(text, text, out var error);
        if (formula is null)
        {
            throw new ArgumentException(error.ToException(text).Message, parameter);
        }

        return string.Equals(formula.Label, label, StringComparison.Ordinal) && formula.Root.Equals(root)
            ? formula
            : throw new ArgumentException(
                $"“{text}”不能原样读回。 '{text}' would be read differently.",
                parameter
            );
    }

    internal static QuantityNode Leaf(Quantity quantity) => new(Checked(quantity));

    // There is no sign before a number in the grammar: what is negative is subtracted.
    private static Quantity Checked(Quantity quantity) =>
        quantity.Number < 0
            ? throw new ArgumentOutOfRangeException(
                nameof(quantity),
                quantity.Number,
                "A formula has no negative numbers: subtract them."
            )
            : quantity;
}
