using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The rows of a table of indicators below its head, where columns can be trusted.</summary>
/// <param name="form">The form to which the indicators go.</param>
/// <param name="head">The head.</param>
internal sealed class IndicatorTable(FormDraft form, IndicatorHead head)
{
    private static readonly string[] NoteWords = ["注", "备注", "说明", "填表说明", "填报说明", "附注"];

    private Datum? _group;
    private Datum? _category;
    private FormCell? _groupCell;

    /// <summary>Reads a row, and says whether it is one of the table.</summary>
    public bool TryRead(FormRow row)
    {
        if (row.IsBlank)
        {
            return true;
        }

        var texts = row.Begun.Where(cell => !cell.IsBlank).ToArray();
        if (texts.Length == 0)
        {
            return true;
        }

        if (IsTotal(row))
        {
            MarkUsed(texts);
            return true;
        }

        if (texts is [var only] && IsSectionHeading(only))
        {
            TakeSection(only);
            return true;
        }

        if (IsFieldBelow(texts[0]) || IsNote(texts[0]) || Array.Exists(texts, HasPerson))
        {
            return false;
        }

        TakeHeadings(row);
        foreach (var half in head.Has(ColumnKind.Name) ? Halves() : [])
        {
            ReadIndicator(row, half);
        }

        return true;
    }

    /// <summary>Joins the rows of both halves that name the same indicator.</summary>
    public void End()
    {
        if (!head.Columns.Any(column => column.IsOverall && column.Kind == ColumnKind.Name))
        {
            return;
        }

        var annual = form
            .Indicators.Where(row => !row.IsOverall)
            .GroupBy(KeyOf)
            .ToDictionary(rows => rows.Key, rows => new Queue<IndicatorDraft>(rows));
        _ = form.Indicators.RemoveAll(overall =>
        {
            if (
                !overall.IsOverall
                || !annual.TryGetValue(KeyOf(overall), out var same)
                || !same.TryDequeue(out var row)
            )
            {
                return false;
            }

            row.OverallValue = overall.OverallValue;
            return true;
        });
    }

    private static (string Name, string Category) KeyOf(IndicatorDraft row) =>
        (FormText.Key(row.Name?.Text ?? string.Empty), FormText.Key(row.Category?.Text ?? string.Empty));

    private IEnumerable<bool?> Halves() =>
        head.Columns.Any(column => column.IsOverall && column.Kind == ColumnKind.Name)
            ? [true, false]
            : [null];

    private void ReadIndicator(FormRow row, bool? overallHalf)
    {
        var name = Cell(row, ColumnKind.Name, overallHalf);
        var indicator = new IndicatorDraft
        {
            Group = _group,
            Category = _category,
            IsOverall = overallHalf == true,
        };
        if (overallHalf is not null)
        {
            var category = CellText(row, ColumnKind.Category, overallHalf);
            indicator.Category = category ?? LastCategory(overallHalf) ?? indicator.Category;
        }

        if (name is not null && name.Row == row.Index)
        {
            name.IsUsed = true;
            indicator.Name = DatumOf(name);
        }
        else if (name is { IsBlank: false })
        {
            // One name over several rows, each with a target of its own.
            indicator.Name = DatumOf(name);
        }

        ReadValues(row, indicator, overallHalf);
        foreach (
            var column in head.Columns.Where(column => column.IsOverall == (overallHalf ?? column.IsOverall))
        )
        {
            ReadNote(row, indicator, column);
        }

        var isSpanned = name is not null && name.Row != row.Index;
        var hasValue =
            indicator.Value is not null
            || indicator.OverallValue is not null
            || indicator.Number is not null
            || indicator.Regions.Exists(region => region.Value is not null);
        if (hasValue || (indicator.Name is not null && !isSpanned))
        {
            if (!hasValue && indicator.Name is { } only && LooksLikeValue(only.Text))
            {
                indicator.Doubts.Add(
                    new Doubt(
                        DocumentProblems.Shifted,
                        only.Excerpt,
                        Values: new FindingValue(
                            "reason",
                            new BilingualText("名称处是指标值", "a value stands for the name")
                        )
                    )
                );
            }

            form.Indicators.Add(indicator);
        }
    }

    private static bool LooksLikeValue(string text) =>
        FormText.Key(text) is ['≥' or '≤' or '=' or '>' or '<' or '＞' or '＜', ..]
        || AmountText.IsAmount(FormText.Key(text).TrimEnd('%'));

