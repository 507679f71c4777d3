using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Reads a form whose columns can be trusted.</summary>
/// <remarks>
/// Above the table of indicators a label has its datum to the right, or below where several labels stand side by side; in the table
/// the heads of the columns say what is in a cell.
/// </remarks>
internal sealed class GridFormReader
{
    private static readonly string[] TotalWords = ["总额", "金额", "合计", "总计", "总数", "小计"];

    // Longer texts in front of a colon are no labels.
    private const int MaxLabel = 30;

    private readonly IReadOnlyList<FormRow> _rows;
    private readonly FormDraft _form = new();

    /// <summary>The totals above, by their columns, to which sources below belong.</summary>
    private readonly List<(FormCell Label, bool IsAnnual)> _totals = [];

    private GridFormReader(IReadOnlyList<FormRow> rows) => _rows = rows;

    /// <summary>Reads a form, or the forms of a table that has several projects in its columns.</summary>
    public static IReadOnlyList<FormDraft> Read(IReadOnlyList<FormRow> rows)
    {
        var reader = new GridFormReader(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            if (IndicatorHead.At(rows, i) is { IsOfSeveralProjects: true } head)
            {
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
                table = new IndicatorTable(_form, head);
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
            _form.Title ??= new Datum(FormText.OneLine(only.Text), only.Excerpt!);
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

            if (IsAmountOfUnknownLabel(row, cell))
            {
                cell.IsUsed = true;
                ReadAmount(
                    row,
                    cell,
                    TotalWords.Any(word => cell.Key.Contains(word, StringComparison.Ordinal))
                        ? FormField.Total
                        : FormField.Source
                );
                return;
            }

            ReadInline(cell);
            return;
        }

        if (
            field == FormField.Total
            && _totals.Count == 0
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
            ReadAmount(row, cell, field);
        }
        else if (field is FormField.Money)
        {
            _form.Unit = FormLabels.UnitOf(cell.Key) ?? _form.Unit;
        }
        else if (field is FormField.Indicators)
        {
            return;
        }
        else if (ValueOf(row, cell, field) is { } value)
        {
            Take(field, cell, value);
        }
    }

    /// <summary>Whether a text beside the caption of the money has an amount to its right: a source, or a total, that only this form has.</summary>
    private static bool IsAmountOfUnknownLabel(FormRow row, FormCell cell) =>
        !cell.IsBlank
        && !AmountText.IsAmount(cell.Key)
        && row.Cells.Any(caption =>
            caption.EndColumn <= cell.Column
            && caption.IsUsed
            && FormLabels.Find(caption.Key) == FormField.Money
        )
        && row.Cells.FirstOrDefault(next => next.Column >= cell.EndColumn) is { } amount
        && AmountText.IsAmount(amount.Key);

    private void Take(FormField field, FormCell label, FormCell value)
    {
        value.IsUsed = true;
        if (value.IsBlank)
        {
            return;
        }

        var datum = new Datum(FormText.OneLine(value.Text), value.Excerpt!);
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
                _form.Entries.Add(
                    (FormText.OneLine(label.Text), new Datum(FormText.Prose(value.Text), value.Excerpt!))
                );
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
        for (var start = 0; start < cell.Text.Length; )
        {
            var colon = cell.Text.AsSpan(start).IndexOfAny('：', ':') + start;
            if (colon <= start || FormText.IsBlank(cell.Text.AsSpan(colon + 1)))
            {
                return;
            }

            var label = cell with { Text = cell.Text[start..colon] };
            var field = FormLabels.Find(label.Key);
            if (field is FormField.None or FormField.Money or FormField.Indicators or FormField.Source)
            {
                return;
            }

            var isProse = FormLabels.IsGoal(field) || field == FormField.Entry;
            var end = isProse ? cell.Text.Length : NextLabel(cell.Text, colon + 1);
            cell.IsUsed = true;
            TakeInline(field, label, cell with { Text = cell.Text[(colon + 1)..end] });
            start = end;
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
            AddAmount(label, field, rest);
        }
        else
        {
            Take(field, label, rest);
        }
    }

    /// <summary>Where another label with a colon begins, behind a blank: 项目名称：养老　项目类别：一般; the end where none does.</summary>
    private static int NextLabel(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (!Blanks.IsBlank(text[i]))
            {
                continue;
            }

            var label = Blanks.Skip(text, i);
            var length = text.AsSpan(label, Math.Min(MaxLabel, text.Length - label)).IndexOfAny('：', ':');
            if (length > 0 && FormLabels.IsLabel(FormText.Key(text.Substring(label, length))))
            {
                return label;
            }

            i = label - 1;
        }

        return text.Length;
    }

