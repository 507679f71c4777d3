using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>A term of a <see cref="SumNode"/>, added or subtracted.</summary>
/// <remarks>Equality is by node and sign. The default belongs to no formula.</remarks>
public readonly struct SumTerm : IEquatable<SumTerm>
{
    internal SumTerm(FormulaNode node, bool isSubtracted)
    {
        Node = node;
        IsSubtracted = isSubtracted;
    }

    /// <summary>The part of the calculation.</summary>
    public FormulaNode Node { get; }

    /// <summary>Whether it is subtracted.</summary>
    public bool IsSubtracted { get; }

    /// <inheritdoc/>
    public bool Equals(SumTerm other) => IsSubtracted == other.IsSubtracted && Equals(Node, other.Node);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is SumTerm other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Node, IsSubtracted);

    /// <summary>Whether both are the same part with the same sign.</summary>
    public static bool operator ==(SumTerm left, SumTerm right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(SumTerm left, SumTerm right) => !left.Equals(right);
}
