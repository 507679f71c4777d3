using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>The head of a table of indicators that was torn: its cells one behind the other say the order of the columns.</summary>
/// <param name="Start">The first of the cells.</param>
/// <param name="End">The first cell behind them.</param>
/// <param name="Columns">The columns.</param>
internal sealed record TornHead(int Start, int End, ImmutableArray<TornColumn> Columns)
{
    /// <summary>More than forms have, where every region is a column; to find out the columns takes time with their square.</summary>
    private const int MaxColumns = 40;

    public bool IsOfSeveralProjects => Columns.Any(column => column.Kind == ColumnKind.ProjectName);

    /// <summary>The first head among cells; null where there is none.</summary>
    public static TornHead? Find(ImmutableArray<FormCell> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (At(cells, i) is { } head)
            {
                return head;
            }
        }

        return null;
    }

    /// <summary>The head that begins at a cell; null where none does.</summary>
    public static TornHead? At(ImmutableArray<FormCell> cells, int start)
    {
        var first = KindOf(cells[start]);
        if (
            first
            is not (
                ColumnKind.Group
                or ColumnKind.Category
                or ColumnKind.Name
                or ColumnKind.ProjectName
                or ColumnKind.ProjectUnit
                or ColumnKind.RunningNumber
            )
        )
        {
            return null;
        }

        var end = start;
        var most = Math.Min(cells.Length, start + MaxColumns);
        while (end < most && IsHead(cells[end], end > start) && !IsAgain(cells, start, end))
        {
            end++;
        }

        var kinds = cells[start..end].Select(KindOf).ToHashSet();
        var isOfSeveral =
            first is ColumnKind.ProjectName or ColumnKind.ProjectUnit or ColumnKind.RunningNumber;
        if (
            !kinds.Contains(ColumnKind.Name)
            || kinds.Count(kind => kind != ColumnKind.None) < 2
            || (isOfSeveral && !(kinds.Contains(ColumnKind.ProjectName) || first == ColumnKind.RunningNumber))
        )
        {
            return null;
        }

        return new TornHead(start, end, ColumnsOf(cells[start..end]));
    }

    /// <summary>How many cells at a place are the head again, in whole or in part; 0 where they are not.</summary>
    public int CountRepeated(ImmutableArray<FormCell> cells, int start)
    {
        var count = 0;
        var next = Start;
        while (start + count < cells.Length)
        {
            var key = cells[start + count].Key;
            var found = -1;
            for (var i = next; i < End && found < 0; i++)
            {
                found = string.Equals(cells[i].Key, key, StringComparison.Ordinal) ? i : -1;
            }

            if (found < 0)
            {
                break;
            }

            next = found + 1;
            count++;
        }

        return count >= 2 ? count : 0;
    }

    private static ColumnKind KindOf(FormCell cell) => ColumnHeads.Find(cell.Key);

    private static bool IsHead(FormCell cell, bool isBehind) =>
        KindOf(cell) != ColumnKind.None
        || TornHeadings.IsCaption(cell.Key)
        || (
            isBehind
            && (
                FormLabels.IsGoal(FormLabels.Find(cell.Key))
                || FormLabels.IsAmount(FormLabels.Find(cell.Key))
                || IndicatorHead.IsPlace(cell.Key)
            )
        );

    /// <summary>Whether the head begins again, as on a new page.</summary>
    private static bool IsAgain(ImmutableArray<FormCell> cells, int start, int end) =>
        end > start + 1 && string.Equals(cells[end].Key, cells[start].Key, StringComparison.Ordinal);

    private static ImmutableArray<TornColumn> ColumnsOf(ImmutableArray<FormCell> cells)
    {
        var heads = cells.Where(cell => !IsCaption(cell, cells)).ToList();
        MoveRegions(heads);
        var isSplit = heads.Exists(cell => KindOf(cell) is ColumnKind.Sign or ColumnKind.Unit);
        var names = heads.Count(cell => KindOf(cell) == ColumnKind.Name);
        var isAnnualFirst =
            cells.FirstOrDefault(cell => FormLabels.IsGoal(FormLabels.Find(cell.Key))) is { } goal
            && FormLabels.Find(goal.Key) == FormField.AnnualGoal;
        var columns = ImmutableArray.CreateBuilder<TornColumn>();
        var half = 0;
        var shift = 0;
        foreach (var cell in heads)
        {
            var kind = KindOf(cell);
            if (kind is ColumnKind.Group or ColumnKind.Category)
            {
                AddHeading(columns, cell);
                continue;
            }

            half += kind == ColumnKind.Name ? 1 : 0;
            if (
                columns.Count > 0
                && cell.Row == heads[0].Row
                && columns[^1].Positions is [var last]
                && cell.Column + shift <= last
            )
            {
                shift = last + 1 - cell.Column;
            }

            var isOverall = kind == ColumnKind.Value && names == 2 && half == (isAnnualFirst ? 2 : 1);
            var content = ContentOf(cell, kind, isSplit, half);
            columns.Add(
                new TornColumn(
                    isOverall ? ColumnKind.OverallValue : KindIn(cell, kind),
                    FormText.OneLine(cell.Text),
                    content,
                    [cell.Column + (cell.Row == heads[0].Row ? shift : 0)]
                )
            );
        }

        if (!columns.Any(column => column.IsHeading))
        {
            columns.Insert(
                columns.ToList().FindIndex(column => column.IsName),
                new TornColumn(ColumnKind.Category, string.Empty, TornContent.Heading, [])
            );
        }

        return columns.ToImmutable();
    }

    /// <summary>绩效指标 in the margin stands over the whole table, unless it is the head of the names; 中期目标 and 年度目标 stand over the halves.</summary>
    private static bool IsCaption(FormCell cell, ImmutableArray<FormCell> cells) =>
        (
            TornHeadings.IsCaption(cell.Key)
            && cells.Any(other => KindOf(other) == ColumnKind.Name && !TornHeadings.IsCaption(other.Key))
        )
        || (
            cells.Count(other => KindOf(other) == ColumnKind.Name && !TornHeadings.IsCaption(other.Key)) == 2
            && FormLabels.IsGoal(FormLabels.Find(cell.Key))
        );

    /// <summary>Puts the regions where the head of values stands over them.</summary>
    private static void MoveRegions(List<FormCell> heads)
    {
        var regions = heads.FindAll(cell =>
            KindOf(cell) == ColumnKind.None && IndicatorHead.IsPlace(cell.Key)
        );
        if (
            regions.Count == 0
            || regions[0].Row == heads[0].Row
            || heads.FindLast(cell => KindOf(cell) == ColumnKind.Value) is not { } over
        )
        {
            return;
        }

        _ = heads.RemoveAll(regions.Contains);
        heads.InsertRange(heads.IndexOf(over), regions);
        _ = heads.Remove(over);
    }

    private static void AddHeading(ImmutableArray<TornColumn>.Builder columns, FormCell cell)
    {
        if (columns.Count > 0 && columns[^1].IsHeading)
        {
            columns[^1] = columns[^1] with { Positions = [.. columns[^1].Positions, cell.Column] };
        }
        else
        {
            columns.Add(new TornColumn(ColumnKind.Category, cell.Text, TornContent.Heading, [cell.Column]));
        }
    }

    private static ColumnKind KindIn(FormCell cell, ColumnKind kind) =>
        kind != ColumnKind.None ? kind
        : FormLabels.IsAmount(FormLabels.Find(cell.Key)) ? ColumnKind.ProjectAmount
        : IndicatorHead.IsPlace(cell.Key) ? ColumnKind.Region
        : ColumnKind.ProjectGoal;

    private static TornContent ContentOf(FormCell cell, ColumnKind kind, bool isSplit, int half) =>
        KindIn(cell, kind) switch
        {
            ColumnKind.Name => half > 1 ? TornContent.SameName : TornContent.Name,
            ColumnKind.Number => TornContent.Number,
            ColumnKind.Value or ColumnKind.OverallValue or ColumnKind.PreviousValue => isSplit
                ? TornContent.Number
                : TornContent.Value,
            ColumnKind.Region => TornContent.Value,
            ColumnKind.Sign => TornContent.Sign,
            ColumnKind.Unit when half > 0 => TornContent.Unit,
            ColumnKind.Weight => TornContent.Score,
            ColumnKind.Direction => TornContent.Direction,
            ColumnKind.Outcome when cell.Key.Contains("原因", StringComparison.Ordinal) => TornContent.Remark,
            ColumnKind.Outcome when cell.Key.Contains('分', StringComparison.Ordinal) => TornContent.Score,
            ColumnKind.Outcome => TornContent.Value,
            ColumnKind.Remark => TornContent.Remark,
            ColumnKind.RunningNumber => TornContent.RunningNumber,
            ColumnKind.ProjectName or ColumnKind.ProjectUnit or ColumnKind.Unit => TornContent.ProjectText,
            ColumnKind.ProjectAmount => TornContent.Amount,
            ColumnKind.ProjectGoal => TornContent.Goal,
            _ => TornContent.Standard,
        };
}
