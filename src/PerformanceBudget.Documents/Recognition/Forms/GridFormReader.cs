using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Reads a form whose columns can be trusted.</summary>
/// <remarks>
/// Above the table of indicators a label has its datum to the right, or below where several labels stand side by side; in the table
/// the heads of the columns say what is in a cell.
/// </remarks>
internal sealed class GridFormReader
{
    private readonly IReadOnlyList<FormRow> _rows;
    private readonly FormDraft _form = new();
    private readonly FormMoney _money;
    private readonly FormNeighbours _neighbours;

    private GridFormReader(IReadOnlyList<FormRow> rows)
    {
        _rows = rows;
        _money = new FormMoney(_form);
        _neighbours = new FormNeighbours(rows);
    }

    /// <summary>Reads a form, or the forms of a table that has several projects in its columns.</summary>
    public static IReadOnlyList<FormDraft> Read(IReadOnlyList<FormRow> rows)
    {
        var reader = new GridFormReader(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            if (IndicatorHead.At(rows, i) is { IsOfSeveralProjects: true } head)
            {
                head.MarkUsed(rows);
                reader.ReadFields(0, i);
                return SeveralProjects.Read(rows, head, reader._form);
            }
        }

        reader.ReadForm();
        return [reader._form];
    }

    private void ReadForm()
    {
        IndicatorTable? table = null;
        for (var i = 0; i < _rows.Count; )
        {
            if (IndicatorHead.At(_rows, i) is { } head)
            {
                head.MarkUsed(_rows);
                table = new IndicatorTable(_form, head);
                _form.HasLevels |= head.Has(ColumnKind.Group) || head.Has(ColumnKind.Category);
                ReportMissingValues(head);
                i = head.End;
            }
            else if (table is not null && table.TryRead(_rows[i]))
            {
                i++;
            }
            else
            {
                ReadFields(i, i + 1);
                i++;
            }
        }

        table?.End();
        LeaveOut();
    }

    private void ReportMissingValues(IndicatorHead head)
    {
        if (!head.HasValues && _rows[head.Start].Begun.FirstOrDefault(cell => !cell.IsBlank) is { } first)
        {
            _form.Doubts.Add(
                new Doubt(
                    DocumentProblems.Torn,
                    first.Excerpt!,
                    Values: new FindingValue(
                        "reason",
                        new BilingualText("表头没有指标值一列", "no column of its head has the values")
                    )
                )
            );
        }
    }

