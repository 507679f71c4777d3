using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>Reads a form out of text that was torn from its table: by vocabulary and order, because columns mean nothing.</summary>
internal sealed class TornFormReader
{
    private readonly FormDraft _form = new();
    private readonly ImmutableArray<FormCell> _cells;
    private readonly TornGoals _goals;
    private readonly bool _hasTabs;
    private bool _hasProjectTotal;

    private TornFormReader(IReadOnlyList<FormRow> rows)
    {
        _hasTabs = rows.Any(row => row.Cells.Length > 1);
        var cells = ImmutableArray.CreateBuilder<FormCell>();
        foreach (var row in rows)
        {
            foreach (var cell in row.Begun.Where(cell => !cell.IsBlank))
            {
                if (row.Cells.Length == 1 && IsPageNumber(cell, !_hasTabs))
                {
                    _form.Ignored.Add(cell.Excerpt!);
                }
                else
                {
                    cells.Add(cell);
                }
            }
        }

        _cells = cells.DrainToImmutable();
        _goals = new TornGoals(_form);
    }

    /// <summary>The forms: one, or as many as its table has projects.</summary>
    public static IReadOnlyList<FormDraft> Read(IReadOnlyList<FormRow> rows) =>
        new TornFormReader(rows).Read();

    private IReadOnlyList<FormDraft> Read()
    {
        var head = TornHead.Find(_cells);
        var start = head?.Start ?? _cells.Length;
        for (var i = 0; i < start; )
        {
            i += ReadField(i, start);
        }

        _goals.End();
        IReadOnlyList<FormDraft> forms = [_form];
        if (head is not null)
        {
            foreach (var cell in _cells[head.Start..head.End])
            {
                cell.IsUsed = true;
            }

            forms = TornTable.Read(_form, _cells, head, _hasTabs);
        }

        foreach (var cell in _cells.Where(cell => !cell.IsUsed))
        {
            forms[0].LeftOver.Add(cell.Excerpt!);
        }

        return forms;
    }

    /// <summary>Whether a line is the number of a page; where every line is a cell, a bare number may be anything.</summary>
    private static bool IsPageNumber(FormCell cell, bool isOneCellALine) =>
        PageNumber.Is(cell.Text)
        && DateText.Parse(cell.Text) is null
        && !(isOneCellALine && cell.Key.All(char.IsAsciiDigit));

    /// <summary>Reads what begins at a cell, and says how many cells it took.</summary>
    private int ReadField(int index, int end)
    {
        var cell = _cells[index];
        var next = index + 1 < end ? _cells[index + 1] : null;
        var field = FormLabels.Find(cell.Key);
        if (field == FormField.None)
        {
            return ReadText(cell);
        }

        cell.IsUsed = true;
        if (FormLabels.IsGoal(field) || (field == FormField.Outcome && _goals.IsOpen))
        {
            _goals.AddLabel(cell, field);
            return 1;
        }

        if (
            field == FormField.Money
            || (
                field == FormField.Total && next is not null && FormLabels.IsAmount(FormLabels.Find(next.Key))
            )
        )
        {
            _form.Unit = FormLabels.UnitOf(cell.Key) ?? _form.Unit;
            return 1;
        }

        if (field == FormField.Indicators)
        {
            return 1;
        }

        if (FormLabels.IsAmount(field))
        {
            var amount = next is not null && AmountText.IsAmount(next.Key) ? next : null;
            AddAmount(cell, field, amount);
            return amount is null ? 1 : 2;
        }

        if (next is null || (field != FormField.Name && FormLabels.IsLabel(next.Key)))
        {
            return 1;
        }

        next.IsUsed = true;
        Take(field, cell, next);
        return 2;
    }

    private int ReadText(FormCell cell)
    {
        if (FormTitle.IsTitle(cell.Key))
        {
            cell.IsUsed = true;
            _form.Title ??= cell.Line;
        }
        else if (FormTitle.YearOf(cell.Key) is { } year)
        {
            cell.IsUsed = true;
            (_form.FiscalYear, _form.FiscalYearExcerpt) = (year, cell.Excerpt);
        }
        else if (FormLabels.UnitNote(cell.Key) is { } unit)
        {
            cell.IsUsed = true;
            _form.Unit ??= unit;
        }
        else if (_goals.IsOpen || TornGoals.IsMargin(cell.Key))
        {
            cell.IsUsed = true;
            _goals.AddText(cell);
        }
        else
        {
            ReadInline(cell);
        }

        return 1;
    }

    /// <summary>Labels and data in one cell. Blanks divide them that its text has no more: within a text they are the ends of lines.</summary>
    private void ReadInline(FormCell cell)
    {
        var printed = cell with { Text = Printable.Of(cell.Excerpt!.Text) };
        foreach (var (field, label, datum) in InlineFields.Of(printed))
        {
            cell.IsUsed = true;
            Take(field, label, datum with { Text = FormText.OneLine(datum.Text, isTorn: true) });
        }

        if (cell.IsUsed)
        {
            _form.Unit ??= FormLabels.NotedUnit(cell.Key);
        }
    }

    private void Take(FormField field, FormCell label, FormCell value)
    {
        switch (field)
        {
            case FormField.Person:
                _form.NotHeld.Add(value.Excerpt!);
                break;
            case FormField.FiscalYear when FormTitle.YearOf(value.Key) is { } year:
                (_form.FiscalYear, _form.FiscalYearExcerpt) = (year, value.Excerpt);
                break;
            case FormField.Entry:
                _form.Entries.Add((label.Text, value.Line));
                break;
            default:
                if (!_form.Fields.TryAdd(field, value.Line))
                {
                    _form.Entries.Add((label.Text, value.Line));
                }

                break;
        }
    }

    private void AddAmount(FormCell label, FormField field, FormCell? amount)
    {
        var datum = amount is null ? null : amount.Line;
        if (amount is not null)
        {
            amount.IsUsed = true;
        }

        if (field != FormField.Source)
        {
            _hasProjectTotal |= field == FormField.ProjectTotal;
            if (datum is not null)
            {
                _form.TakeTotal(
                    field == FormField.ProjectTotal ? FormField.ProjectTotal : FormField.AnnualTotal,
                    datum,
                    FormLabels.UnitOf(label.Key)
                );
            }

            return;
        }

        var draft = new AmountDraft(
            label.Text,
            datum,
            FormLabels.UnitOf(label.Key),
            label.Excerpt!,
            label.Key.StartsWith("其中", StringComparison.Ordinal)
        );
        (IsOfProject(FormLabels.Bare(label.Key)) ? _form.ProjectSources : _form.AnnualSources).Add(draft);
    }

    /// <summary>
    /// Whether a source belongs to 项目资金总额: in the ministry's form that has 财政资金 and 其他资金 on the left, and the year has
    /// 当年财政拨款, 上年结转资金 and 其他资金 on the right.
    /// </summary>
    private bool IsOfProject(string name) =>
        _hasProjectTotal
        && (_form[FormField.AnnualTotal] is null || !name.Contains('年', StringComparison.Ordinal))
        && !name.Contains("结转", StringComparison.Ordinal)
        && !_form.ProjectSources.Exists(source =>
            string.Equals(FormLabels.Bare(FormText.Key(source.Label)), name, StringComparison.Ordinal)
        );
}
