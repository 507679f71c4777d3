namespace PerformanceBudget.Domain;

/// <summary>A quantity in a formula, such as <c>60.00元/人/天</c>: a leaf of the tree.</summary>
public sealed class QuantityNode : FormulaNode
{
    internal QuantityNode(Quantity quantity) => Quantity = quantity;

    /// <summary>The quantity, in the unit in which it is written.</summary>
    public Quantity Quantity { get; }

    /// <summary>Whether it is a bare percentage.</summary>
    internal bool IsShare => Quantity.Unit is { IsDimensionless: true, PowerOfTen: < 0 };

    /// <inheritdoc/>
    public override bool Equals(FormulaNode? other) =>
        other is QuantityNode node && node.Quantity == Quantity;

    /// <inheritdoc/>
    public override int GetHashCode() => Quantity.GetHashCode();

    internal override FormulaValue Evaluate(int powerOfMoney) => FormulaValue.Of(Quantity);
}
