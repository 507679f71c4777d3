using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>The indicators of a torn form, of cells that have their places. Whatever is not certain is read as far as it goes, and said.</summary>
/// <param name="form">The form to which the indicators go.</param>
/// <param name="columns">The columns.</param>
internal sealed class TornIndicators(FormDraft form, ImmutableArray<TornColumn> columns)
{
    /// <summary>A reading that costs no more than this above the best may be the right one.</summary>
    public const int Doubtful = 5;

    /// <summary>A value that costs as much hardly looks like one.</summary>
    private const int Unlikely = 6;

    private readonly TornLevels _levels = new();
    private readonly List<Doubt> _pending = [];
    private IndicatorDraft? _last;
    private Doubt? _standing;
    private bool _isClosed = true;

    /// <summary>The doubt whether a cell belongs to another column.</summary>
    public static Doubt Shifted(TornPlacement placed) =>
        TornDoubts.Shifted(placed.Cell.Cell.Line, TornDoubts.OtherColumn);

    /// <summary>Doubts every row that comes, because another project may begin before it.</summary>
    public void DoubtRest(TornPlacement placed) =>
        _standing = TornDoubts.Shifted(placed.Cell.Cell.Line, TornDoubts.OtherProject);

    /// <summary>Ends the row: what comes now belongs to another.</summary>
    public void Close() => _isClosed = true;

    public void Read(IEnumerable<TornPlacement> cells)
    {
        foreach (var cell in cells)
        {
            cell.Cell.Cell.IsUsed = true;
            Take(cell);
        }
    }

    private void Take(TornPlacement placed)
    {
        var (cell, label) = (placed.Cell, placed.Label);
        var column = columns[label.Column];
        if (label.Step == TornStep.Noise)
        {
            LeaveOut(cell);
            return;
        }

        var before = _last;
        _isClosed |= label.Step == TornStep.Begin;
        if (column.IsHeading)
        {
            TakeHeading(cell.Cell);
        }
        else if (label.Step is TornStep.Join or TornStep.LateJoin)
        {
            Join(column, cell.Cell.Line);
        }
        else if (label.Glue == TornGlue.None)
        {
            Set(column, cell.Cell.Line);
        }
        else
        {
            Split(cell.Cell, label);
        }

        Doubt(placed, column, before);
    }

    /// <summary>Takes a heading; in the second half of a row it is that of the first again.</summary>
    private void TakeHeading(FormCell cell)
    {
        if (_isClosed)
        {
            _levels.Take(cell);
        }
        else if (
            !string.Equals(
                FormText.Key(_levels.Category?.Text ?? string.Empty),
                cell.Key,
                StringComparison.Ordinal
            )
        )
        {
            Say(_last, TornDoubts.Shifted(cell.Line, TornDoubts.TwoHeadings));
        }
    }

    private IndicatorDraft Row()
    {
        if (_isClosed || _last is null)
        {
            _last = new IndicatorDraft { Group = _levels.Group, Category = _levels.Category };
            _pending.ForEach(doubt => Say(_last, doubt));
            if (_standing is not null)
            {
                Say(_last, _standing);
            }

            _pending.Clear();
            form.Indicators.Add(_last);
            _isClosed = false;
            foreach (var region in columns.Where(column => column.Kind == ColumnKind.Region))
            {
                _last.Regions.Add((region.Head, null));
            }
        }

        return _last;
    }

    private void Set(TornColumn column, Datum datum)
    {
        var row = Row();
        switch (column.Kind)
        {
            case ColumnKind.Name when column.Content == TornContent.SameName:
                TakeSameName(row, datum);
                break;
            case ColumnKind.Name:
                row.Name = datum;
                break;
            case ColumnKind.Value:
                row.Value = datum;
                break;
            case ColumnKind.OverallValue:
                row.OverallValue = datum;
                break;
            case ColumnKind.PreviousValue:
                row.PreviousValue = datum;
                break;
            case ColumnKind.Sign:
                row.Sign = datum;
                break;
            case ColumnKind.Number:
                row.Number = datum;
                break;
            case ColumnKind.Unit:
                row.Unit = datum;
                break;
            case ColumnKind.Weight:
                row.Weight = datum;
                break;
            case ColumnKind.Direction:
                row.Direction = datum;
                break;
            case ColumnKind.Region:
                var region = row.Regions.FindIndex(held =>
                    string.Equals(held.For, column.Head, StringComparison.Ordinal)
                );
                row.Regions[region] = (column.Head, datum);
                break;
            case ColumnKind.Outcome:
                form.IsSelfEvaluation = true;
                form.NotHeld.Add(datum.Excerpt);
                break;
            case ColumnKind.RunningNumber:
                break;
            default:
                row.Notes[column.Kind] = datum;
                break;
        }
    }

