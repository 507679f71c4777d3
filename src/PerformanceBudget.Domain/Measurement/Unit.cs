using System.Collections.Immutable;
using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>
/// A unit of measurement (计量单位): a product of counters over others, with a scale, such as
/// <c>元/人/天</c>, <c>万元</c>, <c>人次</c> or <c>%</c>.
/// </summary>
/// <remarks>
/// <para>
/// Documents count in whatever words they need, so the list is open: a word that no table knows is a
/// counter of its own. Known words have synonyms (名 is 人, 个月 is 月, 平米 is 平方米), and 人次 is 人·次.
/// Everything behind the first <c>/</c> is denominator, so <c>元/人·月</c>, <c>元/人*月</c>,
/// <c>元/人、月</c>, <c>元每人每月</c> and <c>元/人/月</c> are one unit. <c>次/场</c> means "次 or 场": it is one
/// counter, comparable to neither, and not 次 per 场, which is written <c>次/(场)</c>.
/// </para>
/// <para>
/// 万, 亿, % and their like are the <see cref="Scale"/> of a unit: 万元 and 元 are different units of one
/// <see cref="Dimension"/>. Units multiply and divide, and what occurs above and below cancels completely:
/// <c>u * v / v == u</c>. Nothing else is ever cancelled: 元/讲 times 期 keeps 期/讲.
/// </para>
/// <para>
/// A unit has at most <see cref="MaxCounters"/> counters, each counted as often as it occurs, and a scale
/// between 10 to the power of -14 and of 14 (百万亿). Equality is by counters and scale; equal units have equal text
/// and the other way round. There is no order. Units of everyday documents are shared instances, but no
/// code may rely on that. Units are immutable and safe for concurrent use. In JSON a unit is its text,
/// <c>"元/人/天"</c>; something dimensionless has no unit at all.
/// </para>
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<Unit>))]
[JsonConverter(typeof(UnitJsonConverter))]
public sealed partial class Unit
    : IEquatable<Unit>,
        IMultiplyOperators<Unit, Unit, Unit>,
        IDivisionOperators<Unit, Unit, Unit>,
        IEqualityOperators<Unit, Unit, bool>,
        ISpanParsable<Unit>,
        IUtf8SpanParsable<Unit>,
        ISpanFormattable,
        IUtf8SpanFormattable
{
    /// <summary>How many characters a text may have that is to be read as a unit.</summary>
    public const int MaxLength = 256;

    /// <summary>How many counters a unit has at most, each counted as often as it occurs.</summary>
    public const int MaxCounters = 12;

    /// <summary>How many characters the name of one counter has at most.</summary>
    public const int MaxCounterLength = 16;

    private readonly UnitFactors _factors;
    private readonly int _hash;
    private readonly bool _isTwoSided;
    private Unit? _dimension;
    private UnitReduction? _reduction;

    internal Unit(in UnitFactors factors)
    {
        _factors = factors;
        _hash = factors.GetHashCode();
        MoneyExponent = factors.MoneyExponent;
        IsOne = factors.Count == 0 && factors.PowerOfTen == 0;
        IsPrice = IsMoney && factors.HasBelow;
        IsCount = factors.IsCount;
        IsOfListedCounters = factors.All(static counter => counter.IsListed);
        IsUnderstood = factors.All(static counter => counter.IsUnderstood);
        _isTwoSided = factors.IsTwoSided;
        Text = UnitWriter.Write(in factors);
    }

    /// <summary>The unit of bare numbers: no counter and the scale 1. Its text is empty.</summary>
    public static Unit One => UnitTable.One;

    /// <summary>元.</summary>
    public static Unit Yuan => UnitTable.Yuan;

    /// <summary>万元: 10,000 yuan.</summary>
    public static Unit TenThousandYuan => UnitTable.TenThousandYuan;

    /// <summary>亿元: 100,000,000 yuan.</summary>
    public static Unit HundredMillionYuan => UnitTable.HundredMillionYuan;

    /// <summary>%: a hundredth.</summary>
    public static Unit Percent => UnitTable.Percent;

    /// <summary>Whether this is <see cref="One"/>.</summary>
    public bool IsOne { get; }

    /// <summary>Whether there is no counter, as in <c>%</c>, <c>万</c> and <see cref="One"/>.</summary>
    public bool IsDimensionless => _factors.Count == 0;

    /// <summary>
    /// Whether money occurs exactly once and above the line, with or without other counters: true for 万元,
    /// 元/人/天 and 元·期; false for 人/元 and 元·元.
    /// </summary>
    public bool IsMoney => MoneyExponent == 1;

    /// <summary>Whether this is 元, 万元, 亿元 or another scale of plain money, with no other counter.</summary>
    public bool IsAmount => _factors.Count == 1 && IsMoney;

    /// <summary>Whether this is money over something, as in 元/人: the unit of a price.</summary>
    public bool IsPrice { get; }

    /// <summary>Whether this counts people, things or events: 人, 人次, 万份; no amount, no price, no rate, no time.</summary>
    internal bool IsCount { get; }

    /// <summary>Whether all counters are words of the table: 人, 元/家, 次/场, and none of a local form.</summary>
    internal bool IsOfListedCounters { get; }

    /// <summary>Whether all counters are words of the table, or nouns behind one: 个展览.</summary>
    internal bool IsUnderstood { get; }

    /// <summary>
    /// How often money (元, whatever its scale) occurs: 1 in 元/人, 0 in 人, -1 in 人/元, 2 in 元·元.
    /// </summary>
    public int MoneyExponent { get; }

    /// <summary>
    /// What one of this unit is worth in its <see cref="Dimension"/>: 1 for 元, 10,000 for 万元 and 万份,
    /// 0.01 for %, 0.0001 for 元/万人.
    /// </summary>
    public decimal Scale => DecimalPower.OfTen(PowerOfTen);

    /// <summary>This unit with the scale 1: 元/人 for 万元/人, <see cref="One"/> for %.</summary>
    public Unit Dimension => PowerOfTen == 0 ? this : _dimension ?? KeepDimension();

    /// <summary>
    /// The counters above the line by their canonical names, each as often as it occurs, without scale: 元
    /// for 万元/人; 人 and 次 for 人次.
    /// </summary>
    public ImmutableArray<string> Numerator => NamesOf(1);

    /// <summary>
    /// The counters below the line by their canonical names, each as often as it occurs, without scale: 人
    /// and 天 for 元/人/天.
    /// </summary>
    public ImmutableArray<string> Denominator => NamesOf(-1);

    /// <summary>What is left where counters above the line count the same as ones below it; null where none do.</summary>
    internal UnitReduction? Reduction => _isTwoSided ? _reduction ??= UnitReduction.Of(this) : null;

    /// <summary>Whether counters of one kind are left above and below the line that have no factor: 元·月/天.</summary>
    internal bool LeavesOneKind => _isTwoSided && UnitReduction.LeavesOneKind(this);

    /// <summary>Whether two counters of one kind stand on one side of the line, so that one of them may count the other: 元·月·天.</summary>
    internal bool RepeatsOneKind => _factors.Count > 1 && UnitReduction.RepeatsOneKind(_factors.Counters);

    internal ref readonly UnitFactors Factors => ref _factors;

    internal int PowerOfTen => _factors.PowerOfTen;

    internal string Text { get; }

    /// <summary>
    /// The unit of a number that has a sign of money before it: 万元 for 万, 元/人 for /人, and 元/人 itself; null for what is no money: 人, %.
    /// </summary>
    internal Unit? AsMoney() =>
        IsMoney ? this
        : PowerOfTen >= 0 && Numerator.IsEmpty ? UnitProducts.Multiply(Yuan, this, isDivisor: false)
        : null;

    /// <summary>The unit in which an amount is written.</summary>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a defined value.</exception>
    public static Unit FromAmountUnit(AmountUnit unit) =>
        Guard.Against.EnumOutOfRange(unit) switch
        {
            AmountUnit.TenThousandYuan => TenThousandYuan,
            AmountUnit.HundredMillionYuan => HundredMillionYuan,
            _ => Yuan,
        };

    /// <summary>Whether this is 元, 万元 or 亿元, and which.</summary>
    public bool TryToAmountUnit(out AmountUnit unit)
    {
        unit = PowerOfTen switch
        {
            4 => AmountUnit.TenThousandYuan,
            8 => AmountUnit.HundredMillionYuan,
            _ => AmountUnit.Yuan,
        };
        return IsAmount && PowerOfTen is 0 or 4 or 8;
    }

    /// <summary>
    /// How often a counter occurs: positive above the line, negative below it, 0 where it does not occur.
    /// </summary>
    /// <param name="counter">One counter by any of its names: 人, 名, 月, 个月.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="counter"/> is null, blank or not exactly one counter.
    /// </exception>
    public int ExponentOf(string counter)
    {
        var unit = Parse(Guard.Against.NullOrWhiteSpace(counter), provider: null);
        return unit._factors.Counters is [{ Exponent: 1 } single] && unit.PowerOfTen == 0
            ? _factors.ExponentOf(single.Counter)
            : throw new ArgumentException($"'{counter}' is not one counter.", nameof(counter));
    }

    /// <summary>Whether both have the same counters, whatever their scales, as 元 and 万元 have.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool HasSameDimensionAs(Unit other) =>
        Guard.Against.Null(other)._factors.HasSameCounters(in _factors);

    /// <summary>One over this unit: 天/人 for 人/天.</summary>
    public Unit Reciprocal() => One / this;

    /// <summary>The product of two units, in which equal counters above and below cancel.</summary>
    /// <exception cref="ArgumentNullException">A unit is null.</exception>
    /// <exception cref="OverflowException">The product has more counters or a larger scale than a unit can have.</exception>
    public static Unit operator *(Unit left, Unit right) => Combine(left, right, isDivisor: false);

    /// <summary>The quotient of two units, in which equal counters above and below cancel.</summary>
    /// <exception cref="ArgumentNullException">A unit is null.</exception>
    /// <exception cref="OverflowException">The quotient has more counters or a larger scale than a unit can have.</exception>
    public static Unit operator /(Unit left, Unit right) => Combine(left, right, isDivisor: true);

    /// <inheritdoc/>
    public bool Equals(Unit? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hash == other._hash && _factors.Equals(other._factors));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>Whether both are the same unit.</summary>
    public static bool operator ==(Unit? left, Unit? right) => Equals(left, right);

    /// <summary>Whether they are different units.</summary>
    public static bool operator !=(Unit? left, Unit? right) => !Equals(left, right);

    private static Unit Combine(Unit left, Unit right, bool isDivisor) =>
        UnitProducts.Multiply(Guard.Against.Null(left), Guard.Against.Null(right), isDivisor)
        ?? throw new OverflowException(
            $"计量单位的组合超过{MaxCounters}个。 A unit of {left} and {right} would have more than {MaxCounters} counters or too large a scale."
        );

    private Unit KeepDimension()
    {
        var factors = _factors.WithoutScale();
        return _dimension = UnitTable.Of(in factors);
    }

    private ImmutableArray<string> NamesOf(int sign)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var factor in _factors)
        {
            for (var count = factor.Exponent * sign; count > 0; count--)
            {
                names.Add(factor.Counter.Name);
            }
        }

        return names.DrainToImmutable();
    }
}
