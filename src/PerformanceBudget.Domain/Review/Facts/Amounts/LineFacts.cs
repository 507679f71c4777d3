using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>A budget line with its place, and what the comparisons of it came to that several rules speak about.</summary>
/// <remarks>Of a line whose own amount is accused of a slip of the unit nothing else is compared: it waits for the right amount.</remarks>
internal sealed class LineFacts
{
    private readonly List<SlippedUnit> _slips = [];
    private ImmutableArray<Quantity> _operands;
    private OperandUnits? _operandUnits;
    private StatedAmount? _figure;
    private bool? _isConfirmed;

    /// <summary>Compares a line with its parts, its formula and its further spellings.</summary>
    /// <param name="line">The line.</param>
    /// <param name="above">The line of which it is a part; null at the top.</param>
    /// <param name="index">Its index among the lines of its level.</param>
    /// <param name="number">How many lines of the budget are before it.</param>
    /// <param name="level">What the sum of its level says about it.</param>
    public LineFacts(BudgetLine line, LineFacts? above, int index, int number, LevelFacts level)
    {
        Number = number;
        Line = line;
        Above = above;
        Index = index;
        Level = level;
        LevelBelow = line.Amount is null ? level : new(IsAgreed: false, [], level.Most);
        IsAccused = level.Slips.Length > 0 && level.Accuses(AmountPointer);
        if (!IsAccused && !RestatedAmounts.AreSame(line))
        {
            Traits |= LineTraits.Restated;
            FindRestatedSlips();
        }

        if (line.Formula is { } formula)
        {
            CompareFormula(formula);
        }
        else if (line.Lines.IsEmpty)
        {
            Traits |= LineTraits.LumpSum;
        }
        else if (line.Amount is null)
        {
            // Nothing to compare the sub-lines with.
        }
        else if (line.Breakdown == Breakdown.Partial)
        {
            Traits |=
                !IsAccused && Parts.Agreement == Agreement.Different ? LineTraits.Partial : LineTraits.None;
        }
        else if (!IsAccused)
        {
            CompareParts();
        }

        Traits |= _slips.Count > 0 ? LineTraits.UnitSlip : LineTraits.None;
    }

    public BudgetLine Line { get; }

    public string Name => Line.Name;

    /// <summary>The line of which it is a part; null at the top.</summary>
    public LineFacts? Above { get; }

    /// <summary>Its index among the lines of its level.</summary>
    public int Index { get; }

    /// <summary>How many lines of the budget are before it.</summary>
    public int Number { get; }

    /// <summary>What the sum of its level says about it.</summary>
    public LevelFacts Level { get; }

    /// <summary>What the sum of its sub-lines says about these.</summary>
    public LevelFacts LevelBelow { get; private set; }

    /// <summary>The JSON Pointer relative to the project.</summary>
    public string Pointer => JsonPointer.At(BudgetPlaces.LinesBelow(Above), Index);

    /// <summary>Where its formula is.</summary>
    public string FormulaPointer => Pointer + "/formula";

    /// <summary>Where its amount is written.</summary>
    public string AmountPointer => new PlacedLine(Line, Pointer).AmountPointer;

    /// <summary>Where its amount was stated first.</summary>
    public string FirstPointer => Pointer + (Line.Stated is null ? "/amount" : "/stated");

    /// <summary>Where a further spelling of its amount is.</summary>
    public string RestatedPointer(int index) => JsonPointer.At(Pointer + "/restated", index);

    /// <summary>What rules look for in the line.</summary>
    public LineTraits Traits { get; private set; }

    /// <summary>Whether the sum in which it stands accuses its own amount of a slip of the unit.</summary>
    public bool IsAccused { get; }

    /// <summary>The slips of the unit that the comparisons of the line have found.</summary>
    public IReadOnlyList<SlippedUnit> Slips => _slips;

    /// <summary>How the line stands to its sub-lines where these claim to be all of it.</summary>
    public Agreement PartsAgreement { get; private set; }

    /// <summary>How the line stands to the amount that its formula makes.</summary>
    public Agreement FormulaAgreement { get; private set; }

    /// <summary>The amount, of which there has to be one, as far as it is known.</summary>
    public StatedAmount Figure => _figure ??= Figures.Of(Line);

    /// <summary>The line, which has to have sub-lines, beside these.</summary>
    public Balance Parts => new(Figure, Figures.Of(Line.Lines));

