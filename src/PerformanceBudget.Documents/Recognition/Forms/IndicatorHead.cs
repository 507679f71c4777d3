using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>The head of a table of indicators: where it stands, and what is in the columns below.</summary>
/// <param name="Start">The first row of the head.</param>
/// <param name="End">The first row below the head.</param>
/// <param name="Columns">The columns, those of which nothing is known among them.</param>
internal sealed record IndicatorHead(int Start, int End, ImmutableArray<IndicatorColumn> Columns)
{
    // Longer texts above a head are data.
    private const int MaxCaption = 12;

    private static readonly string[] TargetWords = ["值", "目标", "标准", "要求"];
    private static readonly string[] OverallWords = ["实施期", "中期", "长期", "总体", "项目期", "三年"];

    /// <summary>Whether several projects stand in the table, each with its name beside its indicators.</summary>
    public bool IsOfSeveralProjects => Columns.Any(column => column.Kind == ColumnKind.ProjectName);

    /// <summary>Whether a column has the targets.</summary>
    public bool HasValues =>
        Columns.Any(column =>
            column.Kind
                is ColumnKind.Value
                    or ColumnKind.OverallValue
                    or ColumnKind.Number
                    or ColumnKind.Region
        );

    public bool Has(ColumnKind kind) => Columns.Any(column => column.Kind == kind);

    /// <summary>What stands in a cell: what is below the first head that it lies under as a whole, or else under which it begins.</summary>
    public ColumnKind KindOf(FormCell cell)
    {
        if (cell.Column >= Columns.Length)
        {
            return ColumnKind.None;
        }

        var first = cell.Column;
        while (first < Columns.Length && first > 0 && Columns[first].Kind == Columns[first - 1].Kind)
        {
            first++;
        }

        return Columns[first < Math.Min(cell.EndColumn, Columns.Length) ? first : cell.Column].Kind;
    }

    /// <summary>The first column of a kind; a column behind all where there is none.</summary>
    public int FirstOf(ColumnKind kind) =>
        Columns.FirstOrDefault(column => column.Kind == kind)?.Index ?? int.MaxValue;

    /// <summary>The cell of a row in the first column of a kind that has one; null where none has.</summary>
    /// <param name="row">The row.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="overallHalf">The half, where the table has two; null for any.</param>
    public FormCell? CellOf(FormRow row, ColumnKind kind, bool? overallHalf = null) =>
        Columns
            .Where(column => column.Kind == kind && (overallHalf is null || column.IsOverall == overallHalf))
            .Select(column => row.At(column.Index))
            .FirstOrDefault(cell => cell is not null);

    /// <summary>Marks the cells of the head, which is read by this.</summary>
    public void MarkUsed(IReadOnlyList<FormRow> rows)
    {
        for (var i = Start; i < End; i++)
        {
            foreach (var cell in rows[i].Cells)
            {
                cell.IsUsed = true;
            }
        }
    }

    /// <summary>The head at a row; null where none is.</summary>
    public static IndicatorHead? At(IReadOnlyList<FormRow> rows, int start)
    {
        var row = rows[start];
        var kinds = row.Cells.Select(cell => ColumnHeads.Find(cell.Key)).ToHashSet();
        if (
            !kinds.Contains(ColumnKind.Name)
            || !kinds.Overlaps([
                ColumnKind.Value,
                ColumnKind.OverallValue,
                ColumnKind.Number,
                ColumnKind.Group,
                ColumnKind.Category,
                ColumnKind.Sign,
            ])
            || row.Begun.All(cell => ColumnHeads.Find(cell.Key) == ColumnKind.None)
        )
        {
            return null;
        }

        var end = EndOf(rows, row);
        var headRows = rows.Skip(start).Take(end - start).ToArray();
        var hasName = headRows
            .SelectMany(head => head.Begun)
            .Any(cell =>
                cell.EndRow <= end && ColumnHeads.Find(cell.Key) == ColumnKind.Name && !IsMargin(cell, row)
            );
        var columns = ImmutableArray.CreateBuilder<IndicatorColumn>();
        var width = headRows.Max(head => head.Cells.Select(cell => cell.EndColumn).DefaultIfEmpty().Max());
        for (var i = 0; i < width; i++)
        {
            columns.Add(ColumnAt(i, headRows, end, hasName));
        }

        return new IndicatorHead(start, end, Arrange(columns, start > 0 ? rows[start - 1] : null));
    }

