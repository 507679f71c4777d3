using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>A budget line with its place, and the comparisons of it that several rules speak about, made once.</summary>
/// <remarks>Filled in place, because there are many lines and the facts are large.</remarks>
[StructLayout(LayoutKind.Auto)]
internal struct LineFacts
{
    public BudgetLine Line;

    public ListIndexes Path;

    /// <summary>What rules look for in the line.</summary>
    public LineTraits Traits;

    /// <summary>The amount as far as it is known.</summary>
    public StatedAmount Figure;

    /// <summary>The line beside its sub-lines. Of a line that has any.</summary>
    public Balance Parts;

    /// <summary>How the line stands to its sub-lines where these claim to be all of it.</summary>
    public Agreement PartsAgreement;

    /// <summary>What its formula came to. Of a line that has one.</summary>
    public FormulaCheck Check;

    /// <summary>How the line stands to the amount that its formula makes.</summary>
    public Agreement FormulaAgreement;

    public Money FormulaResult;

    /// <summary>Where among those of all formulas the quantities of this one are, and how many.</summary>
    public int FirstOperand;

    public int OperandCount;

    /// <summary>Whether the line agrees with its sub-lines only because it is itself rounded up.</summary>
    public readonly bool IsRoundedUp =>
        PartsAgreement == Agreement.Rounded && Parts.IsShort && !Parts.IsConsistentAsExactTotal;

    /// <summary>Takes a line. Then its sub-lines are added to its parts.</summary>
    public void Begin(BudgetLine line, ListIndexes path)
    {
        Line = line;
        Path = path;
        Figure = Figures.Of(line);
        if (!line.Lines.IsEmpty)
        {
            Parts = new Balance(Figure);
        }
    }

    /// <summary>Compares the line with its parts and its formula.</summary>
    /// <param name="operands">Takes the quantities of the formula.</param>
    public void Compare(List<Quantity> operands)
    {
        Traits = Line.Restated.IsEmpty ? LineTraits.None : LineTraits.Restated;
        PartsAgreement = Agreement.Exact;
        FormulaAgreement = Agreement.Exact;
        FirstOperand = operands.Count;
        if (Line.Formula is { } formula)
        {
            Check = formula.Check();
            FormulaAgreement = LineComparison.CompareFormula(Figure, in Check, out FormulaResult);
            formula.AddOperandsTo(operands);
            Traits |= LineTraits.Formula | TraitOf(FormulaAgreement) | TraitOf(in Check);
        }
        else if (Line.Lines.IsEmpty)
        {
            Traits |= LineTraits.LumpSum;
        }
        else if (Line.Breakdown == Breakdown.Partial)
        {
            Traits |= Parts.AgreementOfPart == Agreement.Different ? LineTraits.Partial : LineTraits.None;
        }
        else
        {
            PartsAgreement = Parts.AgreementWith(Line.Lines);
            Traits |= TraitOf(PartsAgreement);
        }

        OperandCount = operands.Count - FirstOperand;
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
}
