using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>A number of a unit: <c>60.00元/人/天</c>, <c>800人</c>, <c>20%</c>, <c>10万份</c>.</summary>
/// <remarks>
/// <para>
/// Equality is by number and unit, and 95 and 95.00 are the same number; 1万元 and 10000元 are different
/// quantities that <see cref="MeansTheSameAs">mean the same</see>, as 1年 and 12个月 are. There is no order, because quantities of
/// different dimensions have none. The default value is the dimensionless 0. Quantities are immutable.
/// </para>
/// <para>
/// Arithmetic is that of <see cref="decimal"/>: exact as long as the result has at most 28 digits, rounded
/// to them beyond, and <see cref="OverflowException"/> where even the whole part has more. Products and
/// quotients keep whatever does not cancel: 4000元/讲 times 20期 is 80000元·期/讲.
/// </para>
/// <para>
/// The text is the number and the unit without a blank: money with at least two decimals, everything else
/// with as many as it needs. It reads back to an equal quantity where that takes at most 28 digits, the
/// limit of everything that is read. In JSON a quantity is its text, <c>"60.00元/人/天"</c>.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var cost = Quantity.Parse("60元/人/天") * Quantity.Parse("3天") * Quantity.Parse("800人");
/// cost.ToString(); // 144000.00元
/// cost.In(Unit.TenThousandYuan).ToString(); // 14.40万元
/// </code>
/// </example>
[TypeConverter(typeof(TextTypeConverter<Quantity>))]
[JsonConverter(typeof(QuantityJsonConverter))]
public readonly partial struct Quantity
    : IEquatable<Quantity>,
        IEqualityOperators<Quantity, Quantity, bool>,
        IAdditionOperators<Quantity, Quantity, Quantity>,
        ISubtractionOperators<Quantity, Quantity, Quantity>,
        IMultiplyOperators<Quantity, Quantity, Quantity>,
        IDivisionOperators<Quantity, Quantity, Quantity>,
        IUnaryNegationOperators<Quantity, Quantity>,
        ISpanParsable<Quantity>,
        IUtf8SpanParsable<Quantity>,
        ISpanFormattable,
        IUtf8SpanFormattable
{
    private readonly decimal _number;
    private readonly Unit? _unit;

    /// <summary>A number of a unit that is known not to be null.</summary>
    internal Quantity(decimal number, Unit unit)
    {
        _number = number;
        _unit = unit;
    }

    /// <summary>A number of a unit.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public static Quantity Create(decimal number, Unit unit) => new(number, Guard.Against.Null(unit));

    /// <summary>An exact amount in yuan.</summary>
    public static Quantity FromMoney(Money amount) => new(amount.Yuan, Unit.Yuan);

    /// <summary>The number before the unit, with the decimals it was made with: 60.00 of 60.00元/人/天.</summary>
    public decimal Number => _number;

    /// <summary>The unit; <see cref="Unit.One"/> for a bare number.</summary>
    public Unit Unit => _unit ?? Unit.One;

    /// <summary>Whether the number is 0, whatever the unit.</summary>
    public bool IsZero => _number == 0;

    /// <summary>The same quantity in another unit of its dimension.</summary>
    /// <returns>14.40万元 for 144000.00元 in 万元; 0.2 for 20% in <see cref="Unit.One"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> has another dimension.</exception>
    /// <exception cref="OverflowException">The number has too many digits in that unit.</exception>
    public Quantity In(Unit unit) =>
        Unit.HasSameDimensionAs(unit)
            ? new Quantity(Rescale(_number, Unit, unit), unit)
            : throw Incommensurable(Unit, unit, nameof(unit));

    /// <summary>
    /// This quantity in the <see cref="Unit.Dimension"/> of its unit: 10000元 for 1万元, 0.2 for 20%.
    /// </summary>
    /// <exception cref="OverflowException">The number has too many digits.</exception>
    public Quantity ToDimension() => In(Unit.Dimension);

    /// <summary>
    /// Whether both are the same, whatever their scales and the counters of one kind in which they are measured: 1万元 and 10000元, 20%
    /// and 0.2, 1年 and 12个月, 1公顷 and 15亩.
    /// </summary>
    /// <remarks>Exact: no number is rounded to be compared. 1月 and 30天 are not the same, because no factor joins them.</remarks>
    public bool MeansTheSameAs(Quantity other)
    {
        if (Unit.HasSameDimensionAs(other.Unit))
        {
            // The coarser unit is the one whose number only grows decimals.
            var (coarse, fine) = Unit.PowerOfTen >= other.Unit.PowerOfTen ? (this, other) : (other, this);
            var difference = coarse.Unit.PowerOfTen - fine.Unit.PowerOfTen;
            return ExactDecimal.TryScale(fine._number, -difference, out var number)
                && number == coarse._number;
        }

        return UnitProducts.Multiply(Unit, other.Unit, isDivisor: true)
                is { Reduction: { Unit: { IsDimensionless: true } scale } reduction }
            && IsSame(reduction, scale.PowerOfTen, other._number);
    }

    /// <summary>
    /// This quantity as money, where its unit is plain money (元, 万元, 亿元) and it is a whole number of fen
    /// within the range of <see cref="Money"/>.
    /// </summary>
    public bool TryToMoney(out Money amount)
    {
        amount = default;
        return Unit.IsAmount
            && ExactDecimal.TryScale(_number, Unit.PowerOfTen, out var yuan)
            && Money.TryFromYuan(yuan, out amount);
    }

    /// <summary>The quantity itself with the opposite sign.</summary>
    public static Quantity operator -(Quantity value) => new(-value._number, value.Unit);

    /// <summary>The sum, in the unit of <paramref name="left"/>.</summary>
    /// <exception cref="ArgumentException">The units have different dimensions.</exception>
    /// <exception cref="OverflowException">The sum has too many digits.</exception>
    public static Quantity operator +(Quantity left, Quantity right) =>
        left.Unit.HasSameDimensionAs(right.Unit)
            ? new Quantity(left._number + Rescale(right._number, right.Unit, left.Unit), left.Unit)
            : throw Incommensurable(left.Unit, right.Unit, nameof(right));

    /// <summary>The difference, in the unit of <paramref name="left"/>.</summary>
    /// <exception cref="ArgumentException">The units have different dimensions.</exception>
    /// <exception cref="OverflowException">The difference has too many digits.</exception>
    public static Quantity operator -(Quantity left, Quantity right) => left + -right;

    /// <summary>The product, in the product of the units.</summary>
    /// <exception cref="OverflowException">The product has too many digits or counters.</exception>
    public static Quantity operator *(Quantity left, Quantity right) =>
        new(left._number * right._number, left.Unit * right.Unit);

    /// <summary>The quotient, in the quotient of the units.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    /// <exception cref="OverflowException">The quotient has too many digits or counters.</exception>
    public static Quantity operator /(Quantity left, Quantity right) =>
        new(left._number / right._number, left.Unit / right.Unit);

    /// <summary>A multiple of a quantity.</summary>
    /// <exception cref="OverflowException">The product has too many digits.</exception>
    public static Quantity operator *(Quantity quantity, decimal factor) =>
        new(quantity._number * factor, quantity.Unit);

    /// <summary>A multiple of a quantity.</summary>
    /// <exception cref="OverflowException">The product has too many digits.</exception>
    public static Quantity operator *(decimal factor, Quantity quantity) => quantity * factor;

    /// <summary>A part of a quantity.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    /// <exception cref="OverflowException">The quotient has too many digits.</exception>
    public static Quantity operator /(Quantity quantity, decimal divisor) =>
        new(quantity._number / divisor, quantity.Unit);

    /// <inheritdoc/>
    public bool Equals(Quantity other) => _number == other._number && Unit.Equals(other.Unit);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_number, Unit);

    /// <summary>Whether both are the same number of the same unit.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether the numbers or the units differ.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    private bool IsSame(UnitReduction reduction, int powerOfTen, decimal other)
    {
        var own = (BigInteger)DecimalMantissa.Of(_number) * (BigInteger)reduction.Numerator;
        var others = (BigInteger)DecimalMantissa.Of(other) * (BigInteger)reduction.Denominator;
        var power = powerOfTen - _number.Scale + other.Scale;
        return Math.Sign(_number) == Math.Sign(other)
            && (
                power >= 0
                    ? own * BigInteger.Pow(10, power) == others
                    : own == others * BigInteger.Pow(10, -power)
            );
    }

    private static decimal Rescale(decimal number, Unit from, Unit to)
    {
        var powerOfTen = from.PowerOfTen - to.PowerOfTen;
        return powerOfTen == 0 ? number : number * DecimalPower.OfTen(powerOfTen);
    }

    private static ArgumentException Incommensurable(Unit left, Unit right, string parameter) =>
        new(
            $"计量单位“{left}”与“{right}”不可换算。 '{left}' and '{right}' have different dimensions.",
            parameter
        );
}
