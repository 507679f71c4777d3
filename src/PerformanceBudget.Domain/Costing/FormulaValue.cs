using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

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

    // A formula has 256 operands at most, and a unit twelve counters: a short is wide enough.
    private short _minMoney;
    private short _maxMoney;
    private bool _hasProduct;
    private bool _hasUnit;

    /// <summary>Becomes an operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(WrittenNumber number, Unit unit)
    {
        _number.Set(number, unit.PowerOfTen);
        Unit = unit.Dimension;
        _minMoney = _maxMoney = (short)unit.MoneyExponent;
        _hasUnit = !unit.IsOne;
    }

    /// <summary><see cref="FormulaOutcome.NotStated"/>, or why there is no value.</summary>
    public FormulaOutcome Outcome { get; private set; }

    [UnscopedRef]
    public readonly ref readonly ExactNumber Number => ref _number;

    /// <summary>The unit that is left, with the scale 1.</summary>
    public Unit Unit { get; private set; }

    /// <summary>Whether nothing in the formula has a unit.</summary>
    public readonly bool IsBare => !_hasUnit;

    /// <summary>Whether something is multiplied or divided.</summary>
    public readonly bool HasProduct => _hasProduct;

    /// <summary>The counters in which terms of a sum differ; null where all terms agree.</summary>
    public MixedUnits? Mixed { get; private set; }

    public readonly MoneyOccurrence Money =>
        _maxMoney > 1 ? MoneyOccurrence.Repeated
        : _minMoney == 1 && _maxMoney == 1 ? MoneyOccurrence.Once
        : MoneyOccurrence.Missing;

    /// <summary>Multiplies by an operand, or divides by it, without making a value of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Multiply(WrittenNumber number, Unit unit, bool isDivisor)
    {
        _hasProduct = true;
        if (isDivisor)
        {
            Divide(number, unit.PowerOfTen);
        }
        else
        {
            _number.Multiply(number, unit.PowerOfTen);
        }

        if (unit.IsOne)
        {
            return;
        }

        var money = isDivisor ? -unit.MoneyExponent : unit.MoneyExponent;
        _hasUnit = true;
        _minMoney += (short)money;
        _maxMoney += (short)money;
        MultiplyUnit(unit.Dimension, isDivisor);
    }

    /// <summary>Multiplies by what stands in parentheses, or divides by it.</summary>
    public void Multiply(ref readonly FormulaValue factor, bool isDivisor)
    {
        Merge(in factor);
        _hasProduct = true;
        var (min, max) = (factor._minMoney, factor._maxMoney);
        _minMoney += isDivisor ? (short)-max : min;
        _maxMoney += isDivisor ? (short)-min : max;
        if (isDivisor)
        {
            Divide(in factor._number);
        }
        else
        {
            _number.Multiply(in factor._number);
        }

        MultiplyUnit(factor.Unit, isDivisor);
    }

    public void Add(ref readonly FormulaValue term, bool isSubtracted)
    {
        Merge(in term);
        _minMoney = Math.Min(_minMoney, term._minMoney);
        _maxMoney = Math.Max(_maxMoney, term._maxMoney);
        _hasProduct |= term._hasProduct;
        _number.Add(in term._number, isSubtracted);
        if (Unit != term.Unit)
        {
            KeepCommonCounters(term.Unit);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Divide(WrittenNumber number, int powerOfTen)
    {
        var divisor = default(ExactNumber);
        divisor.Set(number, powerOfTen);
        Divide(in divisor);
    }

    private void Divide(in ExactNumber divisor)
    {
        if (divisor.IsZero)
        {
            Fail(FormulaOutcome.DivisionByZero);
        }
        else
        {
            _number.Divide(in divisor);
        }
    }

    private void Merge(ref readonly FormulaValue other)
    {
        _hasUnit |= other._hasUnit;
        Fail(other.Outcome);
        if (other.Mixed is not null)
        {
            Mixed = MixedUnits.Union(Mixed, other.Mixed);
        }
    }

    private void MultiplyUnit(Unit factor, bool isDivisor)
    {
        if (UnitProducts.Multiply(Unit, factor, isDivisor) is { } product)
        {
            Unit = product;
        }
        else
        {
            Fail(FormulaOutcome.OutOfRange);
        }
    }

    // What the terms have in common is the unit of a sum. The rest is not guessed away but reported.
    private void KeepCommonCounters(Unit other)
    {
        var mixed = MixedUnits.Between(in Unit.Factors, in other.Factors, out var common);
        Mixed = MixedUnits.Union(Mixed, mixed);
        Unit = UnitTable.Of(in common);
    }

    // The first thing that goes wrong is the one to report.
    private void Fail(FormulaOutcome outcome)
    {
        if (Outcome == FormulaOutcome.NotStated)
        {
            Outcome = outcome;
        }
    }
}
