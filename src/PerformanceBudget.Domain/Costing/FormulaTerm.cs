using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>
/// The first quantity of a calculation that is being composed. Alone it is no calculation; the first
/// operation makes a <see cref="CostFormula"/> of it.
/// </summary>
/// <remarks>Equality is by quantity. The default is a bare 0.</remarks>
/// <example>
/// <code>
/// var formula = CostFormula.Price(60, "元/人/天").Times(3, "天").Times(800, "人");
/// formula.ToString(); // 60.00元/人/天*3天*800人
/// </code>
/// </example>
public readonly struct FormulaTerm : IEquatable<FormulaTerm>
{
    internal FormulaTerm(Quantity quantity) => Quantity = quantity;

    /// <summary>The quantity.</summary>
    public Quantity Quantity { get; }

    private FormulaNode Node => new QuantityNode(Quantity);

    /// <summary>Multiplies by a quantity.</summary>
    /// <inheritdoc cref="CostFormula.Times(Quantity)"/>
    public CostFormula Times(Quantity factor) => CostFormula.Multiply(Node, factor, isDivisor: false);

    /// <inheritdoc cref="CostFormula.Times(decimal, string)"/>
    public CostFormula Times(decimal number, string unit = "") => Times(CostFormula.Operand(number, unit));

    /// <inheritdoc cref="CostFormula.DividedBy(Quantity)"/>
    public CostFormula DividedBy(Quantity divisor) => CostFormula.Multiply(Node, divisor, isDivisor: true);

    /// <inheritdoc cref="CostFormula.DividedBy(decimal, string)"/>
    public CostFormula DividedBy(decimal number, string unit = "") =>
        DividedBy(CostFormula.Operand(number, unit));

    /// <inheritdoc cref="CostFormula.Plus(Quantity)"/>
    public CostFormula Plus(Quantity term) =>
        CostFormula.Add(Node, CostFormula.Leaf(term), isSubtracted: false);

    /// <inheritdoc cref="CostFormula.Plus(CostFormula)"/>
    public CostFormula Plus(CostFormula term) => CostFormula.Add(Node, term, isSubtracted: false);

    /// <inheritdoc cref="CostFormula.Minus(Quantity)"/>
    public CostFormula Minus(Quantity term) =>
        CostFormula.Add(Node, CostFormula.Leaf(term), isSubtracted: true);

    /// <inheritdoc cref="CostFormula.Minus(CostFormula)"/>
    public CostFormula Minus(CostFormula term) => CostFormula.Add(Node, term, isSubtracted: true);

    /// <inheritdoc/>
    public bool Equals(FormulaTerm other) => Quantity == other.Quantity;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is FormulaTerm other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Quantity.GetHashCode();

    /// <summary>Whether both are the same quantity.</summary>
    public static bool operator ==(FormulaTerm left, FormulaTerm right) => left.Equals(right);

    /// <summary>Whether the quantities differ.</summary>
    public static bool operator !=(FormulaTerm left, FormulaTerm right) => !left.Equals(right);

    /// <summary>The quantity in canonical text.</summary>
    public override string ToString() => Quantity.ToString();
}
