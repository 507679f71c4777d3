using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>What stands below a torn head: the indicators of one project or of several, and between them what is none.</summary>
internal sealed class TornTable
{
    private readonly FormDraft _form;
    private readonly ImmutableArray<FormCell> _cells;
    private readonly TornHead _head;
    private readonly bool _hasTabs;
    private readonly List<FormCell> _rest = [];

    private TornTable(FormDraft form, ImmutableArray<FormCell> cells, TornHead head, bool hasTabs) =>
        (_form, _cells, _head, _hasTabs) = (form, cells, head, hasTabs);

    /// <summary>Reads what stands below a head.</summary>
    /// <param name="form">The form; where there are several projects, what holds for all of them.</param>
    /// <param name="cells">The cells of the form.</param>
    /// <param name="head">The head.</param>
    /// <param name="hasTabs">Whether there are rows of cells; otherwise each line is a cell.</param>
    public static IReadOnlyList<FormDraft> Read(
        FormDraft form,
        ImmutableArray<FormCell> cells,
        TornHead head,
        bool hasTabs
    )
    {
        var table = new TornTable(form, cells, head, hasTabs);
        table.LeaveOthers();
        var placed = TornAlignment.Align(head.Columns, table.Cells(), hasTabs);
        var forms = head.IsOfSeveralProjects ? TornProjects.Read(form, head.Columns, placed) : [form];
        if (!head.IsOfSeveralProjects)
        {
            new TornIndicators(form, head.Columns).Read(placed);
        }

        foreach (var one in forms)
        {
            TornCategories.Doubt(one);
        }

        return forms;
    }

    private ImmutableArray<TornCell> Cells() =>
        [
            .. _rest.Select(
                (cell, i) =>
                    new TornCell(
                        cell,
                        beginsRow: i == 0 || _rest[i - 1].Row != cell.Row,
                        endsRow: i == _rest.Count - 1 || _rest[i + 1].Row != cell.Row
                    )
            ),
        ];

    /// <summary>Leaves out what is no indicator: the head again, totals, and fields below the table.</summary>
    private void LeaveOthers()
    {
        for (var i = _head.End; i < _cells.Length; )
        {
            var count = Others(i);
            if (count == 0)
            {
                _rest.Add(_cells[i]);
            }

            foreach (var cell in _cells.AsSpan(i, count))
            {
                cell.IsUsed = true;
            }

            i += Math.Max(count, 1);
        }
    }

    private int Others(int i)
    {
        var cell = _cells[i];
        if (_head.CountRepeated(_cells, i) is > 0 and var repeated)
        {
            return repeated;
        }

        if (cell.Key is "合计" or "总计" or "总分" or "小计" or "权重合计" or "分值合计" or "合计分值")
        {
            return 1 + Behind(i, next => next.Key.All(c => char.IsAsciiDigit(c) || c is '.' or '分' or '%'));
        }

        return IsFieldBelow(i) ? ReadField(i) : 0;
    }

    private bool IsFieldBelow(int i) =>
        FormLabels.Find(_cells[i].Key) is FormField.Person or FormField.Entry
        && (i == 0 || _cells[i - 1].Row != _cells[i].Row)
        && !IndicatorHeadings.IsHeading(_cells[i].Key);

    private int ReadField(int i)
    {
        var label = _cells[i];
        var count = _hasTabs
            ? Behind(i, _ => true)
            : Behind(i, cell => cell.Row == label.Row + 1 && !FormLabels.IsLabel(cell.Key));
        foreach (var value in _cells.AsSpan(i + 1, count))
        {
            if (FormLabels.Find(label.Key) == FormField.Person)
            {
                _form.NotHeld.Add(value.Excerpt!);
            }
            else
            {
                _form.Entries.Add((label.Text, value.Line));
            }
        }

        return 1 + count;
    }

    /// <summary>How many cells behind one belong to it: those of its row; where each line is a cell, the next.</summary>
    private int Behind(int i, Func<FormCell, bool> belongs)
    {
        var count = 0;
        while (
            i + 1 + count < _cells.Length
            && (_hasTabs ? _cells[i + 1 + count].Row == _cells[i].Row : count == 0)
            && belongs(_cells[i + 1 + count])
        )
        {
            count++;
        }

        return count;
    }
}
