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
    private int _minMoney;
    private int _maxMoney;

    /// <summary>The value of an operand.</summary>
    public static FormulaValue Of(Quantity quantity)
    {
        var unit = quantity.Unit;
        return new FormulaValue
        {
            Number = ExactNumber.From(quantity.Number, unit.PowerOfTen),
            Unit = unit.Dimension,
            IsBare = unit.IsOne,
            _minMoney = unit.MoneyExponent,
            _maxMoney = unit.MoneyExponent,
        };
    }

    /// <summary><see cref="FormulaOutcome.NotStated"/>, or why there is no value.</summary>
    public FormulaOutcome Outcome { get; private set; }

    public ExactNumber Number { get; private set; }

    /// <summary>The unit that is left, with the scale 1.</summary>
    public Unit Unit { get; private set; }

    /// <summary>Whether nothing in the formula has a unit.</summary>
    public bool IsBare { get; private set; }

    /// <summary>Whether something is multiplied or divided.</summary>
    public bool HasProduct { get; private set; }

    /// <summary>The counters in which terms of a sum differ; null where all terms agree.</summary>
    public MixedUnits? Mixed { get; private set; }

    public readonly MoneyOccurrence Money =>
        _maxMoney > 1 ? MoneyOccurrence.Repeated
        : _minMoney == 1 && _maxMoney == 1 ? MoneyOccurrence.Once
        : MoneyOccurrence.Missing;

    /// <summary>Multiplies by a factor, or divides by it.</summary>
    public void Multiply(in FormulaValue factor, bool isDivisor)
    {
        Merge(in factor);
        HasProduct = true;
        _minMoney += isDivisor ? -factor._maxMoney : factor._minMoney;
        _maxMoney += isDivisor ? -factor._minMoney : factor._maxMoney;
        if (!isDivisor)
        {
            Number = Number.Times(factor.Number);
        }
        else if (factor.Number.IsZero)
        {
            Fail(FormulaOutcome.DivisionByZero);
        }
        else
        {
            Number = Number.Times(factor.Number.Reciprocal());
        }

        if (factor.Unit.IsOne)
        {
            return;
        }

        if (UnitProducts.Multiply(Unit, factor.Unit, isDivisor) is { } product)
        {
            Unit = product;
        }
        else
        {
            Fail(FormulaOutcome.OutOfRange);
        }
    }

    /// <summary>Adds a term, or subtracts it.</summary>
    public void Add(in FormulaValue term, bool isSubtracted)
    {
        Merge(in term);
        HasProduct |= term.HasProduct;
        _minMoney = Math.Min(_minMoney, term._minMoney);
        _maxMoney = Math.Max(_maxMoney, term._maxMoney);
        Number = Number.Plus(isSubtracted ? term.Number.Negate() : term.Number);
        if (Unit != term.Unit)
        {
            // What the terms have in common is the unit of a sum. The rest is not guessed away but reported.
            var mixed = MixedUnits.Between(in Unit.Factors, in term.Unit.Factors, out var common);
            Mixed = MixedUnits.Union(Mixed, mixed);
            Unit = UnitTable.Of(in common);
        }
    }

    private void Merge(in FormulaValue other)
    {
        IsBare &= other.IsBare;
        Fail(other.Outcome);
        if (other.Mixed is not null)
        {
            Mixed = MixedUnits.Union(Mixed, other.Mixed);
        }
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
