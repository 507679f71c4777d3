using System.Globalization;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Draws the head and the rows of the indicators of a project.</summary>
internal sealed class IndicatorRows(
    Layout layout,
    IndicatorColumns columns,
    TableCanvas canvas,
    Random random,
    int firstColumn = 0
)
{
    private readonly string _joint = random.OneOf("\n", "-", "/");

    // What the template says of a unit is said once: where the unit has no cell of its own.
    private readonly int _template = random.Next(layout.Values == ValueCells.One ? 4 : 2);

    private int Begin => firstColumn + (columns.HasSideLabel ? 1 : 0);

    /// <summary>How much wider the column of names is than one physical column.</summary>
    private int Surplus => canvas.Columns - Begin - columns.All.Length;

    /// <summary>Where a column begins: whatever is too wide goes to the names.</summary>
    private int Edge(int column)
    {
        var name = columns.All.ToList().FindIndex(held => held.Field == IndicatorField.Name);
        return Begin + column + (column > name ? Surplus : 0);
    }

    public void Draw(int position, SyntheticProject project)
    {
        var first = canvas.RowCount;
        Head(position);
        DrawRows(position, project);
        if (layout.HasTotals)
        {
            Totals(position, project);
        }

        if (columns.HasSideLabel)
        {
            canvas.Put(
                first,
                0,
                1,
                CellRole.Label,
                random.OneOf("绩效指标", "绩效指标", "绩效\n指标"),
                rowSpan: canvas.RowCount - first
            );
        }
    }

    /// <summary>Draws the rows without a head.</summary>
    public void DrawRows(int position, SyntheticProject project)
    {
        for (var i = 0; i < project.Indicators.Length; i++)
        {
            if (layout.HasFillers && i > 0 && StartsRun(project, i) && random.Percent(40))
            {
                _ = canvas.BeginRow(RowKind.Filler, position);
            }

            var indicator = project.Indicators[i];
            var row = canvas.BeginRow(RowKind.Indicator, position, i);
            var name = layout.HasTemplate ? NameOfTemplate(indicator, i) : indicator.Name;
            for (var j = 0; j < columns.All.Length; j++)
            {
                var column = columns.All[j];
                if (
                    column.Field
                    is IndicatorField.Group
                        or IndicatorField.GroupAndCategory
                        or IndicatorField.Category
                )
                {
                    Level(row, j, project, i);
                    continue;
                }

                canvas.Put(row, Edge(j), Edge(j + 1), RoleOf(column.Field), TextOf(column, indicator, name));
            }
        }
    }

    private void Head(int position)
    {
        var row = canvas.BeginRow(RowKind.Head, position);
        var second =
            layout is { Regions: > 0, RegionsUnderOneHead: true } || layout.MidTerm == MidTermCells.TwoHalves
                ? canvas.BeginRow(RowKind.Head, position)
                : row;
        var i = 0;
        while (i < columns.All.Length)
        {
            var end = i + 1;
            var over = Over(i);
            while (over is not null && end < columns.All.Length && Over(end) == over)
            {
                end++;
            }

            if (over is null)
            {
                canvas.Put(
                    row,
                    Edge(i),
                    Edge(end),
                    CellRole.Label,
                    columns.All[i].Head,
                    rowSpan: second - row + 1
                );
            }
            else
            {
                canvas.Put(row, Edge(i), Edge(end), CellRole.Label, over);
                for (var j = i; j < end; j++)
                {
                    canvas.Put(second, Edge(j), Edge(j + 1), CellRole.Label, columns.All[j].Head);
                }
            }

            i = end;
        }
    }

    /// <summary>The head that stands over the head of a column.</summary>
    private string? Over(int column) =>
        columns.All[column] switch
        {
            { Field: IndicatorField.Region } when layout.RegionsUnderOneHead => "指标值",
            { Field: not IndicatorField.Group, Half: false } when layout.MidTerm == MidTermCells.TwoHalves =>
                "中期目标",
            { Half: true } => "年度目标",
            _ => null,
        };

    /// <summary>A group or a category: merged downwards as far as it holds, or in every row.</summary>
    private void Level(int row, int column, SyntheticProject project, int i)
    {
        var field = columns.All[column].Field;
        if (layout.Groups != GroupCells.Repeated && !Starts(field, project, i))
        {
            return;
        }

        var rows = 1;
        if (layout.Groups != GroupCells.Repeated && !layout.HasFillers)
        {
            while (i + rows < project.Indicators.Length && !Starts(field, project, i + rows))
            {
                rows++;
            }
        }

        var category = project.Indicators[i].Category;
        var group = category.Group.ChineseName();
        var text = field switch
        {
            IndicatorField.Group => IsLeftBlank(category) ? string.Empty : group,
            IndicatorField.Category => category.ChineseName,
            _ => group + _joint + category.ChineseName,
        };
        canvas.Put(
            row,
            Edge(column),
            Edge(column + 1),
            field == IndicatorField.Group ? CellRole.Group : CellRole.Category,
            text,
            rows
        );
    }

    private bool IsLeftBlank(IndicatorCategory category) =>
        layout.Groups == GroupCells.Blank
        && IndicatorCategory.National.Contains(category)
        && random.Percent(50);

    private static bool StartsRun(SyntheticProject project, int i) =>
        i == 0 || project.Indicators[i].Category != project.Indicators[i - 1].Category;

    private bool Starts(IndicatorField field, SyntheticProject project, int i) =>
        // A group that may be blank has a cell for each category.
        field == IndicatorField.Group
        && layout.Groups != GroupCells.Blank
            ? i == 0 || project.Indicators[i].Category.Group != project.Indicators[i - 1].Category.Group
            : StartsRun(project, i);

    private void Totals(int position, SyntheticProject project)
    {
        var row = canvas.BeginRow(RowKind.Total, position);
        var weight = columns.All.ToList().FindIndex(column => column.Field == IndicatorField.Weight);
        if (weight < 0)
        {
            canvas.Put(row, Begin, canvas.Columns, CellRole.Note, "合计");
            return;
        }

        canvas.Put(row, Begin, Edge(weight), CellRole.Note, random.OneOf("合计", "总分"));
        canvas.Put(
            row,
            Edge(weight),
            Edge(weight + 1),
            CellRole.Note,
            Shown(project.Indicators.Sum(indicator => indicator.Weight))
        );
    }

    private static CellRole RoleOf(IndicatorField field) =>
        field switch
        {
            IndicatorField.Name => CellRole.Name,
            IndicatorField.Value
            or IndicatorField.ValueWithoutUnit
            or IndicatorField.Sign
            or IndicatorField.Number
            or IndicatorField.Unit
            or IndicatorField.Overall
            or IndicatorField.Region => CellRole.Value,
            _ => CellRole.Note,
        };

    private string TextOf(IndicatorColumn column, SyntheticIndicator indicator, string name) =>
        column.Field switch
        {
            IndicatorField.Name => name,
            IndicatorField.Value => layout.HasTemplate ? ValueOfTemplate(indicator) : indicator.Value?.Text,
            IndicatorField.ValueWithoutUnit => indicator.Value is { } value
                ? value.Sign + value.Number
                : null,
            IndicatorField.Sign => indicator.Value?.Sign,
            IndicatorField.Number => indicator.Value?.Number,
            IndicatorField.Unit => indicator.Value?.Unit,
            IndicatorField.Overall => indicator.Overall?.Text,
            IndicatorField.Region => indicator.ByRegion[column.Region]?.Text,
            IndicatorField.Weight => Shown(indicator.Weight),
            IndicatorField.Direction => indicator.Direction switch
            {
                TargetDirection.MoreIsBetter => "正向",
                TargetDirection.LessIsBetter => "反向",
                _ => "达标",
            },
            IndicatorField.Explanation => indicator.Explanation,
            IndicatorField.Standard => indicator.Standard,
            IndicatorField.Remark => indicator.Remark,
            IndicatorField.Actual => indicator.Value is { } target ? target.Number + target.Unit : "已完成",
            IndicatorField.Score => Shown(indicator.Weight),
            IndicatorField.Reason => random.Percent(15) ? "受天气影响，已加快进度" : null,
            _ => null,
        } ?? string.Empty;

    private static string Shown(decimal? number) =>
        number?.ToString("0.##", CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>指标1：name, ★name, name(≥**%), name（人次）.</summary>
    private string NameOfTemplate(SyntheticIndicator indicator, int i)
    {
        var (sign, unit) = (indicator.Value?.Sign, indicator.Value?.Unit ?? string.Empty);
        return _template switch
        {
            0 => $"指标{i + 1}：{indicator.Name}",
            1 => (random.Percent(40) ? "★" : string.Empty) + indicator.Name,
            2 when sign?.Length > 0 => $"{indicator.Name}({SignOfTemplate(sign)}**{unit})",
            3 when unit.Length > 0 => $"{indicator.Name}（{unit}）",
            _ => indicator.Name,
        };
    }

    /// <summary>The ministry's template has signs only.</summary>
    private static string SignOfTemplate(string sign) =>
        sign switch
        {
            ">=" or "大于等于" => "≥",
            "<=" or "小于等于" => "≤",
            "大于" => ">",
            "小于" => "<",
            "等于" => "=",
            _ => sign,
        };

    /// <summary>The value without what the template says in the name.</summary>
    private string? ValueOfTemplate(SyntheticIndicator indicator) =>
        (_template, indicator.Value) switch
        {
            (2, { Sign.Length: > 0 } value) => random.OneOf(value.Text, value.Number),
            (3, { Unit.Length: > 0 } value) => value.Sign + value.Number,
            (_, var value) => value?.Text,
        };
}
