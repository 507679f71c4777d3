using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>A budget line with its place, and what the comparisons of it came to that several rules speak about.</summary>
/// <remarks>The figures themselves are only asked for where something is to be said about them, and made then.</remarks>
[StructLayout(LayoutKind.Auto)]
internal struct LineFacts
{
    public BudgetLine Line;

    public ListIndexes Path;

    /// <summary>What rules look for in the line.</summary>
    public LineTraits Traits;

    /// <summary>How the line stands to its sub-lines where these claim to be all of it.</summary>
    public Agreement PartsAgreement;

    /// <summary>How the line stands to the amount that its formula makes.</summary>
    public Agreement FormulaAgreement;

    /// <summary>The amount as far as it is known.</summary>
    public readonly StatedAmount Figure => Figures.Of(Line);

    /// <summary>The line, which has to have sub-lines, beside these.</summary>
    public readonly Balance SumParts() => Balance.Of(Figure, Line.Lines);

    /// <summary>What the formula of the line, which has to have one, comes to.</summary>
    public readonly FormulaCheck CheckFormula() => Line.Formula!.Check();

    /// <summary>Whether the line agrees with its sub-lines only because it is itself rounded up.</summary>
    public readonly bool IsRoundedUp() =>
        PartsAgreement == Agreement.Rounded
        && SumParts() is { IsShort: true, IsConsistentAsExactTotal: false };

    /// <summary>Compares a line with its parts, its formula and its further spellings.</summary>
    public void Compare(BudgetLine line, ListIndexes path)
    {
        Line = line;
        Path = path;
        Traits = RestatedAmounts.AreSame(line) ? LineTraits.None : LineTraits.Restated;
        PartsAgreement = Agreement.Exact;
        FormulaAgreement = Agreement.Exact;
        if (line.Formula is { } formula)
        {
            CompareFormula(formula);
        }
        else if (line.Lines.IsEmpty)
        {
            Traits |= LineTraits.LumpSum;
        }
        else if (line.Breakdown == Breakdown.Partial)
        {
            Traits |=
                SumParts().AgreementOfPart == Agreement.Different ? LineTraits.Partial : LineTraits.None;
        }
        else
        {
            PartsAgreement = Balance.Compare(Figure, line.Lines);
            Traits |= TraitOf(PartsAgreement);
        }
    }

    private void CompareFormula(CostFormula formula)
    {
        var check = formula.Check();
        FormulaAgreement = LineComparison.CompareFormula(Line, in check);
        Traits |= LineTraits.Formula | TraitOf(FormulaAgreement) | TraitOf(in check) | TraitOfUnits(in check);
    }

    private static LineTraits TraitOf(Agreement agreement) =>
        agreement switch
        {
            Agreement.Rounded => LineTraits.Rounded,
            Agreement.Different => LineTraits.Different,
            Agreement.UnitSlip => LineTraits.UnitSlip,
            _ => LineTraits.None,
        };

    private static LineTraits TraitOf(in FormulaCheck check) =>
        LineComparison.IsWrong(in check) ? LineTraits.Different
        : check.Outcome == FormulaOutcome.WithinRounding ? LineTraits.Rounded
        : LineTraits.None;

    private static LineTraits TraitOfUnits(in FormulaCheck check) =>
        check.Money == MoneyOccurrence.Once && check.LeftBelow.IsOne ? LineTraits.None : LineTraits.OpenUnits;
}
