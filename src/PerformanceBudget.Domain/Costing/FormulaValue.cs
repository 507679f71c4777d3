using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>What evaluating a part of a formula has come to, exactly and without an object for every step.</summary>
/// <remarks>
/// The number is in the dimension of the unit: 万元 are folded into 元 and percent into the number when an
/// operand is read.
/// </remarks>
[SuppressMessage("Performance", "CA1815", Justification = "Never compared.")]
internal struct FormulaValue
{
    private ExactNumber _number;
    private UnitFactors _unit;
    private sbyte _minMoney;
    private sbyte _maxMoney;
    private bool _hasProduct;
    private bool _hasUnit;

    public FormulaValue(decimal number, ref readonly UnitFactors unit)
    {
        _number = ExactNumber.From(number, unit.PowerOfTen);
        _unit = unit.WithoutScale();
        _minMoney = _maxMoney = (sbyte)unit.MoneyExponent;
        _hasUnit = unit.Count > 0 || unit.PowerOfTen != 0;
    }

    /// <summary><see cref="FormulaOutcome.NotStated"/>, or why there is no value.</summary>
    public FormulaOutcome Outcome { get; private set; }

    [UnscopedRef]
    public readonly ref readonly ExactNumber Number => ref _number;

    [UnscopedRef]
    public readonly ref readonly UnitFactors Unit => ref _unit;

    /// <summary>Whether nothing in the formula has a unit.</summary>
    public readonly bool IsBare => !_hasUnit;

    /// <summary>Whether something is multiplied or divided.</summary>
    public readonly bool HasProduct => _hasProduct;

    /// <summary>The counters in which terms of a sum differ, above and below; null where all terms agree.</summary>
    public Unit? MixedAbove { get; private set; }

    /// <inheritdoc cref="MixedAbove"/>
    public Unit? MixedBelow { get; private set; }

    public readonly MoneyOccurrence Money =>
        _maxMoney > 1 ? MoneyOccurrence.Repeated
        : _minMoney == 1 && _maxMoney == 1 ? MoneyOccurrence.Once
        : MoneyOccurrence.Missing;

    public void Multiply(ref readonly FormulaValue factor)
    {
        Merge(in factor);
        _hasProduct = true;
        _minMoney = Clamp(_minMoney + factor._minMoney);
        _maxMoney = Clamp(_maxMoney + factor._maxMoney);
        _number.Multiply(in factor._number);
        if (!_unit.TryMultiply(in factor._unit, 1))
        {
            Fail(FormulaOutcome.OutOfRange);
        }
    }

    public void Divide(ref readonly FormulaValue divisor)
    {
        Merge(in divisor);
        _hasProduct = true;
        var minMoney = _minMoney;
        _minMoney = Clamp(minMoney - divisor._maxMoney);
        _maxMoney = Clamp(_maxMoney - divisor._minMoney);
        if (divisor._number.IsZero)
        {
            Fail(FormulaOutcome.DivisionByZero);
            return;
        }

        _number.Divide(in divisor._number);
        if (!_unit.TryMultiply(in divisor._unit, -1))
        {
            Fail(FormulaOutcome.OutOfRange);
        }
    }

    public void Add(ref readonly FormulaValue term, bool isSubtracted)
    {
        Merge(in term);
        _minMoney = Math.Min(_minMoney, term._minMoney);
        _maxMoney = Math.Max(_maxMoney, term._maxMoney);
        _hasProduct |= term._hasProduct;
        _number.Add(in term._number, isSubtracted);
        if (!_unit.HasSameCounters(in term._unit))
        {
            KeepCommonCounters(in term._unit);
        }
    }

    // What the terms have in common is the unit of a sum. The rest is not guessed away but reported.
    private void KeepCommonCounters(ref readonly UnitFactors other)
    {
        var common = new UnitFactors();
        var above = new UnitFactors();
        var below = new UnitFactors();
        for (var i = 0; i < _unit.Count; i++)
        {
            var factor = _unit[i];
            var otherExponent = other.ExponentOf(factor.Counter);
            if (factor.Exponent == otherExponent)
            {
                _ = common.TryMultiply(factor.Counter, factor.Exponent);
            }
            else
            {
                Report(factor.Counter, factor.Exponent, otherExponent, ref above, ref below);
            }
        }

        for (var i = 0; i < other.Count; i++)
        {
            var factor = other[i];
            if (_unit.ExponentOf(factor.Counter) == 0)
            {
                Report(factor.Counter, factor.Exponent, 0, ref above, ref below);
            }
        }

        _unit = common;
        MixedAbove = Union(MixedAbove, UnitTable.Of(in above));
        MixedBelow = Union(MixedBelow, UnitTable.Of(in below));
    }

    private static void Report(
        Counter counter,
        int exponent,
        int otherExponent,
        ref UnitFactors above,
        ref UnitFactors below
    )
    {
        _ = above.TryMultiply(counter, Math.Max(0, Math.Max(exponent, otherExponent)));
        _ = below.TryMultiply(counter, Math.Max(0, -Math.Min(exponent, otherExponent)));
    }

    private void Merge(ref readonly FormulaValue other)
    {
        _hasUnit |= other._hasUnit;
        Fail(other.Outcome);
        if (other.MixedAbove is not null)
        {
            MixedAbove = Union(MixedAbove, other.MixedAbove);
            MixedBelow = Union(MixedBelow, other.MixedBelow);
        }
    }

    private static Unit Union(Unit? left, Unit? right)
    {
        if (left is null || right is null)
        {
            return left ?? right ?? PerformanceBudget.Domain.Unit.One;
        }

        var union = left.Factors;
        for (var i = 0; i < right.Factors.Count; i++)
        {
            var factor = right.Factors[i];
            var missing = factor.Exponent - union.ExponentOf(factor.Counter);
            if (missing > 0 && !union.TryMultiply(factor.Counter, missing))
            {
                return left;
            }
        }

        return UnitTable.Of(in union);
    }

    // The first thing that goes wrong is the one to report.
    private void Fail(FormulaOutcome outcome)
    {
        if (Outcome == FormulaOutcome.NotStated)
        {
            Outcome = outcome;
        }
    }

    private static sbyte Clamp(int exponent) => (sbyte)Math.Clamp(exponent, -100, 100);
}
