using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>A budget line with its place, and what the comparisons of it came to that several rules speak about.</summary>
internal sealed class LineFacts
{
    private ImmutableArray<Quantity> _operands;

    /// <summary>Compares a line with its parts, its formula and its further spellings.</summary>
    /// <param name="line">The line.</param>
    /// <param name="above">The line of which it is a part; null at the top.</param>
    /// <param name="index">Its index among the lines of its level.</param>
    public LineFacts(BudgetLine line, LineFacts? above, int index)
    {
        Line = line;
        Above = above;
        Index = index;
        Traits = RestatedAmounts.AreSame(line) ? LineTraits.None : LineTraits.Restated;
        if (line.Formula is { } formula)
        {
            var check = formula.Check();
            FormulaAgreement = LineComparison.CompareFormula(line, check);
            Traits |= LineTraits.Formula | TraitOf(FormulaAgreement) | TraitsOf(check);
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
            Traits |= Parts.AgreementOfPart == Agreement.Different ? LineTraits.Partial : LineTraits.None;
        }
        else
        {
            PartsAgreement = Balance.Compare(Figure, line.Lines);
            Traits |= TraitOf(PartsAgreement);
        }
    }

    public BudgetLine Line { get; }

    public string Name => Line.Name;

    /// <summary>The line of which it is a part; null at the top.</summary>
    public LineFacts? Above { get; }

    /// <summary>Its index among the lines of its level.</summary>
    public int Index { get; }

    /// <summary>The JSON Pointer relative to the project.</summary>
    public string Pointer => JsonPointer.At(BudgetPlaces.LinesBelow(Above), Index);

    /// <summary>Where its formula is.</summary>
    public string FormulaPointer => Pointer + "/formula";

    /// <summary>Where its amount is written.</summary>
    public string AmountPointer =>
        Pointer + (Line.Stated is { } stated && stated.Value == Line.Amount ? "/stated" : "/amount");

    /// <summary>Where its amount was stated first.</summary>
    public string FirstPointer => Pointer + (Line.Stated is null ? "/amount" : "/stated");

    /// <summary>Where a further spelling of its amount is.</summary>
    public string RestatedPointer(int index) => JsonPointer.At(Pointer + "/restated", index);

    /// <summary>What rules look for in the line.</summary>
    public LineTraits Traits { get; }

    /// <summary>How the line stands to its sub-lines where these claim to be all of it.</summary>
    public Agreement PartsAgreement { get; }

    /// <summary>How the line stands to the amount that its formula makes.</summary>
    public Agreement FormulaAgreement { get; }

    /// <summary>The amount, of which there has to be one, as far as it is known.</summary>
    public StatedAmount Figure => Figures.Of(Line);

    /// <summary>The line, which has to have sub-lines, beside these.</summary>
    public Balance Parts => new(Figure, Figures.Of(Line.Lines));

    /// <summary>What the formula of the line, which has to have one, comes to.</summary>
    public FormulaCheck Check => Line.Formula!.Check();

    /// <summary>The amount that the formula of the line makes; null where it makes none.</summary>
    public Money? FormulaMoney => LineComparison.MoneyOf(Check, Figure);

    /// <summary>The quantities of the formula in the order of the text; none where there is no formula.</summary>
    public ImmutableArray<Quantity> Operands =>
        _operands.IsDefault ? _operands = Line.Formula?.GetOperands() ?? [] : _operands;

    /// <summary>Whether nothing says what it consists of.</summary>
    public bool IsUncalculated =>
        Line.Formula is null && (Line.Lines.IsEmpty || Line.Breakdown == Breakdown.Partial);

    /// <summary>Whether the line agrees with its sub-lines only because it is itself rounded up.</summary>
    public bool IsRoundedUp =>
        PartsAgreement == Agreement.Rounded && Parts is { IsShort: true, IsConsistentAsExactTotal: false };

    private static LineTraits TraitsOf(FormulaCheck check)
    {
        var ofResult =
            LineComparison.IsWrong(check) ? LineTraits.Different
            : check.Outcome == FormulaOutcome.WithinRounding ? LineTraits.Rounded
            : LineTraits.None;
        var isMoneyAlone =
            check.Doubt == FormulaDoubt.PercentOfNothing
            || (check.Money is MoneyOccurrence.Once or MoneyOccurrence.Implied && check.LeftBelow.IsOne);
        return isMoneyAlone ? ofResult : ofResult | LineTraits.OpenUnits;
    }

    private static LineTraits TraitOf(Agreement agreement) =>
        agreement switch
        {
            Agreement.Rounded => LineTraits.Rounded,
            Agreement.Different => LineTraits.Different,
            Agreement.UnitSlip => LineTraits.UnitSlip,
            _ => LineTraits.None,
        };
}