    private static int EndOf(IReadOnlyList<FormRow> rows, FormRow row)
    {
        var name = row.Cells.Last(cell => ColumnHeads.Find(cell.Key) == ColumnKind.Name);

        // 绩效指标 in the margin may stand over a few rows only, where a page ends.
        var end = row
            .Cells.Where(cell =>
                ColumnHeads.Find(cell.Key) is not (ColumnKind.None or ColumnKind.Name)
                || ReferenceEquals(cell, name)
            )
            .Select(cell => cell.EndRow)
            .Where(bottom => bottom - row.Index <= 3)
            .DefaultIfEmpty(row.Index + 1)
            .Max();
        var wide = row.Cells.Any(cell =>
            cell.EndColumn - cell.Column > 1
            && ColumnHeads.Find(cell.Key) is ColumnKind.Value or ColumnKind.OverallValue
        );
        if (wide && end == row.Index + 1 && end < rows.Count)
        {
            var below = rows[end];
            var isHead =
                (below.At(name.Column)?.IsBlank ?? true)
                && below.Begun.Any(cell => !cell.IsBlank && cell.Column >= name.EndColumn);
            end += isHead ? 1 : 0;
        }

        return Math.Min(end, rows.Count);
    }

    private static IndicatorColumn ColumnAt(int index, FormRow[] headRows, int end, bool hasName)
    {
        var path = headRows.Select(row => row.At(index)).OfType<FormCell>().Distinct().ToArray();

        // 绩效指标 to the left of the head stands for the whole table, unless no other column has the names.
        var known = path.Where(cell =>
                !(hasName && (cell.EndRow > end || IsMargin(cell, headRows[0]))) && !cell.IsBlank
            )
            .ToArray();
        var lowest = known.LastOrDefault();
        if (lowest is null)
        {
            return new IndicatorColumn(index, ColumnKind.None, string.Empty);
        }

        var kind = ColumnHeads.Find(lowest.Key);
        var above = known is [.., var upper, _] ? ColumnHeads.Find(upper.Key) : ColumnKind.None;
        var isOverall = known.Any(cell =>
            OverallWords.Any(word => cell.Key.Contains(word, StringComparison.Ordinal))
        );
        if (kind == ColumnKind.None && above is ColumnKind.Value or ColumnKind.OverallValue)
        {
            kind = IsWhole(lowest.Key) ? above : RegionOr(lowest.Text);
        }
        else if (kind == ColumnKind.Value && isOverall)
        {
            kind = ColumnKind.OverallValue;
        }

        return new IndicatorColumn(index, kind, Blanks.Remove(lowest.Text), isOverall);
    }

    /// <summary>Whether a cell is the label of the whole table: the groups or categories begin behind it.</summary>
    private static bool IsMargin(FormCell cell, FormRow head) =>
        cell.Column == 0
        && FormLabels.Find(cell.Key) == FormField.Indicators
        && head.After(cell) is { } next
        && ColumnHeads.Find(next.Key) is ColumnKind.Group or ColumnKind.Category;

