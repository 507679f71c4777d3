namespace PerformanceBudget.Documents.Testing;

/// <summary>A row of cells between tabs.</summary>
internal sealed class TornRow(RowKind kind, IEnumerable<(CellRole Role, string Text)> cells)
{
    public RowKind Kind => kind;

    public List<(CellRole Role, string Text)> Cells { get; } = [.. cells];

    /// <summary>How many blank lines stand before it.</summary>
    public int BlankLinesBefore { get; set; }

    public int IndexOf(CellRole role) => Cells.FindIndex(cell => cell.Role == role && cell.Text.Length > 0);

    /// <summary>Puts another text into a cell; no text makes it blank.</summary>
    public void Set(int index, string text) =>
        Cells[index] = (text.Length == 0 ? CellRole.Blank : Cells[index].Role, text);

    /// <summary>A row with blanks where this one has cells.</summary>
    public TornRow BlankCopy(int cells) =>
        new(Kind, Enumerable.Repeat((CellRole.Blank, string.Empty), cells));

    public override string ToString() => string.Join('\t', Cells.Select(cell => cell.Text));
}
