using System.Collections.Immutable;

namespace PerformanceBudget.Domain;

/// <summary>Two or more factors, multiplied and divided from left to right.</summary>
public sealed class ProductNode : FormulaNode
{
    internal ProductNode(ImmutableArray<ProductFactor> factors) => Factors = factors;

    /// <summary>The factors in the order of the text, at least two. The first is never a divisor.</summary>
    public ImmutableArray<ProductFactor> Factors { get; }

    /// <inheritdoc/>
    public override bool Equals(FormulaNode? other) =>
        ReferenceEquals(this, other)
        || (other is ProductNode node && node.Factors.AsSpan().SequenceEqual(Factors.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var factor in Factors)
        {
            hash.Add(factor);
        }

        return hash.ToHashCode();
    }

    internal override FormulaValue Evaluate(int powerOfMoney)
    {
        var product = Factors[0].Node.Evaluate(powerOfMoney);
        foreach (var factor in Factors.AsSpan()[1..])
        {
            product.Multiply(factor.Node.Evaluate(powerOfMoney), factor.IsDivisor);
        }

        return product;
    }
}
