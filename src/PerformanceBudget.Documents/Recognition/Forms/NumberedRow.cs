using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>Divides a row of a table of indicators whose cells say several of them by number, line by line.</summary>
internal static class NumberedRow
{
    /// <summary>The rows, one for each indicator.</summary>
    /// <param name="row">The row.</param>
    /// <param name="head">The head of the table.</param>
    /// <param name="name">The cell of the names.</param>
    /// <param name="names">The names.</param>
    /// <returns>Nothing where nobody can tell which of the values belongs to which of the names.</returns>
    public static ImmutableArray<FormRow> Divide(
        FormRow row,
        IndicatorHead head,
        FormCell name,
        ImmutableArray<string> names
    )
    {
        var cells = new List<FormCell>[names.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = [];
        }

        foreach (var cell in row.Cells)
        {
            var texts = ReferenceEquals(cell, name) ? names : TextsOf(row, head, cell, names.Length);
            if (texts.IsDefault)
            {
                return [];
            }

            for (var i = 0; i < cells.Length; i++)
            {
                cells[i].Add(WithText(cell, texts[i]));
            }
        }

        return [.. cells.Select(of => row with { Cells = [.. of] })];
    }

    /// <summary>Marks the cells of a row of which any of its rows used a part.</summary>
    public static void MarkUsed(FormRow row, ImmutableArray<FormRow> rows)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            row.Cells[i].IsUsed |= rows.Any(one => one.Cells[i].IsUsed);
        }
    }

    // What is said once, as a weight, stands in the first row alone: it would be counted twice.
    private static ImmutableArray<string> TextsOf(FormRow row, IndicatorHead head, FormCell cell, int count)
    {
        if (cell.IsBlank || cell.Row != row.Index)
        {
            return [.. Enumerable.Repeat(cell.Text, count)];
        }

        var texts = NumberedLines.Of(cell.Text, count);
        return !texts.IsEmpty ? texts
            : count == 1 ? [cell.Text]
            : head.KindOf(cell)
                is ColumnKind.Value
                    or ColumnKind.OverallValue
                    or ColumnKind.PreviousValue
                    or ColumnKind.Region
                    or ColumnKind.Number
                ? default
            : head.KindOf(cell)
                is ColumnKind.Sign
                    or ColumnKind.Unit
                    or ColumnKind.Group
                    or ColumnKind.Category
                ? [.. Enumerable.Repeat(cell.Text, count)]
            : [cell.Text, .. Enumerable.Repeat(string.Empty, count - 1)];
    }

    private static FormCell WithText(FormCell cell, string text) =>
        cell with
        {
            Text = text,
            Excerpt = text.Length == 0 ? null : cell.Excerpt,
        };
}
