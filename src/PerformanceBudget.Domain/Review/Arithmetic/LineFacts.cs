using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>A budget line with its place, and the comparisons of it that several rules speak about, made once.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LineFacts
{
    /// <summary>Makes the comparisons of a line. In place, because there are many lines and the facts are large.</summary>
    public void Compare(BudgetLine line, BudgetLinePath path)
    {
        Line = line;
        Path = path;
        PartsAgreement = Agreement.Exact;
        FormulaAgreement = Agreement.Exact;
        if (!line.Lines.IsEmpty)
        {
            PartsAgreement = LineComparison.CompareParts(line, out Parts);
        }

        if (line.Formula is { } formula)
        {
            Check = formula.Check();
            FormulaAgreement = LineComparison.CompareFormula(line, in Check, out FormulaResult);
        }
    }

    public BudgetLine Line;

    public BudgetLinePath Path;

    /// <summary>How the line stands to its sub-lines.</summary>
    public Agreement PartsAgreement;

    /// <summary>The line beside its sub-lines. Of a line that has any.</summary>
    public Balance Parts;

    /// <summary>Whether the line agrees with its sub-lines only because it is itself rounded up.</summary>
    public readonly bool IsRoundedUp =>
        PartsAgreement == Agreement.Rounded && Parts.IsShort && !Parts.IsConsistentAsExactTotal;

    /// <summary>What its formula came to. Of a line that has one.</summary>
    public FormulaCheck Check;

    /// <summary>How the line stands to the amount that its formula makes.</summary>
    public Agreement FormulaAgreement;

    public Money FormulaResult;
}