    private void ReadFields(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            ReadTitle(_rows[i]);
            SelfEvaluation.ReadMoney(_form, _rows, i);
            foreach (var cell in _rows[i].Begun.Where(cell => !cell.IsUsed).ToArray())
            {
                if (!cell.IsUsed)
                {
                    ReadField(_rows[i], cell);
                }
            }
        }
    }

    private void ReadTitle(FormRow row)
    {
        if (row.Begun.Where(cell => !cell.IsBlank).ToArray() is not [var only] || only.IsUsed)
        {
            return;
        }

        if (FormTitle.IsTitle(only.Key))
        {
            only.IsUsed = true;
            _form.Title ??= only.Line;
        }

        if (FormTitle.YearOf(only.Key) is { } year)
        {
            only.IsUsed = true;
            _form.TakeYear(year, only.Excerpt!);
        }
        else if (FormLabels.NotedUnit(only.Key) is { } unit)
        {
            only.IsUsed = FormTitle.IsTitle(only.Key) || FormLabels.UnitNote(only.Key) is not null;
            _form.Unit ??= unit;
        }
    }

    private void ReadField(FormRow row, FormCell cell)
    {
        var field = cell.Key is "备注" ? FormField.Entry : FormLabels.Find(cell.Key);
        if (field == FormField.None)
        {
            if (FormLabels.UnitNote(cell.Key) is { } unit)
            {
                cell.IsUsed = true;
                _form.Unit ??= unit;
                return;
            }

            if (FormMoney.IsUnknownLabel(row, cell))
            {
                cell.IsUsed = true;
                _money.Read(row, cell, FormMoney.FieldOfUnknown(cell));
                return;
            }

            ReadInline(cell);
            return;
        }

        if (
            field == FormField.Total
            && !_money.HasTotal
            && row.After(cell) is { } next
            && FormLabels.IsAmount(FormLabels.Find(next.Key))
        )
        {
            field = FormField.Money;
        }

        cell.IsUsed = true;
        if (FormLabels.IsGoal(field))
        {
            ReadGoal(row, cell, field);
        }
        else if (FormLabels.IsAmount(field))
        {
            _money.Read(row, cell, field);
        }
        else if (field is FormField.Money)
        {
            _form.Unit = FormLabels.UnitOf(cell.Key) ?? _form.Unit;
        }
        else if (field is FormField.Indicators)
        {
            return;
        }
        else if (_neighbours.ValueOf(row, cell, field) is { } value)
        {
            Take(field, cell, value);
        }
    }

    private void Take(FormField field, FormCell label, FormCell value)
    {
        value.IsUsed = true;
        if (value.IsBlank)
        {
            return;
        }

        var datum = value.Line;
        switch (field)
        {
            case FormField.Outcome:
                _form.IsSelfEvaluation = true;
                _form.NotHeld.Add(value.Excerpt!);
                break;
            // Several persons can stand in one cell.
            case FormField.Person
                when _form.NotHeld is [.., var last] && ReferenceEquals(last, value.Excerpt):
                break;
            case FormField.Person:
                _form.NotHeld.Add(value.Excerpt!);
                break;
            case FormField.Entry:
                _form.Entries.Add((FormText.OneLine(label.Text), value.Prose));
                break;
            case FormField.FiscalYear when FormTitle.YearOf(value.Key) is { } year:
                _form.TakeYear(year, value.Excerpt!);
                break;
            case FormField.Name:
                _ = _form.TakeOnly(field, datum);
                break;
            default:
                if (!_form.Fields.TryAdd(field, datum))
                {
                    _form.Entries.Add((FormText.OneLine(label.Text), datum));
                }

                break;
        }
    }

    /// <summary>A label and its datum in one cell, as in 项目名称：党建工作.</summary>
    private void ReadInline(FormCell cell)
    {
        foreach (var (field, label, datum) in InlineFields.Of(cell))
        {
            cell.IsUsed = true;
            TakeInline(field, label, datum);
        }
    }

    private void TakeInline(FormField field, FormCell label, FormCell rest)
    {
        if (FormLabels.IsGoal(field))
        {
            TakeGoal(field, label, rest);
        }
        else if (FormLabels.IsAmount(field))
        {
            _money.Add(label, field, rest);
        }
        else
        {
            Take(field, label, rest);
        }
    }

    private void ReadGoal(FormRow row, FormCell label, FormField field)
    {
        var next = row.After(label);
        var nextField = next is null ? FormField.None : FormLabels.Find(next.Key);
        if (next is not null && (FormLabels.IsGoal(nextField) || nextField == FormField.Outcome))
        {
            // The caption of both goals, or two labels side by side.
            if (_neighbours.TextBelow(label) is { } text && label.EndRow == row.Index + 1)
            {
                TakeGoal(field, label, text);
            }
        }
        else if (next is not null && !(next.IsBlank && _neighbours.IsAboveText(label, next)))
        {
            TakeGoal(field, label, next);
        }
        else if (_neighbours.TextBelow(label) is { } text)
        {
            TakeGoal(field, label, text);
        }
    }

    private void TakeGoal(FormField field, FormCell label, FormCell text)
    {
        text.IsUsed = true;
        if (!text.IsBlank)
        {
            _ = _form.TakeOnly(field, text.Prose);
        }

        if (field == FormField.OverallGoal && GoalYears.Find(label.Key) is { } years)
        {
            _form.OverallYears = new Datum(years, label.Excerpt!);
        }
    }

    private void LeaveOut()
    {
        foreach (var cell in _rows.SelectMany(row => row.Begun).Where(cell => !cell.IsUsed && !cell.IsBlank))
        {
            _form.LeftOver.Add(cell.Excerpt!);
        }
    }
}
