namespace PerformanceBudget.Domain;

/// <summary>
/// A part of the calculation of a <see cref="CostFormula"/>: a <see cref="QuantityNode"/>, a
/// <see cref="ProductNode"/> or a <see cref="SumNode"/>, and nothing else.
/// </summary>
/// <remarks>
/// Nodes are immutable. Their depth is at most <see cref="CostFormula.MaxDepth"/> pairs of parentheses, so
/// code that walks them may recurse. Parentheses around a single part leave no trace. Equality is by
/// structure: the same operations on equal quantities in the same order.
/// </remarks>
public abstract class FormulaNode : IEquatable<FormulaNode>
{
    private protected FormulaNode() { }

    /// <inheritdoc/>
    public abstract bool Equals(FormulaNode? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as FormulaNode);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>Whether both have the same structure and equal quantities.</summary>
    public static bool operator ==(FormulaNode? left, FormulaNode? right) => Equals(left, right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(FormulaNode? left, FormulaNode? right) => !Equals(left, right);

    /// <summary>The calculation in canonical text: <c>3天*800人*60.00元/人/天</c>.</summary>
    public sealed override string ToString() => FormulaWriter.Write(this, FormulaStyle.Compact);

    /// <summary>What this part comes to.</summary>
    /// <param name="powerOfMoney">The scale of numbers without a unit that are money: 4 for 万元.</param>
    internal abstract FormulaValue Evaluate(int powerOfMoney);
}
