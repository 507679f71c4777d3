using System.Collections.Immutable;

namespace PerformanceBudget.Domain;

/// <summary>Two or more terms, added and subtracted from left to right.</summary>
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

    internal override FormulaValue Evaluate()
    {
        var sum = Terms[0].Node.Evaluate();
        foreach (var term in Terms.AsSpan()[1..])
        {
            sum.Add(term.Node.Evaluate(), term.IsSubtracted);
        }

        return sum;
    }
}