    private static void TakeSameName(IndicatorDraft row, Datum datum)
    {
        if (row.Name is null)
        {
            row.Name = datum;
        }
        else if (
            !string.Equals(FormText.Key(row.Name.Text), FormText.Key(datum.Text), StringComparison.Ordinal)
        )
        {
            Say(row, TornDoubts.Shifted(datum, TornDoubts.TwoNames));
        }
    }

    private void Join(TornColumn column, Datum rest)
    {
        var row = Row();
        var before = column.Kind switch
        {
            ColumnKind.Name => row.Name,
            ColumnKind.Value => row.Value,
            ColumnKind.OverallValue => row.OverallValue,
            ColumnKind.PreviousValue => row.PreviousValue,
            ColumnKind.Region => row
                .Regions.Find(held => string.Equals(held.For, column.Head, StringComparison.Ordinal))
                .Value,
            _ => row.Notes.GetValueOrDefault(column.Kind),
        };
        var joined = before is null
            ? rest
            : new Datum(before.Text + rest.Text, before.Excerpt.Then(rest.Excerpt));
        Set(column, joined);
        Say(row, new Doubt(DocumentProblems.Joined, joined.Excerpt));
    }

    private void Split(FormCell cell, TornLabel label)
    {
        var excerpt = cell.Excerpt!.With(TextRepairs.Torn);
        if (label.Glue == TornGlue.NameAndValue)
        {
            _ = TornValues.TrySplit(cell.Text, out var name, out var value, out _);
            Set(columns[label.Column], new Datum(FormText.OneLine(name), excerpt));
            Set(columns[label.Column + 1], new Datum(FormText.OneLine(value), excerpt));
            Say(_last, TornDoubts.Glued(cell.Excerpt!, name, value));
            return;
        }

        _ = TornHeadings.TrySplit(cell.Text, out var heading, out var rest);
        _levels.Take(cell with { Text = heading, Excerpt = excerpt });
        Set(columns[label.Column], new Datum(FormText.OneLine(rest), excerpt));
        Say(_last, TornDoubts.Glued(cell.Excerpt!, heading, rest));
    }

    private void Doubt(TornPlacement placed, TornColumn column, IndicatorDraft? before)
    {
        if (placed.Margin > Doubtful)
        {
            if (column.Content is TornContent.Value or TornContent.Number && placed.Cost >= Unlikely)
            {
                Say(_last, TornDoubts.Shifted(placed.Cell.Cell.Line, TornDoubts.LongValue));
            }

            return;
        }

        var datum = placed.Cell.Cell.Line;
        var doubt =
            placed.Other.Step is TornStep.Join or TornStep.LateJoin
                ? TornDoubts.Torn(datum, TornDoubts.MayContinue)
            : placed.Label.Step != placed.Other.Step && placed.Other.Step == TornStep.Begin
                ? TornDoubts.Torn(datum, TornDoubts.MayBegin)
            : TornDoubts.Shifted(datum, TornDoubts.OtherColumn);
        if (column.IsHeading)
        {
            _pending.Add(doubt);
        }
        else
        {
            Say(_last, doubt);
        }

        if (placed.Label.Step == TornStep.Begin != (placed.Other.Step == TornStep.Begin) && before != _last)
        {
            Say(before, doubt);
        }
    }

    private void LeaveOut(TornCell cell)
    {
        if (PageNumber.Is(cell.Key))
        {
            form.Ignored.Add(cell.Cell.Excerpt!);
        }
        else
        {
            form.LeftOver.Add(cell.Cell.Excerpt!);
            Say(_last, TornDoubts.Shifted(cell.Cell.Line, TornDoubts.MoreCells));
        }
    }

    /// <summary>Says something of a row, and each kind of thing once.</summary>
    private static void Say(IndicatorDraft? row, Doubt doubt)
    {
        if (row is not null && !row.Doubts.Exists(said => said.Definition == doubt.Definition))
        {
            row.Doubts.Add(doubt);
        }
    }
}