    /// <summary>Which half a column belongs to where there are two, and which unknown columns are those of regions.</summary>
    private static ImmutableArray<IndicatorColumn> Arrange(
        ImmutableArray<IndicatorColumn>.Builder columns,
        FormRow? above
    )
    {
        // 单位 in front of 项目名称 is whose project it is, and none of a number.
        var project = columns.FirstOrDefault(column => column.Kind == ColumnKind.ProjectName)?.Index ?? 0;
        for (var i = 0; i < project; i++)
        {
            if (columns[i].Kind == ColumnKind.Unit)
            {
                columns[i] = columns[i] with { Kind = ColumnKind.ProjectUnit };
            }
        }

        var names = Runs(columns, ColumnKind.Name);
        if (names.Length == 2)
        {
            var firstAnnual = SecondHalf(columns, names[1]);
            var isAnnualFirst =
                columns[names[0]].IsOverall == columns[names[1]].IsOverall
                    ? above?.At(columns[names[0]].Index) is { Key.Length: <= MaxCaption } caption
                        && IsAnnual(caption.Key)
                    : columns[names[1]].IsOverall;
            for (var i = 0; i < columns.Count; i++)
            {
                var isSecond = columns[i].Index >= firstAnnual;
                var isOverall = isSecond == isAnnualFirst && columns[i].Kind is not ColumnKind.Group;
                columns[i] = columns[i] with
                {
                    IsOverall = isOverall,
                    Kind =
                        isOverall && columns[i].Kind == ColumnKind.Value
                            ? ColumnKind.OverallValue
                            : columns[i].Kind,
                };
            }
        }

        var hasValue = columns.Any(column =>
            column.Kind is ColumnKind.Value or ColumnKind.OverallValue or ColumnKind.Number
        );
        var name = columns.LastOrDefault(column => column.Kind == ColumnKind.Name)?.Index ?? int.MaxValue;
        var unknown = columns
            .Where(column =>
                column.Kind == ColumnKind.None
                && column.Index > name
                && column.Head.Length > 0
                && (!hasValue || IsPlace(column.Head))
            )
            .ToList();
        var values = hasValue ? [] : TargetsAmong(unknown);
        foreach (var column in unknown)
        {
            columns[column.Index] = column with
            {
                Kind = values.Contains(column) ? ColumnKind.Value : RegionOr(column.Head),
            };
        }

        return columns.ToImmutable();
    }

    // 2026年指标值, 考核标准: the only head behind the names that asks for a target. It may stand over several columns.
    private static List<IndicatorColumn> TargetsAmong(List<IndicatorColumn> unknown)
    {
        var targets = unknown.FindAll(column =>
            TargetWords.Any(word => column.Head.EndsWith(word, StringComparison.Ordinal))
        );
        return targets.Select(column => column.Head).Distinct(StringComparer.Ordinal).Count() == 1
            ? targets
            : [];
    }

    /// <summary>A region, unless it is a year: below that stands its target, and which year is asked for is not known here.</summary>
    private static ColumnKind RegionOr(string head) =>
        DateText.Parse(head) is null ? ColumnKind.Region : ColumnKind.None;

    private static int SecondHalf(IEnumerable<IndicatorColumn> columns, int secondName)
    {
        var first = secondName;
        foreach (
            var column in columns
                .Where(column => column.Index < secondName)
                .OrderByDescending(column => column.Index)
        )
        {
            if (column.Kind is not (ColumnKind.Category or ColumnKind.Group))
            {
                break;
            }

            first = column.Index;
        }

        return first;
    }

    /// <summary>The first columns of the runs of columns of one kind.</summary>
    private static int[] Runs(ImmutableArray<IndicatorColumn>.Builder columns, ColumnKind kind) =>
        [
            .. Enumerable
                .Range(0, columns.Count)
                .Where(i => columns[i].Kind == kind && (i == 0 || columns[i - 1].Kind != kind)),
        ];

    private static bool IsAnnual(string key) =>
        key.Contains("年度", StringComparison.Ordinal) || key.Contains("当年", StringComparison.Ordinal);

    private static bool IsWhole(string key) =>
        key is "合计" or "总计" or "小计" or "全省" or "全市" or "全县" or "全区" or "总体";

    public static bool IsPlace(string head) =>
        head.Length is > 1 and <= 12
        && head[^1] is '省' or '市' or '县' or '区' or '镇' or '乡' or '村' or '旗' or '州' or '道';
}
