using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>Rows of forms, out of tables and, in torn text, out of paragraphs.</summary>
internal sealed class FormRows
{
    // No form is wider; behind that, one blank cell stands for the rest of a row.
    private const int MaxBlanks = 40;

    private readonly List<FormRow> _rows = [];
    private readonly bool _isTorn;

    /// <summary>Begins without a row.</summary>
    /// <param name="isTorn">Whether blanks between ideographs are ends of lines in a cell.</param>
    public FormRows(bool isTorn = false) => _isTorn = isTorn;

    public IReadOnlyList<FormRow> Rows => _rows;

    /// <summary>The rows of a table; those that a page break tears are one where the page was printed.</summary>
    public static IReadOnlyList<FormRow> Of(TableBlock table)
    {
        var rows = new FormRows(table.Trust == GridTrust.None);
        rows.Add(table);
        return table.Trust is GridTrust.Ruled or GridTrust.Inferred
            ? PageBreaks.Join(RepeatedHeads.Remove(rows.Rows))
            : rows.Rows;
    }

    /// <summary>Some of the rows of a torn form, counted from the first of them.</summary>
    public static FormRows Between(IReadOnlyList<FormRow> rows, int start, int end)
    {
        var some = new FormRows(isTorn: true);
        some.Add(rows, start, end);
        return some;
    }

    /// <summary>Adds some of the rows of a table below those that are there; cells are cut at their ends.</summary>
    public void Add(IReadOnlyList<FormRow> rows, int start, int end)
    {
        var offset = _rows.Count - start;
        var cells = new Dictionary<FormCell, FormCell>(
            ReferenceEqualityComparer.Instance as IEqualityComparer<FormCell>
        );
        for (var i = start; i < end; i++)
        {
            _rows.Add(rows[i] with { Index = i + offset, Cells = [.. rows[i].Cells.Select(Moved)] });
        }

        FormCell Moved(FormCell cell)
        {
            if (!cells.TryGetValue(cell, out var moved))
            {
                moved = cell with
                {
                    Row = Math.Max(cell.Row, start) + offset,
                    EndRow = Math.Min(cell.EndRow, end) + offset,
                };
                cells.Add(cell, moved);
            }

            return moved;
        }
    }

    /// <summary>Adds the rows of a table below those that are there.</summary>
    public void Add(TableBlock table)
    {
        var offset = _rows.Count;
        var cells = new Dictionary<TableCell, FormCell>(
            ReferenceEqualityComparer.Instance as IEqualityComparer<TableCell>
        );
        for (var i = 0; i < table.RowCount; i++)
        {
            var row = ImmutableArray.CreateBuilder<FormCell>();
            foreach (var cell in table.CellsOf(i))
            {
                if (!cells.TryGetValue(cell, out var known))
                {
                    known = CellOf(cell, cell.Row + offset, cell.EndRow + offset);
                    cells.Add(cell, known);
                }

                FillTo(row, known.Column, i + offset);
                row.Add(known);
            }

            FillTo(row, table.ColumnCount, i + offset);

            _rows.Add(new FormRow(i + offset, row.DrainToImmutable(), table.PageBreakRows.Contains(i)));
        }
    }

    /// <summary>Adds a paragraph as a row of one cell.</summary>
    public void Add(ParagraphBlock paragraph)
    {
        var index = _rows.Count;
        var folded = Printable.Of(paragraph.Text);
        var text = _isTorn ? FormText.OneLine(folded, isTorn: true) : folded;
        _rows.Add(
            new FormRow(
                index,
                [new FormCell(index, index + 1, 0, 1, text, new Excerpt(paragraph.Text, paragraph.Places))]
            )
        );
    }

    /// <summary>Adds a blank cell where a file leaves blank ones out, so that what is beside a label is what stands there.</summary>
    private void FillTo(ImmutableArray<FormCell>.Builder row, int column, int index)
    {
        var start = row.Count > 0 ? row[^1].EndColumn : 0;
        for (var i = start; !_isTorn && i < column; )
        {
            var end = i - start < MaxBlanks ? i + 1 : column;
            row.Add(new FormCell(index, index + 1, i, end, string.Empty, Excerpt: null));
            i = end;
        }
    }

    private FormCell CellOf(TableCell cell, int row, int endRow)
    {
        var folded = Printable.Of(cell.Text);
        var text = _isTorn ? FormText.OneLine(folded, isTorn: true) : folded;
        var repairs = string.Equals(folded, cell.Text, StringComparison.Ordinal)
            ? cell.Repairs
            : cell.Repairs | TextRepairs.Folded;
        return new FormCell(
            row,
            endRow,
            cell.Column,
            cell.EndColumn,
            text,
            Blanks.IsBlank(text) ? null : new Excerpt(cell.RawText, cell.Places, repairs)
        )
        {
            Flow = cell.Flow,
        };
    }
}