    /// <summary>What the formula of the line, which has to have one, comes to.</summary>
    public FormulaCheck Check => Line.Formula!.Check();

    /// <summary>The amount that the formula of the line makes; null where it makes none.</summary>
    public Money? FormulaMoney => LineComparison.MoneyOf(Check, Figure);

    /// <summary>The quantities of the formula in the order of the text; none where there is no formula.</summary>
    public ImmutableArray<Quantity> Operands =>
        _operands.IsDefault ? _operands = Line.Formula?.GetOperands() ?? [] : _operands;

    /// <summary>What the formula counts, with sums of counts as one.</summary>
    public IEnumerable<Quantity> Counted =>
        Line.Formula is { } formula ? CountedQuantities.Of(formula.Root) : [];

    /// <summary>The units of these quantities.</summary>
    public OperandUnits OperandUnits => _operandUnits ??= new OperandUnits(Operands);

    /// <summary>Whether nothing says what it consists of.</summary>
    public bool IsUncalculated =>
        Line.Formula is null && (Line.Lines.IsEmpty || Line.Breakdown == Breakdown.Partial);

    /// <summary>Whether the line agrees with its sub-lines only because it is itself rounded up.</summary>
    public bool IsRoundedUp =>
        PartsAgreement == Agreement.Rounded && Parts is { IsShort: true, IsConsistentAsExactTotal: false };

    /// <summary>How a further spelling of the amount stands to the first one.</summary>
    public Agreement RestatedAgreement(int index)
    {
        var agreement = RestatedAmounts.Compare(Line, index);
        return agreement == Agreement.Different && SpellingRepairs(index).Length > 0
            ? Agreement.UnitSlip
            : agreement;
    }

    // Asked for each of the further spellings, of which a line may have any number.
    private bool IsConfirmed => _isConfirmed ??= LineComparison.IsConfirmed(Line, Figure);

    private void CompareFormula(CostFormula formula)
    {
        var check = formula.Check();
        Traits |= LineTraits.Formula;
        if (!IsAccused && FormulaSlip.Find(this, check) is { } slip)
        {
            FormulaAgreement = Agreement.UnitSlip;
            _slips.Add(slip);
        }
        else
        {
            FormulaAgreement = IsAccused ? Agreement.Exact : LineComparison.CompareFormula(Line, check);
            Traits |= TraitOf(FormulaAgreement) | TraitOf(check);
        }

        var isMoneyAlone =
            check.Doubt == FormulaDoubt.PercentOfNothing
            || (check.Money is MoneyOccurrence.Once or MoneyOccurrence.Implied && check.LeftBelow.IsOne);
        Traits |= isMoneyAlone ? LineTraits.None : LineTraits.OpenUnits;
    }

    private void CompareParts()
    {
        LevelBelow = LevelFacts.Compare(
            AmountInPlace.Named(AmountPointer, Name, Figure),
            Level.IsAgreed,
            Line.Lines,
            BudgetPlaces.LinesBelow(this),
            Level.Most,
            out var agreement
        );
        PartsAgreement = agreement;
        Traits |= TraitOf(agreement);
        _slips.AddRange(LevelBelow.Slips);
    }

    private void FindRestatedSlips()
    {
        for (var i = 0; i < Line.Restated.Length; i++)
        {
            if (RestatedAgreement(i) == Agreement.UnitSlip)
            {
                _slips.AddRange(
                    SlippedUnit.OfPair(
                        AmountInPlace.Named(FirstPointer, Name, RestatedAmounts.First(Line)),
                        AmountInPlace.Named(RestatedPointer(i), Name, Line.Restated[i]),
                        SpellingRepairs(i)
                    )
                );
            }
        }
    }

    private ImmutableArray<UnitRepair> SpellingRepairs(int index) =>
        new UnitRepairSearch(RestatedAmounts.First(Line), [Line.Restated[index]])
        {
            IsTotalCertain = Level.IsAgreed || IsConfirmed,
            Most = Level.Most,
        }.Find();

    private static LineTraits TraitOf(FormulaCheck check) =>
        LineComparison.IsWrong(check) ? LineTraits.Different
        : check.Outcome == FormulaOutcome.WithinRounding ? LineTraits.Rounded
        : LineTraits.None;

    private static LineTraits TraitOf(Agreement agreement) =>
        agreement switch
        {
            Agreement.Rounded => LineTraits.Rounded,
            Agreement.Different => LineTraits.Different,
            _ => LineTraits.None,
        };
}
