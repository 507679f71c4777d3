using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>A factor of a <see cref="ProductNode"/>, multiplied or divided by.</summary>
/// <remarks>Equality is by node and sign. The default belongs to no formula.</remarks>
public readonly struct ProductFactor : IEquatable<ProductFactor>
{
    internal ProductFactor(FormulaNode node, bool isDivisor)
    {
        Node = node;
        IsDivisor = isDivisor;
    }

    /// <summary>The part of the calculation.</summary>
    public FormulaNode Node { get; }

    /// <summary>Whether the product is divided by it.</summary>
    public bool IsDivisor { get; }

    /// <inheritdoc/>
    public bool Equals(ProductFactor other) => IsDivisor == other.IsDivisor && Equals(Node, other.Node);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) =>
        obj is ProductFactor other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Node, IsDivisor);

    /// <summary>Whether both are the same part with the same sign.</summary>
    public static bool operator ==(ProductFactor left, ProductFactor right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(ProductFactor left, ProductFactor right) => !left.Equals(right);
}