    private Datum? LastCategory(bool? overallHalf) =>
        form.Indicators.LastOrDefault(row => row.IsOverall == overallHalf)?.Category;

    private void ReadValues(FormRow row, IndicatorDraft indicator, bool? overallHalf)
    {
        indicator.Sign = CellText(row, ColumnKind.Sign, overallHalf);
        indicator.Number = CellText(row, ColumnKind.Number, overallHalf);
        indicator.Unit = CellText(row, ColumnKind.Unit, overallHalf);
        if (overallHalf is null or false)
        {
            ReadPieces(row, ColumnKind.Value, indicator, annual: true);
        }

        if (overallHalf is null or true)
        {
            ReadPieces(row, ColumnKind.OverallValue, indicator, annual: false);
        }

        indicator.PreviousValue = CellText(row, ColumnKind.PreviousValue, overallHalf);
        foreach (var region in head.Columns.Where(column => column.Kind == ColumnKind.Region))
        {
            if (row.At(region.Index) is { } cell && cell.Column == region.Index && cell.Row == row.Index)
            {
                cell.IsUsed = true;
                indicator.Regions.Add((region.Head, cell.IsBlank ? null : DatumOf(cell)));
            }
        }
    }

    /// <summary>A value of one cell, or of the two or three that stand under its head: sign, number, unit.</summary>
    private void ReadPieces(FormRow row, ColumnKind kind, IndicatorDraft indicator, bool annual)
    {
        var pieces = head
            .Columns.Where(column => column.Kind == kind)
            .Select(column => row.At(column.Index))
            .OfType<FormCell>()
            .Where(cell => cell.Row == row.Index && ColumnKindAt(cell) == kind)
            .Distinct()
            .ToArray();
        MarkUsed(pieces);
        var texts = pieces.Where(cell => !cell.IsBlank).ToArray();
        if (texts.Length == 0)
        {
            return;
        }

        if (texts.Count(cell => cell.Key.AsSpan().ContainsAnyInRange('0', '9')) > 1)
        {
            indicator.Doubts.Add(
                new Doubt(
                    DocumentProblems.Shifted,
                    texts[0].Excerpt!,
                    Values: new FindingValue(
                        "reason",
                        new BilingualText("一个表头下有几个指标值", "several values stand below one head")
                    )
                )
            );
        }

        var joined = new Datum(
            string.Concat(texts.Select(cell => FormText.OneLine(cell.Text))),
            texts.Skip(1).Aggregate(texts[0].Excerpt!, (all, next) => all.Then(next.Excerpt!))
        );
        if (annual)
        {
            indicator.Value = joined;
        }
        else
        {
            indicator.OverallValue = joined;
        }
    }

    private ColumnKind ColumnKindAt(FormCell cell) =>
        cell.Column < head.Columns.Length ? head.Columns[cell.Column].Kind : ColumnKind.None;

    private void ReadNote(FormRow row, IndicatorDraft indicator, IndicatorColumn column)
    {
        if (
            row.At(column.Index) is not { } cell
            || cell.Column != column.Index
            || cell.Row != row.Index
            || cell.IsUsed
        )
        {
            return;
        }

        switch (column.Kind)
        {
            case ColumnKind.Weight:
                cell.IsUsed = true;
                indicator.Weight = DatumOf(cell);
                break;
            case ColumnKind.Direction:
                cell.IsUsed = true;
                indicator.Direction = DatumOf(cell);
                break;
            case ColumnKind.Standard or ColumnKind.Explanation or ColumnKind.Scoring or ColumnKind.Remark:
                cell.IsUsed = true;
                if (DatumOf(cell, isProse: true) is { } note)
                {
                    indicator.Notes[column.Kind] = note;
                }

                break;
            case ColumnKind.Outcome:
                cell.IsUsed = true;
                form.IsSelfEvaluation = true;
                if (!cell.IsBlank)
                {
                    form.NotHeld.Add(cell.Excerpt!);
                }

                break;
            case ColumnKind.RunningNumber:
                cell.IsUsed = true;
                break;
            default:
                break;
        }
    }

