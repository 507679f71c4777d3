using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>What evaluating a <see cref="CostFormula"/> and comparing it with its stated result came to.</summary>
/// <remarks>
/// <para>
/// The comparison looks at numbers, at the resolution in which the result is stated: the units behind it are
/// a question of its own, answered by <see cref="Money"/>, <see cref="LeftAbove"/>, <see cref="LeftBelow"/>
/// and <see cref="MixesUnits"/>. So 5年×5州×12个月=300 is exact and has no money, and 4000.00元/讲*20期=80000.00元 is
/// exact and leaves 讲 below the line.
/// </para>
/// <para>
/// Equality is by all of these answers. There is no order. The default is that of a bare 0 without a stated
/// result. Larger than other values of this library, because a check allocates nothing.
/// </para>
/// </remarks>
public readonly struct FormulaCheck : IEquatable<FormulaCheck>
{
    private readonly StatedResult _stated;
    private readonly Quantity _computed;
    private readonly MixedUnits? _mixed;

    internal FormulaCheck(
        FormulaOutcome outcome,
        MoneyOccurrence money,
        Quantity computed,
        StatedResult stated,
        MixedUnits? mixed,
        FormulaDoubt doubt
    )
    {
        Outcome = outcome;
        Money = money;
        _computed = computed;
        _stated = stated;
        _mixed = mixed;
        Doubt = doubt;
    }

    /// <summary>Whether the computed result agrees with the stated one, or why there is none.</summary>
    public FormulaOutcome Outcome { get; }

    /// <summary>Whether the result could be computed: false for an overflow and a division by zero.</summary>
    public bool IsComputed => Outcome is not (FormulaOutcome.OutOfRange or FormulaOutcome.DivisionByZero);

    /// <summary>
    /// Why nobody can say whether the formula is right. Where it states a result, <see cref="Outcome"/> is then
    /// <see cref="FormulaOutcome.NoVerdict"/>.
    /// </summary>
    public FormulaDoubt Doubt { get; }

    /// <summary>How often money occurs in the products of the formula.</summary>
    public MoneyOccurrence Money { get; }

    /// <summary>
    /// The result with whatever unit is left, in the <see cref="Unit.Dimension"/> of that unit: 元 and never
    /// 万元. A bare 0 where nothing could be computed.
    /// </summary>
    /// <remarks>
    /// Exact where a <see cref="decimal"/> can hold it; a quotient that does not end is rounded to 28 digits, and
    /// the comparison with the stated result never is. Bare numbers whose
    /// result alone has a unit are in that unit. Where the terms of a sum differ in their counters, the unit
    /// is what they have in common.
    /// </remarks>
    public Quantity Computed => _computed;

    /// <summary>
    /// The result as money, where money occurs <see cref="MoneyOccurrence.Once"/> and the amount is within the
    /// range of <see cref="PerformanceBudget.Domain.Money"/>; counters that are left do not matter here.
    /// </summary>
    /// <remarks>
    /// An amount finer than a fen is rounded to the fen, half away from zero (四舍五入); <see cref="Computed"/>
    /// has it unrounded, and <see cref="IsMoneyRounded"/> says so.
    /// </remarks>
    public Money? ComputedMoney => IsMoney ? ToMoney(AmountUnit.Yuan) : null;

    /// <summary>Whether <see cref="ComputedMoney"/> is not exactly <see cref="Computed"/>.</summary>
    public bool IsMoneyRounded => ComputedMoney is { } money && money.Yuan != _computed.Number;

    /// <summary>The result that the formula states, null where it states none.</summary>
    public StatedResult? Stated => _stated.IsNone ? null : _stated;

    /// <summary>
    /// The stated result as an amount, null where there is none. 万, 亿 and bare numbers are yuan where the
    /// formula computes money or may do so: 200家机构×3999元/月×12月=960万 states 960万元.
    /// </summary>
    public StatedAmount? StatedAmount
    {
        get
        {
            if (Stated is not { } stated)
            {
                return null;
            }

            var unit = AmountUnit.Yuan;
            var isAmount = stated.Quantity.Unit.IsDimensionless
                ? Money is MoneyOccurrence.Once or MoneyOccurrence.Implied
                    && (Unit.Yuan * stated.Quantity.Unit).TryToAmountUnit(out unit)
                : stated.Quantity.Unit.TryToAmountUnit(out unit);
            return isAmount && stated.TryToAmount(unit, out var amount) ? amount : null;
        }
    }

    /// <summary>
    /// The counters above the line that neither cancelled nor are in the unit of the stated result, other
    /// than money: 期 in 3天*100人*60.00元/人/天*10期=180000.00元. Harmless; <see cref="Unit.One"/> where there
    /// are none.
    /// </summary>
    public Unit LeftAbove => LeftOn(1, _mixed?.Above);

    /// <summary>
    /// The counters below the line that neither cancelled nor are in the unit of the stated result, written
    /// above it: 讲 in 4000.00元/讲*20期=80000.00元. <see cref="Unit.One"/> where there are none.
    /// </summary>
    public Unit LeftBelow => LeftOn(-1, _mixed?.Below);

    /// <summary>Whether the formula adds up terms of different units, as in 800元*10人+500元*3天.</summary>
    public bool MixesUnits => _mixed is not null;

    /// <summary>The result as money, where money is <see cref="MoneyOccurrence.Implied"/> and counted in that unit.</summary>
    internal Money? ImpliedMoney(AmountUnit unit) =>
        IsComputed && Money == MoneyOccurrence.Implied ? ToMoney(unit) : null;

    /// <summary>The same without a verdict, for another reason than units.</summary>
    internal FormulaCheck WithDoubt(FormulaDoubt doubt) =>
        new(FormulaOutcome.NoVerdict, Money, _computed, _stated, _mixed, doubt);

    internal bool IsMoney => IsComputed && Money == MoneyOccurrence.Once;

    /// <inheritdoc/>
    public bool Equals(FormulaCheck other) =>
        Outcome == other.Outcome
        && Money == other.Money
        && _computed == other._computed
        && _stated == other._stated
        && Doubt == other.Doubt
        && Equals(_mixed, other._mixed);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) =>
        obj is FormulaCheck other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Outcome, Money, _computed, _stated);

    /// <summary>Whether both came to the same.</summary>
    public static bool operator ==(FormulaCheck left, FormulaCheck right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(FormulaCheck left, FormulaCheck right) => !left.Equals(right);

    private Money? ToMoney(AmountUnit unit)
    {
        var scale = unit.GetYuan();
        return Math.Abs(_computed.Number) <= PerformanceBudget.Domain.Money.MaxValue.Yuan / scale
            ? PerformanceBudget.Domain.Money.Round(_computed.Number * scale, MidpointRounding.AwayFromZero)
            : null;
    }

    private Unit LeftOn(int sign, Unit? mixed)
    {
        var claimed = _stated.Quantity.Unit;
        if (mixed is null && !HasCounters(claimed) && !HasCounters(_computed.Unit))
        {
            return Unit.One;
        }

        var left = new UnitFactors();
        if (mixed is not null)
        {
            _ = left.TryMultiply(in mixed.Factors, 1);
        }

        ref readonly var computed = ref _computed.Unit.Factors;
        foreach (var factor in computed)
        {
            Add(
                ref left,
                factor.Counter,
                sign * (factor.Exponent - claimed.Factors.ExponentOf(factor.Counter))
            );
        }

        foreach (var factor in claimed.Factors)
        {
            if (computed.ExponentOf(factor.Counter) == 0)
            {
                Add(ref left, factor.Counter, -sign * factor.Exponent);
            }
        }

        return UnitTable.Of(in left);
    }

    private static bool HasCounters(Unit unit) => !unit.IsDimensionless && !unit.IsAmount;

    // A unit of more counters than there can be is cut off: what is left is long enough to be seen.
    private static void Add(ref UnitFactors left, Counter counter, int exponent)
    {
        if (exponent > 0 && !counter.IsMoney)
        {
            _ = left.TryMultiply(counter, exponent);
        }
    }
}
