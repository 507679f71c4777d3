using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>A row of a table of indicators below its head: its values and notes, column by column.</summary>
/// <param name="row">The row.</param>
/// <param name="head">The head of the table.</param>
/// <param name="form">The form, which keeps what no declaration holds.</param>
internal sealed class IndicatorRow(FormRow row, IndicatorHead head, FormDraft form)
{
    /// <summary>Reads everything but headings and the name into an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="overallHalf">The half to read, where the table has two; null for the whole row.</param>
    public void ReadInto(IndicatorDraft indicator, bool? overallHalf)
    {
        ReadValues(indicator, overallHalf);
        foreach (
            var column in head.Columns.Where(column => column.IsOverall == (overallHalf ?? column.IsOverall))
        )
        {
            ReadNote(indicator, column);
        }
    }

    /// <summary>The category of one half of a row, where each half has a column for it.</summary>
    public Datum? CategoryOf(bool overallHalf) => Text(ColumnKind.Category, overallHalf);

    private void ReadValues(IndicatorDraft indicator, bool? overallHalf)
    {
        indicator.Sign = Text(ColumnKind.Sign, overallHalf);
        indicator.Number = Text(ColumnKind.Number, overallHalf);
        indicator.Unit = Text(ColumnKind.Unit, overallHalf);
        if (overallHalf is null or false)
        {
            ReadPieces(ColumnKind.Value, indicator, annual: true);
        }

        if (overallHalf is null or true)
        {
            ReadPieces(ColumnKind.OverallValue, indicator, annual: false);
        }

        indicator.PreviousValue = Text(ColumnKind.PreviousValue, overallHalf);
        foreach (var region in head.Columns.Where(column => column.Kind == ColumnKind.Region))
        {
            if (row.At(region.Index) is { } cell && cell.Column == region.Index && BelongsToRow(cell))
            {
                cell.IsUsed = true;
                indicator.Regions.Add((region.Head, cell.LineIfAny));
            }
        }
    }

    /// <summary>A value of one cell, or of the two or three that stand under its head: sign, number, unit.</summary>
    private void ReadPieces(ColumnKind kind, IndicatorDraft indicator, bool annual)
    {
        var pieces = head
            .Columns.Where(column => column.Kind == kind)
            .Select(column => row.At(column.Index))
            .OfType<FormCell>()
            .Where(cell => BelongsToRow(cell) && head.KindOf(cell) == kind)
            .Distinct()
            .ToArray();
        foreach (var piece in pieces)
        {
            piece.IsUsed = true;
        }

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

    // What reaches down beside names of their own is said of each of them.
    private bool BelongsToRow(FormCell cell) =>
        cell.Row == row.Index
        || (
            !cell.IsBlank
            && head.CellOf(row, ColumnKind.Name) is { IsBlank: false } name
            && name.Row == row.Index
        );

    private void ReadNote(IndicatorDraft indicator, IndicatorColumn column)
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
                indicator.Weight = cell.LineIfAny;
                break;
            case ColumnKind.Direction:
                cell.IsUsed = true;
                indicator.Direction = cell.LineIfAny;
                break;
            case ColumnKind.Standard or ColumnKind.Explanation or ColumnKind.Scoring or ColumnKind.Remark:
                cell.IsUsed = true;
                if (!cell.IsBlank)
                {
                    indicator.Notes[column.Kind] = cell.Prose;
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

    /// <summary>The text of a kind in this row; null where the cell is blank, or begins above as the name does.</summary>
    private Datum? Text(ColumnKind kind, bool? overallHalf)
    {
        var cell = head.CellOf(row, kind, overallHalf);
        if (cell is null || !BelongsToRow(cell) || head.KindOf(cell) != kind)
        {
            return null;
        }

        cell.IsUsed = true;
        return cell.LineIfAny;
    }
}
