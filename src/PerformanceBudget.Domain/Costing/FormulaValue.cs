using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>What evaluating a part of a formula has come to, exactly and without an object for every step.</summary>
/// <remarks>
/// The number is a fraction, so that 1000元÷3×3 is 1000元. It is in the dimension of the unit: 万元 are folded
/// into 元 and percent into the number when an operand is read.
/// </remarks>
[SuppressMessage("Performance", "CA1815", Justification = "Never compared.")]
internal struct FormulaValue
{
    private UnitFactors _unit;
    private decimal _number;
    private decimal _divisor;
    private sbyte _minMoney;
    private sbyte _maxMoney;
    private bool _hasProduct;
    private bool _hasUnit;

    public FormulaValue(decimal number, ReadOnlySpan<UnitFactor> factors, int powerOfTen)
    {
        if (!_unit.TryMultiply(factors, 0, 1) || !ExactDecimal.TryScale(number, powerOfTen, out _number))
        {
            Outcome = FormulaOutcome.OutOfRange;
        }

        _divisor = 1;
        _minMoney = _maxMoney = (sbyte)_unit.ExponentOf(CounterTable.Money);
        _hasUnit = factors.Length > 0 || powerOfTen != 0;
    }

    /// <summary><see cref="FormulaOutcome.NotStated"/>, or why there is no value.</summary>
    public FormulaOutcome Outcome { get; private set; }

    public readonly decimal Number => _number;

    /// <summary>What the number still has to be divided by; never zero.</summary>
    public readonly decimal Divisor => _divisor;

    [UnscopedRef]
    public readonly ref readonly UnitFactors Unit => ref _unit;

    /// <summary>Whether the number is a quotient that was rounded to 28 digits.</summary>
    public bool IsRounded { get; private set; }

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
        if (
            !_unit.TryMultiply(factor._unit.Factors, 0, 1)
            || (
                !TryMultiplyExactly(factor._number, factor._divisor)
                && !TryRound(in factor, HasFraction || factor.HasFraction, decimal.Multiply)
            )
        )
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
        if (divisor._number == 0)
        {
            Fail(FormulaOutcome.DivisionByZero);
            return;
        }

        var sign = Math.Sign(divisor._number);
        if (
            !_unit.TryMultiply(divisor._unit.Factors, 0, -1)
            || (
                !TryMultiplyExactly(divisor._divisor * sign, divisor._number * sign)
                && !TryRound(in divisor, isAllowed: true, decimal.Divide)
            )
        )
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
        if (!_unit.IsSame(term._unit.Factors, 0))
        {
            KeepCommonCounters(in term._unit);
        }

        if (
            !TryAddExactly(in term, isSubtracted)
            && !TryRound(
                in term,
                HasFraction || term.HasFraction,
                isSubtracted ? decimal.Subtract : decimal.Add
            )
        )
        {
            Fail(FormulaOutcome.OutOfRange);
        }
    }

    private readonly bool HasFraction => IsRounded || _divisor != 1;

    private bool TryMultiplyExactly(decimal factor, decimal divisor)
    {
        if (!ExactDecimal.TryMultiply(_number, factor, out var number))
        {
            return false;
        }

        if (!ExactDecimal.TryMultiply(_divisor, divisor, out divisor))
        {
            return false;
        }

        (_number, _divisor) = divisor == 1 ? (number, divisor) : Reduce(number, divisor);
        return true;
    }

    private bool TryAddExactly(ref readonly FormulaValue term, bool isSubtracted)
    {
        var left = _number;
        var right = term._number;
        var divisor = _divisor;
        if (
            divisor != term._divisor
            && !(
                ExactDecimal.TryMultiply(left, term._divisor, out left)
                && ExactDecimal.TryMultiply(right, _divisor, out right)
                && ExactDecimal.TryMultiply(_divisor, term._divisor, out divisor)
            )
        )
        {
            return false;
        }

        if (!ExactDecimal.TryAdd(left, isSubtracted ? -right : right, out left))
        {
            return false;
        }

        (_number, _divisor) = divisor == 1 ? (left, divisor) : Reduce(left, divisor);
        return true;
    }

    // A fraction that outgrows 28 digits is rounded to them. What never was a fraction is exact or fails.
    private bool TryRound(
        ref readonly FormulaValue other,
        bool isAllowed,
        Func<decimal, decimal, decimal> operation
    )
    {
        if (!isAllowed)
        {
            return false;
        }

        try
        {
            _number = operation(_number / _divisor, other._number / other._divisor);
            _divisor = 1;
            IsRounded = true;
            return true;
        }
        catch (Exception exception) when (exception is OverflowException or DivideByZeroException)
        {
            return false;
        }
    }

    // A quotient that is exact needs no fraction, which leaves more digits for what follows.
    private static (decimal Number, decimal Divisor) Reduce(decimal number, decimal divisor)
    {
        if (!ExactDecimal.TryDivide(number, divisor, out var quotient))
        {
            return (number, divisor);
        }

        quotient = ExactDecimal.WithoutTrailingZeros(quotient);
        return ExactDecimal.TryMultiply(quotient, divisor, out var product) && product == number
            ? (quotient, 1)
            : (number, divisor);
    }

    // What the terms have in common is the unit of a sum. The rest is not guessed away but reported.
    private void KeepCommonCounters(ref readonly UnitFactors other)
    {
        var common = new UnitFactors();
        var above = new UnitFactors();
        var below = new UnitFactors();
        foreach (ref readonly var factor in _unit.Factors)
        {
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

        foreach (ref readonly var factor in other.Factors)
        {
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
        IsRounded |= other.IsRounded;
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

        var union = new UnitFactors();
        _ = union.TryMultiply(left.Factors, 0, 1);
        foreach (ref readonly var factor in right.Factors)
        {
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
