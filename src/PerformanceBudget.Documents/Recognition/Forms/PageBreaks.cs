namespace PerformanceBudget.Documents;

/// <summary>Joins the rows of a form that page breaks tear.</summary>
/// <remarks>
/// The first row of a page is the rest of the last row of the page before where it has what that lacks: a value without a name, a name
/// whose cell above was full, the other half of a bracket. A heading that reaches over the break goes on in the blank cell below.
/// Where a row may be either, a doubt says so.
/// </remarks>
internal sealed class PageBreaks
{
    private readonly List<FormRow> _joined = [];
    private readonly Dictionary<FormCell, FormCell> _cells = new(
        ReferenceEqualityComparer.Instance as IEqualityComparer<FormCell>
    );
    private readonly IndicatorHead?[] _heads;
    private readonly HashSet<ColumnKind> _fillers;
    private readonly bool _hasBlankValues;

    private PageBreaks(IReadOnlyList<FormRow> rows)
    {
        _heads = HeadsOf(rows);
        // Beside a break a blank cell may be the beginning or the rest of another.
        var inside = rows.SkipLast(1)
            .Where(row => !row.AfterPageBreak && !rows[row.Index + 1].AfterPageBreak);
        _fillers = [.. inside.SelectMany(FillersOf)];
        _hasBlankValues = inside.Where(HasBlankValue).Skip(1).Any();
    }

    /// <summary>The rows without those that are the rest of another.</summary>
    public static IReadOnlyList<FormRow> Join(IReadOnlyList<FormRow> rows)
    {
        if (!rows.Any(row => row.AfterPageBreak))
        {
            return rows;
        }

        var breaks = new PageBreaks(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            if (i == 0 || !rows[i].AfterPageBreak)
            {
                breaks.Add(rows[i]);
            }
            else
            {
                breaks.AddAfterBreak(rows[i]);
            }
        }

        return breaks._joined;
    }

    private static IndicatorHead?[] HeadsOf(IReadOnlyList<FormRow> rows)
    {
        var heads = new IndicatorHead?[rows.Count];
        IndicatorHead? head = null;
        for (var i = 0; i < rows.Count; i++)
        {
            head = IndicatorHead.At(rows, i) ?? (FormStarts.IsNameRow(rows[i]) ? null : head);
            heads[i] = head is not null && i >= head.End ? head : null;
        }

        return heads;
    }

    private void Add(FormRow row)
    {
        var index = _joined.Count;
        _joined.Add(
            row with
            {
                Index = index,
                Cells = [.. row.Cells.Select(cell => Moved(cell, row.Index, index))],
            }
        );
    }

    /// <summary>The cell at its place among the joined rows.</summary>
    private FormCell Moved(FormCell cell, int row, int index)
    {
        if (!_cells.TryGetValue(cell, out var moved))
        {
            moved = cell with { Row = index, EndRow = index + cell.EndRow - row };
            _cells.Add(cell, moved);
        }

        return moved;
    }

    private void AddAfterBreak(FormRow row)
    {
        var above = _joined[^1];
        var head = _heads[row.Index];
        var torn = new TornRow(above, row, head, _fillers, _hasBlankValues);
        if (torn.IsRest)
        {
            foreach (var cell in row.Cells)
            {
                Append(above.Index, cell, endRow: above.Index + cell.EndRow - row.Index);
            }

            _joined[^1] = _joined[^1] with { Doubt = torn.Doubt ?? above.Doubt };
            return;
        }

        foreach (var cell in row.Cells)
        {
            if (torn.Reaches(cell))
            {
                Append(above.Index, cell, endRow: above.Index + 1 + cell.EndRow - row.Index);
            }
        }

        for (var i = above.Index; i >= 0 && torn.DoubtOfCategory(_joined[i]) is { } category; i--)
        {
            _joined[i] = _joined[i] with { Doubt = category };
        }

        if (torn.DoubtAbove is { } doubt)
        {
            _joined[^1] = _joined[^1] with { Doubt = doubt };
        }

        Add(row with { Doubt = torn.Doubt });
    }

    /// <summary>Lets the cell above a break go on in one below it.</summary>
    private void Append(int above, FormCell cell, int endRow)
    {
        if (TornSpans.Above(_joined[above], cell) is not { } begun)
        {
            if (!cell.IsBlank || endRow > above + 1)
            {
                Begin(above, cell, endRow);
            }

            return;
        }

        var joined = begun with
        {
            EndRow = Math.Max(begun.EndRow, endRow),
            Text = TornText.Joined(begun, cell),
            Excerpt = cell.IsBlank ? begun.Excerpt : begun.Excerpt?.Then(cell.Excerpt!) ?? cell.Excerpt,
        };
        for (var i = begun.Row; i <= above; i++)
        {
            _joined[i] = _joined[i] with
            {
                Cells = [.. _joined[i].Cells.Select(held => ReferenceEquals(held, begun) ? joined : held)],
            };
        }

        _cells[cell] = joined;
    }

    private void Begin(int above, FormCell cell, int endRow)
    {
        var begun = cell with { Row = above, EndRow = endRow };
        _cells[cell] = begun;
        _joined[above] = _joined[above] with
        {
            Cells = [.. _joined[above].Cells.Append(begun).OrderBy(held => held.Column)],
        };
    }

    /// <summary>The columns in which a row has a blank cell of its own.</summary>
    private IEnumerable<ColumnKind> FillersOf(FormRow row) =>
        _heads[row.Index] is { } head && head.CellOf(row, ColumnKind.Name) is { IsBlank: false }
            ? new[] { ColumnKind.Category, ColumnKind.ProjectName }.Where(kind =>
                head.CellOf(row, kind) is { IsBlank: true } blank
                && blank.Row == row.Index
                && blank.EndRow == row.Index + 1
            )
            : [];

    private bool HasBlankValue(FormRow row) =>
        _heads[row.Index] is { } head
        && head.CellOf(row, ColumnKind.Name) is { IsBlank: false } name
        && name.Row == row.Index
        && TornRow.ValuesOf(row, head).TrueForAll(cell => cell.IsBlank);
}