    private FormCell? ValueOf(FormRow row, FormCell label, FormField field)
    {
        var next = row.After(label);
        if (next is null || IsRowOfLabels(row))
        {
            return Below(label) is { } below && !FormLabels.IsLabel(below.Key) ? below : null;
        }

        var isValue = field == FormField.Name || !FormLabels.HasValue(FormLabels.Find(next.Key));
        return isValue && !next.IsUsed ? next : null;
    }

    /// <summary>Whether labels alone stand in a row, so that their data stand below.</summary>
    private bool IsRowOfLabels(FormRow row)
    {
        var texts = row.Begun.Where(cell => !cell.IsBlank).ToArray();
        return texts.Length > 1
            && Array.TrueForAll(texts, cell => FormLabels.HasValue(FormLabels.Find(cell.Key)))
            && row.Index + 1 < _rows.Count
            && _rows[row.Index + 1].Begun.All(cell => !FormLabels.IsLabel(cell.Key))
            && _rows[row.Index + 1].Begun.Any(cell => !cell.IsBlank);
    }

    private FormCell? Below(FormCell label) =>
        label.EndRow < _rows.Count
        && _rows[label.EndRow].At(label.Column) is { } below
        && below.Row == label.EndRow
            ? below
            : null;

    private void ReadGoal(FormRow row, FormCell label, FormField field)
    {
        var next = row.After(label);
        var nextField = next is null ? FormField.None : FormLabels.Find(next.Key);
        if (next is not null && (FormLabels.IsGoal(nextField) || nextField == FormField.Outcome))
        {
            // The caption of both goals, or two labels side by side.
            if (
                Below(label) is { } text
                && !FormLabels.IsGoal(FormLabels.Find(text.Key))
                && label.EndRow == row.Index + 1
            )
            {
                TakeGoal(field, label, text);
            }
        }
        else if (next is not null)
        {
            TakeGoal(field, label, next);
        }
        else if (Below(label) is { } text)
        {
            TakeGoal(field, label, text);
        }
    }

    private void TakeGoal(FormField field, FormCell label, FormCell text)
    {
        text.IsUsed = true;
        if (!text.IsBlank)
        {
            _ = _form.TakeOnly(field, new Datum(FormText.Prose(text.Text), text.Excerpt!));
        }

        if (field == FormField.OverallGoal && GoalYears.Find(label.Key) is { } years)
        {
            _form.OverallYears = new Datum(years, label.Excerpt!);
        }
    }

    private void ReadAmount(FormRow row, FormCell label, FormField field)
    {
        // Amounts that are not planned ones are used up already.
        var next = row.Cells.FirstOrDefault(cell => cell.Column >= label.EndColumn && !cell.IsUsed);
        AddAmount(
            label,
            field,
            next is not null && FormLabels.IsAmount(FormLabels.Find(next.Key)) ? null : next
        );
    }

    private void AddAmount(FormCell label, FormField field, FormCell? amount)
    {
        if (amount is not null)
        {
            amount.IsUsed = true;
        }

        var datum = amount is { IsBlank: false }
            ? new Datum(FormText.OneLine(amount.Text), amount.Excerpt!)
            : null;
        var draft = new AmountDraft(
            FormText.OneLine(label.Text),
            datum,
            FormLabels.UnitOf(label.Key),
            label.Excerpt!,
            label.Key.StartsWith("其中", StringComparison.Ordinal)
        );
        if (field is not FormField.Source)
        {
            var isAnnual = field != FormField.ProjectTotal;
            _totals.Add((label, isAnnual));
            if (datum is not null)
            {
                _form.TakeTotal(isAnnual ? FormField.AnnualTotal : FormField.ProjectTotal, datum, draft.Unit);
            }

            return;
        }

        var total = _totals.LastOrDefault(above => above.Label.Covers(label));
        var belongsToYear = total.Label is null ? _totals.Count == 0 || _totals[^1].IsAnnual : total.IsAnnual;
        (belongsToYear ? _form.AnnualSources : _form.ProjectSources).Add(draft);
    }

    private void LeaveOut()
    {
        foreach (var cell in _rows.SelectMany(row => row.Begun).Where(cell => !cell.IsUsed && !cell.IsBlank))
        {
            _form.LeftOver.Add(cell.Excerpt!);
        }
    }
}
