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
    private bool _isRate;

    /// <summary>The value of an operand.</summary>
    public static FormulaValue Of(Quantity quantity)
    {
        var unit = quantity.Unit;
        return new FormulaValue
        {
            Number = ExactNumber.From(quantity.Number, unit.PowerOfTen),
            Unit = unit.Dimension,
            IsBare = unit.IsOne,
            CanBeMoney = unit.IsDimensionless && unit.PowerOfTen >= 0,
            _isRate = unit.IsDimensionless && unit.PowerOfTen < 0,
            _minMoney = unit.MoneyExponent,
            _maxMoney = unit.MoneyExponent,
        };
    }

    /// <summary><see cref="FormulaOutcome.NotStated"/>, or why there is no value.</summary>
    public FormulaOutcome Outcome { get; private set; }

    /// <summary>What is in doubt, whatever the result is.</summary>
    public FormulaDoubt Doubt { get; private set; }

    public ExactNumber Number { get; private set; }

    /// <summary>The unit that is left, with the scale 1.</summary>
    public Unit Unit { get; private set; }

    /// <summary>Whether nothing in the formula has a unit.</summary>
    public bool IsBare { get; private set; }

    /// <summary>Whether there is no money, and a number without a unit in every product that may be it.</summary>
    public bool CanBeMoney { get; private set; }

    /// <summary>Whether a number without a unit was taken for one of a unit, whose scale nobody wrote.</summary>
    public bool IsOfUnknownScale { get; private set; }

    /// <summary>The counters in which terms of a sum differ; null where all terms agree.</summary>
    public MixedUnits? Mixed { get; private set; }

    /// <summary>Whether a percentage behind it is a share of it, because it is none itself.</summary>
    public readonly bool IsWhole => !_isRate || HasMoney;

    public readonly MoneyOccurrence Money =>
        _maxMoney > 1 ? MoneyOccurrence.Repeated
        : _minMoney == 1 && _maxMoney == 1 ? MoneyOccurrence.Once
        : CanBeMoney ? MoneyOccurrence.Implied
        : MoneyOccurrence.Missing;

    /// <summary>Multiplies by a factor, or divides by it.</summary>
    public void Multiply(in FormulaValue factor, bool isDivisor)
    {
        Merge(in factor);
        CanBeMoney =
            (CanBeMoney && factor._maxMoney == 0) || (!isDivisor && factor.CanBeMoney && _maxMoney == 0);
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

        if (!factor.Unit.IsOne)
        {
            MultiplyUnit(factor.Unit, isDivisor);
        }
    }

    /// <summary>Adds a term, or subtracts it.</summary>
    /// <param name="term">The term.</param>
    /// <param name="isSubtracted">Whether it is subtracted.</param>
    /// <param name="powerOfMoney">The scale of numbers that take the money of the other terms: 4 for 万元.</param>
    public void Add(FormulaValue term, bool isSubtracted, int powerOfMoney)
    {
        if (HasMoney ? !term.HasMoney && term._isRate : term.HasMoney && _isRate)
        {
            Doubt = FormulaDoubt.PercentOfNothing;
        }
        else if (HasMoney && term.CanBeMoney)
        {
            term.TakeUnit(Domain.Unit.Yuan, powerOfMoney);
        }
        else if (term.HasMoney && CanBeMoney)
        {
            TakeUnit(Domain.Unit.Yuan, powerOfMoney);
        }

        Merge(in term);
        CanBeMoney &= term.CanBeMoney;
        _minMoney = Math.Min(_minMoney, term._minMoney);
        _maxMoney = Math.Max(_maxMoney, term._maxMoney);
        if (Unit != term.Unit && !term.TryTakeUnit(Unit))
        {
            // What the terms have in common is the unit of a sum. The rest is not guessed away but reported.
            var mixed = MixedUnits.Between(in Unit.Factors, in term.Unit.Factors, out var common);
            Mixed = MixedUnits.Union(Mixed, mixed);
            Unit = UnitTable.Of(in common);
        }

        Number = Number.Plus(isSubtracted ? term.Number.Negate() : term.Number);
    }

    /// <summary>Adds a share of itself, or subtracts it: 100元+6%.</summary>
    public void AddShare(in FormulaValue share, bool isSubtracted)
    {
        var part = Number.Times(share.Number);
        IsBare = false;
        Number = Number.Plus(isSubtracted ? part.Negate() : part);
    }

    /// <summary>Cancels counters that count the same in other words or with a factor: 元·年/月 is 12元.</summary>
    public void Reduce()
    {
        if (Unit.Reduction is { } reduction)
        {
            Take(reduction);
        }
    }

    /// <summary>Takes the counters of another unit, as far as they count the same: 年·期 is 12月·期 beside 月.</summary>
    public void ReduceTo(Unit unit)
    {
        if (
            ReductionBy(unit) is { } reduction
            && UnitProducts.Multiply(reduction.Unit, unit, isDivisor: false) is { } product
        )
        {
            Take(reduction with { Unit = product });
        }
    }

    /// <summary>Takes numbers without a unit for numbers of one.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="powerOfTen">Its scale: 4 for 万元.</param>
    public void TakeUnit(Unit unit, int powerOfTen)
    {
        Number = Number.Times(ExactNumber.From(1m, powerOfTen));
        MultiplyUnit(unit, isDivisor: false);
        CanBeMoney &= unit.IsOne;
        IsOfUnknownScale = true;
        _minMoney += unit.MoneyExponent;
        _maxMoney += unit.MoneyExponent;
    }

    private readonly bool HasMoney => _maxMoney > 0;

    private readonly UnitReduction? ReductionBy(Unit unit) =>
        ReferenceEquals(Unit, unit) ? null : UnitProducts.Multiply(Unit, unit, isDivisor: true)?.Reduction;

    // 6个月 beside 2年 is half a 年.
    private bool TryTakeUnit(Unit unit)
    {
        if (ReductionBy(unit) is not { Unit.IsOne: true } reduction)
        {
            return false;
        }

        Take(reduction with { Unit = unit });
        return true;
    }

    private void Take(UnitReduction reduction)
    {
        Unit = reduction.Unit;
        Number = Number.Times(ExactNumber.FromRatio(reduction.Numerator, reduction.Denominator));
    }

    private void MultiplyUnit(Unit unit, bool isDivisor)
    {
        if (UnitProducts.Multiply(Unit, unit, isDivisor) is { } product)
        {
            Unit = product;
        }
        else
        {
            Fail(FormulaOutcome.OutOfRange);
        }
    }

    private void Merge(in FormulaValue other)
    {
        IsBare &= other.IsBare;
        _isRate |= other._isRate;
        IsOfUnknownScale |= other.IsOfUnknownScale;
        Doubt = Doubt == FormulaDoubt.None ? other.Doubt : Doubt;
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
