using System.Collections.Immutable;

namespace PerformanceBudget.Domain;

/// <summary>Two or more terms, added and subtracted from left to right.</summary>
/// <remarks>A bare percentage as the last term is a share of the sum before it: 1000元-10% is 900元.</remarks>
public sealed class SumNode : FormulaNode
{
    internal SumNode(ImmutableArray<SumTerm> terms) => Terms = terms;

    /// <summary>The terms in the order of the text, at least two. The first is never subtracted.</summary>
    public ImmutableArray<SumTerm> Terms { get; }

    /// <inheritdoc/>
    public override bool Equals(FormulaNode? other) =>
        ReferenceEquals(this, other)
        || (other is SumNode node && node.Terms.AsSpan().SequenceEqual(Terms.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var term in Terms)
        {
            hash.Add(term);
        }

        return hash.ToHashCode();
    }

    internal override FormulaValue Evaluate(int powerOfMoney)
    {
        var sum = Terms[0].Node.Evaluate(powerOfMoney);
        sum.Reduce();
        for (var i = 1; i < Terms.Length; i++)
        {
            var term = Terms[i].Node.Evaluate(powerOfMoney);
            if (i == Terms.Length - 1 && sum.IsWhole && Terms[i].Node is QuantityNode { IsShare: true })
            {
                sum.AddShare(in term, Terms[i].IsSubtracted);
            }
            else
            {
                term.Reduce();
                sum.Add(term, Terms[i].IsSubtracted, powerOfMoney);
            }
        }

        return sum;
    }
}
