using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The rows of a table of indicators below its head, where columns can be trusted.</summary>
/// <param name="form">The form to which the indicators go.</param>
/// <param name="head">The head.</param>
internal sealed class IndicatorTable(FormDraft form, IndicatorHead head)
{
    private static readonly string[] NoteWords = ["注", "备注", "说明", "填表说明", "填报说明", "附注"];

    private readonly TableHeadings _headings = new(head);

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
            Array.ForEach(texts, cell => cell.IsUsed = true);
            return true;
        }

        if (texts is [var title] && IsTitle(title))
        {
            return false;
        }

        if (texts is [var only] && IsSectionHeading(only))
        {
            _headings.TakeSection(only);
            return true;
        }

        if (IsFieldBelow(texts[0]) || IsNote(texts[0]) || Array.Exists(texts, HasPerson))
        {
            return false;
        }

        _headings.Take(row);
        foreach (var half in head.Has(ColumnKind.Name) ? Halves() : [])
        {
            ReadIndicators(row, half);
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

    /// <summary>Whether a half has a column of its own for categories, and does not share that of the other.</summary>
    private bool HasCategories(bool overallHalf) =>
        head.Columns.Any(column => column.Kind == ColumnKind.Category && column.IsOverall == overallHalf);

    private void ReadIndicators(FormRow row, bool? overallHalf)
    {
        if (
            head.CellOf(row, ColumnKind.Name, overallHalf) is not { } name
            || name.Row != row.Index
            || NumberedLines.Of(name.Text) is not { IsEmpty: false } names
        )
        {
            ReadIndicator(row, overallHalf);
            return;
        }

        var rows = NumberedRow.Divide(row, head, name, names);
        foreach (var one in rows)
        {
            ReadIndicator(one, overallHalf);
        }

        NumberedRow.MarkUsed(row, rows);
        if (rows.IsEmpty)
        {
            ReadIndicator(row with { Doubt = row.Doubt ?? Undivided(name) }, overallHalf);
        }
    }

    private static Doubt Undivided(FormCell name) =>
        new(
            DocumentProblems.Shifted,
            name.Excerpt!,
            Values: new FindingValue(
                "reason",
                new BilingualText(
                    "一格中有几个指标，与指标值不能一一对应",
                    "a cell has several indicators, and it does not say which value belongs to which"
                )
            )
        );

    private void ReadIndicator(FormRow row, bool? overallHalf)
    {
        var name = head.CellOf(row, ColumnKind.Name, overallHalf);
        var indicator = new IndicatorDraft
        {
            Group = _headings.Group,
            Category = _headings.Category,
            IsOverall = overallHalf == true,
        };
        var cells = new IndicatorRow(row, head, form);
        if (overallHalf is { } half && HasCategories(half))
        {
            indicator.Category = cells.CategoryOf(half) ?? LastCategory(half) ?? indicator.Category;
        }

        if (name is not null && name.Row == row.Index)
        {
            name.IsUsed = true;
            indicator.Name = name.LineIfAny;
        }
        else if (name is { IsBlank: false })
        {
            // One name over several rows, each with a target of its own.
            indicator.Name = name.LineIfAny;
        }

        cells.ReadInto(indicator, overallHalf);

        var isSpanned = name is not null && name.Row != row.Index;
        var hasValue =
            indicator.Value is not null
            || indicator.OverallValue is not null
            || indicator.Number is not null
            || indicator.Regions.Exists(region => region.Value is not null);
        if (SaysNothing(indicator))
        {
            form.Ignored.Add(indicator.Name!.Excerpt);
        }
        else if (hasValue || (indicator.Name is not null && !isSpanned))
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

            if (row.Doubt is { } doubt)
            {
                indicator.Doubts.Add(doubt);
            }

            form.Indicators.Add(indicator);
        }
    }

    /// <summary>Whether a row has 无 or a dash for its name, and no more for its value.</summary>
    private static bool SaysNothing(IndicatorDraft row) =>
        row.Name is { } name
        && IsNothing(name.Text)
        && (row.Value is not { } value || IsNothing(value.Text))
        && row is { Number: null, OverallValue: null }
        && row.Regions.TrueForAll(region => region.Value is null);

    private static bool IsNothing(string text) =>
        FormText.Key(text) is "无" or "-" or "—" or "/" or "—-" or "--";

    private static bool LooksLikeValue(string text) =>
        FormText.Key(text) is ['≥' or '≤' or '=' or '>' or '<' or '＞' or '＜', ..]
        || AmountText.IsAmount(FormText.Key(text).TrimEnd('%'));

    private Datum? LastCategory(bool overallHalf) =>
        form.Indicators.LastOrDefault(row => row.IsOverall == overallHalf)?.Category;

    /// <summary>The title of the next form, where no line stands between the two.</summary>
    private bool IsTitle(FormCell cell) =>
        cell.Column < head.FirstOf(ColumnKind.Name)
        && cell.EndColumn > head.FirstOf(ColumnKind.Name)
        && (FormTitle.IsTitle(cell.Key) || FormTitle.YearOf(cell.Key) is not null);

    private bool IsSectionHeading(FormCell cell) =>
        cell.EndColumn - cell.Column > 1
        && cell.Column <= head.FirstOf(ColumnKind.Name)
        && cell.EndColumn > head.FirstOf(ColumnKind.Name)
        && IndicatorHeadings.IsFullHeading(cell.Key);

    private bool IsFieldBelow(FormCell first)
    {
        var field = FormLabels.Find(first.Key);
        return field is not (FormField.None or FormField.Indicators or FormField.Money)
            && first.Column < head.FirstOf(ColumnKind.Name)
            && !IndicatorHeadings.IsHeading(first.Key)
            && head.KindOf(first)
                is ColumnKind.None
                    or ColumnKind.Group
                    or ColumnKind.Category
                    or ColumnKind.RunningNumber;
    }

    /// <summary>Whether a row below the indicators says something about the form: 注：本表由单位填报.</summary>
    private bool IsNote(FormCell first) =>
        first.Column < head.FirstOf(ColumnKind.Name)
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
            head.CellOf(row, ColumnKind.Value) is not { IsBlank: false } value
            || ReferenceEquals(value, first)
        )
        && first.Key is "合计" or "总计" or "总分" or "小计" or "权重合计" or "分值合计" or "合计分值";
}