    private void TakeHeadings(FormRow row)
    {
        var group = Cell(row, ColumnKind.Group, null);
        var category = Cell(row, ColumnKind.Category, false) ?? Cell(row, ColumnKind.Category, null);
        var name = Cell(row, ColumnKind.Name, null);
        if (group is not null && ReferenceEquals(group, name))
        {
            group = null;
        }

        if (category is not null && (ReferenceEquals(category, name) || ReferenceEquals(category, group)))
        {
            category = null;
        }

        var isNewGroup = group is { IsBlank: false } && !ReferenceEquals(group, _groupCell);
        if (group is { IsBlank: false })
        {
            group.IsUsed = true;
            var changes =
                _group is null
                || !string.Equals(FormText.Key(_group.Text), group.Key, StringComparison.Ordinal);
            _group = DatumOf(group);
            _groupCell = group;
            if (isNewGroup && changes)
            {
                _category = null;
            }
        }

        if (category is { IsBlank: false })
        {
            category.IsUsed = true;
            _category = DatumOf(category);
            if (
                group is { IsBlank: true }
                && _group is not null
                && IndicatorHeadings.NationalOf(null, category.Key) is { } national
                && IndicatorHeadings.GroupOf(FormText.Key(_group.Text)) != national.Group
            )
            {
                // The cell of the group was left blank: the category says which one it is.
                _group = null;
            }
        }

        foreach (var caption in row.Begun.Where(cell => FormLabels.Find(cell.Key) == FormField.Indicators))
        {
            caption.IsUsed = true;
        }
    }

    private void TakeSection(FormCell heading)
    {
        heading.IsUsed = true;
        if (IndicatorHeadings.GroupOf(heading.Key) is not null && !head.Has(ColumnKind.Group))
        {
            (_group, _category) = (DatumOf(heading), null);
        }
        else
        {
            _category = DatumOf(heading);
        }
    }

    private bool IsSectionHeading(FormCell cell) =>
        cell.EndColumn - cell.Column > 1
        && cell.Column <= FirstOf(ColumnKind.Name)
        && cell.EndColumn > FirstOf(ColumnKind.Name)
        && IndicatorHeadings.IsFullHeading(cell.Key);

    private int FirstOf(ColumnKind kind) =>
        head.Columns.FirstOrDefault(column => column.Kind == kind)?.Index ?? int.MaxValue;

    private bool IsFieldBelow(FormCell first)
    {
        var field = FormLabels.Find(first.Key);
        return field is not (FormField.None or FormField.Indicators or FormField.Money)
            && first.Column < FirstOf(ColumnKind.Name)
            && !IndicatorHeadings.IsHeading(first.Key)
            && ColumnKindAt(first)
                is ColumnKind.None
                    or ColumnKind.Group
                    or ColumnKind.Category
                    or ColumnKind.RunningNumber;
    }

    /// <summary>Whether a row below the indicators says something about the form: 注：本表由单位填报.</summary>
    private bool IsNote(FormCell first) =>
        first.Column < FirstOf(ColumnKind.Name)
        && NoteWords.Any(word =>
            first.Key.StartsWith(word, StringComparison.Ordinal)
            && (first.Key.Length == word.Length || first.Key[word.Length] is ':' or '.' or '、' or '1')
        );

    /// <summary>Whether a cell has a person behind a colon: 填表人：张三.</summary>
    private static bool HasPerson(FormCell cell) =>
        cell.Key.IndexOf(':') is > 0 and var colon && FormLabels.Find(cell.Key[..colon]) == FormField.Person;

    private bool IsTotal(FormRow row) =>
        row.Begun.FirstOrDefault(cell => !cell.IsBlank) is { } first
        && (
            Cell(row, ColumnKind.Value, null) is not { IsBlank: false } value || ReferenceEquals(value, first)
        )
        && first.Key is "合计" or "总计" or "总分" or "小计" or "权重合计" or "分值合计" or "合计分值";

    private FormCell? Cell(FormRow row, ColumnKind kind, bool? overallHalf) =>
        head
            .Columns.Where(column =>
                column.Kind == kind && (overallHalf is null || column.IsOverall == overallHalf)
            )
            .Select(column => row.At(column.Index))
            .FirstOrDefault(cell => cell is not null);

    private Datum? CellText(FormRow row, ColumnKind kind, bool? overallHalf)
    {
        var cell = Cell(row, kind, overallHalf);
        if (cell is null || cell.Row != row.Index || ColumnKindAt(cell) != kind)
        {
            return null;
        }

        cell.IsUsed = true;
        return DatumOf(cell);
    }

    private static Datum? DatumOf(FormCell cell, bool isProse = false) =>
        cell.IsBlank
            ? null
            : new Datum(isProse ? FormText.Prose(cell.Text) : FormText.OneLine(cell.Text), cell.Excerpt!);

    private static void MarkUsed(IEnumerable<FormCell> cells)
    {
        foreach (var cell in cells)
        {
            cell.IsUsed = true;
        }
    }
}
