namespace PerformanceBudget.Documents;

/// <summary>Takes the heads of tables of indicators out that are printed again where a page begins.</summary>
/// <remarks>
/// Other rows that say the same as one above are kept: the department of the next form, or an amount of nothing, is no head.
/// </remarks>
internal static class RepeatedHeads
{
    /// <summary>The rows without those of repeated heads. The row behind such a head is the first of its page.</summary>
    public static IReadOnlyList<FormRow> Remove(IReadOnlyList<FormRow> rows)
    {
        var kept = new FormRows();
        var from = 0;
        IndicatorHead? current = null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (IndicatorHead.At(rows, i) is not { } head)
            {
                current = FormStarts.IsNameRow(rows[i]) ? null : current;
                continue;
            }

            if (rows[i].AfterPageBreak && head.End < rows.Count && AreSame(rows, head, current))
            {
                kept.Add(rows, from, i);
                from = head.End;
                rows = WithoutTextOf(rows, head);
            }

            current = head;
            i = head.End - 1;
        }

        if (from == 0)
        {
            return rows;
        }

        kept.Add(rows, from, rows.Count);
        return kept.Rows;
    }

    private static bool AreSame(IReadOnlyList<FormRow> rows, IndicatorHead head, IndicatorHead? current) =>
        current is not null
        && HeadTexts.AreSame(
            [.. TextsOf(rows, head)],
            [.. TextsOf(rows, current)],
            isTorn: rows[current.End].AfterPageBreak
        );

    /// <summary>The texts of a head. The margin beside it goes on in a blank cell.</summary>
    private static IEnumerable<string> TextsOf(IReadOnlyList<FormRow> rows, IndicatorHead head) =>
        rows.Skip(head.Start)
            .Take(head.End - head.Start)
            .SelectMany(row => row.Begun)
            .Where(cell => cell.Column > 0 && !cell.IsBlank)
            .Select(cell => cell.Key);

    /// <summary>The rows, of which the one behind a head is the first of its page. A cell that reaches down out of the head has its text there.</summary>
    private static List<FormRow> WithoutTextOf(IReadOnlyList<FormRow> rows, IndicatorHead head)
    {
        var blank = rows[head.End]
            .Cells.Where(cell => cell.Row < head.End)
            .ToDictionary<FormCell, FormCell, FormCell>(
                cell => cell,
                cell => cell with { Text = string.Empty, Excerpt = null },
                ReferenceEqualityComparer.Instance as IEqualityComparer<FormCell>
            );
        return
        [
            .. rows.Select(row =>
                row with
                {
                    AfterPageBreak = row.AfterPageBreak || row.Index == head.End,
                    Cells = [.. row.Cells.Select(cell => blank.GetValueOrDefault(cell, cell))],
                }
            ),
        ];
    }
}
