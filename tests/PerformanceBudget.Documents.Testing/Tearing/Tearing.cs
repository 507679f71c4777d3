namespace PerformanceBudget.Documents.Testing;

/// <summary>Tears a table into rows of text, as extractors do: what is merged leaves blanks or nothing, and cells shift to the side.</summary>
internal sealed class Tearing(Random random)
{
    private const int ShiftedPercent = 15;
    private const int PageEndPercent = 3;

    // A habit of the extractor, for the whole document.
    private readonly bool _keepsSpans = random.Percent(50);
    private readonly bool _pads = random.Percent(50);
    private readonly bool _shifts = random.Percent(60);

    public List<TornRow> Tear(SyntheticTable table)
    {
        var placed = table.Placed().ToList();
        var rows = new List<TornRow>();
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var cells = placed
                .Where(cell => cell.Row <= i && i < cell.Row + cell.Cell.RowSpan)
                .OrderBy(cell => cell.Column)
                .SelectMany(cell => Pieces(cell.Cell, begins: cell.Row == i));
            var row = new TornRow(table.Rows[i].Kind, cells);
            if (row.Kind == RowKind.Indicator && _shifts && random.Percent(ShiftedPercent))
            {
                Shift(row);
            }

            if (random.Percent(PageEndPercent))
            {
                row.BlankLinesBefore = 1;
            }

            if (!_pads)
            {
                while (row.Cells.Count > 0 && row.Cells[^1].Text.Length == 0)
                {
                    row.Cells.RemoveAt(row.Cells.Count - 1);
                }
            }

            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The text of a cell on one line: breaks leave a blank in headings and nothing elsewhere.</summary>
    public static string OneLine(SyntheticCell cell) =>
        cell.Text.Replace(
            "\n",
            cell.Role is CellRole.Label or CellRole.Group or CellRole.Category ? " " : string.Empty,
            StringComparison.Ordinal
        );

    private IEnumerable<(CellRole, string)> Pieces(SyntheticCell cell, bool begins)
    {
        yield return begins ? (cell.Role, OneLine(cell)) : (CellRole.Blank, string.Empty);
        for (var i = 1; i < cell.ColumnSpan && _keepsSpans; i++)
        {
            yield return (CellRole.Blank, string.Empty);
        }
    }

    /// <summary>Moves cells to the side. Their order stays, and so does everything behind the name.</summary>
    private void Shift(TornRow row)
    {
        var name = row.IndexOf(CellRole.Name);
        var blanks = row.Cells.TakeWhile(cell => cell.Text.Length == 0).Count();
        switch (random.Next(3))
        {
            case 0 when blanks > 0:
                row.Cells.RemoveRange(0, random.Next(1, blanks + 1));
                break;
            case 1 when blanks == name:
                // The name goes to the front, and the blanks stay behind it.
                row.Cells.RemoveRange(0, blanks);
                row.Cells.InsertRange(1, Enumerable.Repeat((CellRole.Blank, string.Empty), blanks));
                break;
            default:
                row.Cells.Insert(0, (CellRole.Blank, string.Empty));
                break;
        }
    }
}
