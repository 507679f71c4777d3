using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>The result that a <see cref="CostFormula"/> states behind its equals sign: <c>14.40万元</c>.</summary>
/// <remarks>
/// It is a quantity and not always an amount: a formula may state 300, 660元/人·天 or 2.4个月. The number keeps
/// the decimals in which it was written, because they are the resolution of the claim. Equality is by
/// quantity, number of decimals and 约. There is no order. The default is a bare <c>0</c> that nobody stated. Larger than other
/// values of this library, because it has to fit into a <see cref="FormulaCheck"/> that allocates nothing.
/// </remarks>
public readonly struct StatedResult : IEquatable<StatedResult>
{
    private readonly bool _isStated;

    internal StatedResult(Quantity quantity, bool isApproximate)
    {
        Quantity = quantity;
        IsApproximate = isApproximate;
        _isStated = true;
    }

    /// <summary>Number and unit, as stated.</summary>
    public Quantity Quantity { get; }

    /// <summary>How many decimals are written.</summary>
    public int Decimals => Quantity.Number.Scale;

    /// <summary>Whether 约 or ≈ stands before the number. It says so and changes no tolerance.</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether this is the default, which stands for no stated result within the library.</summary>
    internal bool IsNone => !_isStated;

    /// <summary>The result as an amount, where its unit is 元, 万元 or 亿元 and its last digit no finer than a fen.</summary>
    public bool TryToAmount(out StatedAmount amount)
    {
        amount = default;
        return Quantity.Unit.TryToAmountUnit(out var unit) && TryToAmount(unit, out amount);
    }

    /// <inheritdoc/>
    public bool Equals(StatedResult other) =>
        Quantity == other.Quantity
        && Decimals == other.Decimals
        && IsApproximate == other.IsApproximate
        && _isStated == other._isStated;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) =>
        obj is StatedResult other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Quantity, IsApproximate);

    /// <summary>Whether both state the same in the same way.</summary>
    public static bool operator ==(StatedResult left, StatedResult right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(StatedResult left, StatedResult right) => !left.Equals(right);

    /// <summary>The result with the decimals as written: <c>约14.40万元</c>.</summary>
    public override string ToString() => ToString(isGrouped: false);

    internal string ToString(bool isGrouped)
    {
        Span<char> buffer = stackalloc char[NumberFormatter.MaxLength];
        _ = NumberFormatter.TryFormat(Quantity.Number, Decimals, isGrouped, buffer, out var written);
        return string.Concat(IsApproximate ? "约" : string.Empty, buffer[..written], Quantity.Unit.Text);
    }

    internal bool TryToAmount(AmountUnit unit, out StatedAmount amount) =>
        StatedAmount.TryCreate(Quantity.Number, unit, Decimals, IsApproximate, out amount);
}
