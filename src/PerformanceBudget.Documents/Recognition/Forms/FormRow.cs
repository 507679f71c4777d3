using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>A row of a form: the cells that cover it, from left to right.</summary>
/// <param name="Index">The row, counted in the form.</param>
/// <param name="Cells">The cells, those that reach down from above among them.</param>
/// <param name="AfterPageBreak">Whether a page ends before it.</param>
internal sealed record FormRow(int Index, ImmutableArray<FormCell> Cells, bool AfterPageBreak = false)
{
    /// <summary>What is doubtful about the row, where a page ends beside or in it.</summary>
    public Doubt? Doubt { get; init; }

    /// <summary>The cells that begin in this row.</summary>
    public IEnumerable<FormCell> Begun => Cells.Where(cell => cell.Row == Index);

    public bool IsBlank => Cells.All(cell => cell.IsBlank);

    /// <summary>The cell that covers a column; null where there is none.</summary>
    public FormCell? At(int column)
    {
        foreach (var cell in Cells)
        {
            if (cell.Column <= column && column < cell.EndColumn)
            {
                return cell;
            }
        }

        return null;
    }

    /// <summary>The cell to the right of another; null at the end of the row.</summary>
    public FormCell? After(FormCell cell) => Cells.FirstOrDefault(other => other.Column >= cell.EndColumn);
}
