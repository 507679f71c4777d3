using System.Collections.Immutable;
using System.Globalization;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Lays out the form of one project.</summary>
internal sealed class FormTables(
    Layout layout,
    int fiscalYear,
    int position,
    SyntheticProject project,
    Random random
)
{
    private const int HeadCells = 6;
    private const int MoneyColumnsOfSelfEvaluation = 8;

    private readonly IndicatorColumns _columns = IndicatorColumns.Of(layout, project, random);
    private readonly bool _grouped = random.Percent(60);
    private readonly bool _integers = random.Percent(25);

    private string MoneyHead =>
        layout.InTenThousands ? random.OneOf("项目资金（万元）", "项目资金(万元)") : "项目资金(元)";

    public IEnumerable<SyntheticBlock> Blocks()
    {
        var title =
            layout.Kind == FormKind.SelfEvaluation ? "项目支出绩效自评表" : "财政项目支出绩效目标申报表";
        var year = $"({fiscalYear}年度)";
        if (layout.Title == FormTitle.Paragraph)
        {
            yield return new SyntheticParagraph(title);
            yield return new SyntheticParagraph(year);
        }

        if (layout.Title == FormTitle.OwnTable)
        {
            var own = new TableCanvas(1);
            Title(own, title, year);
            yield return own.Build();
        }

        var canvas = Canvas();
        if (layout.Title == FormTitle.InTable)
        {
            Title(canvas, title, year);
        }

        Fields(canvas);
        Money(canvas);
        Goals(canvas);
        foreach (var table in WithIndicators(canvas))
        {
            yield return table;
        }
    }

    private IEnumerable<SyntheticTable> WithIndicators(TableCanvas canvas)
    {
        switch (layout.Division)
        {
            case FormDivision.TwoTables:
                yield return canvas.Build();
                yield return IndicatorTable();
                break;
            case FormDivision.NestedIndicators:
                var row = canvas.BeginRow(RowKind.Other, position);
                canvas.Put(row, 0, canvas.Columns, CellRole.Label, "绩效指标", nested: IndicatorTable());
                yield return canvas.Build();
                break;
            case FormDivision.Nested:
                Indicators(canvas);
                var around = new TableCanvas(1);
                around.Put(
                    around.BeginRow(RowKind.Other),
                    0,
                    1,
                    CellRole.Blank,
                    string.Empty,
                    nested: canvas.Build()
                );
                yield return around.Build();
                break;
            default:
                Indicators(canvas);
                yield return canvas.Build();
                break;
        }
    }

    private SyntheticTable IndicatorTable()
    {
        var canvas = Canvas();
        Indicators(canvas);
        return canvas.Build();
    }

    private TableCanvas Canvas() =>
        new(
            Math.Max(
                Math.Max(layout.Columns, _columns.Least),
                layout.Kind == FormKind.SelfEvaluation ? MoneyColumnsOfSelfEvaluation : HeadCells
            )
        );

    /// <summary>Where a cell of the head begins, of which a row has six.</summary>
    private static int Edge(TableCanvas canvas, int cell) => cell * canvas.Columns / HeadCells;

    private static void Title(TableCanvas canvas, string title, string year)
    {
        _ = canvas.BeginRow(RowKind.Title);
        canvas.Put(0, canvas.Columns, CellRole.Title, title);
        _ = canvas.BeginRow(RowKind.Title);
        canvas.Put(0, canvas.Columns, CellRole.Title, year);
    }

    private void Fields(TableCanvas canvas)
    {
        if (project.Nature is null && project.Category is null && layout.Kind != FormKind.Declaration)
        {
            Row(canvas, "项目名称", project.Name);
        }
        else
        {
            Row(canvas, "项目名称", project.Name, "项目性质", project.Nature, "项目类别", project.Category);
        }

        Row(canvas, "主管部门", project.SupervisingDepartment, "实施单位", project.ImplementingUnit);
        if (project is not { Start: { } start, End: { } end })
        {
            return;
        }

        if (layout.Period == PeriodCells.OneCell)
        {
            Row(
                canvas,
                random.OneOf("起止时间", "项目实施期", "实施周期"),
                Dates.Spelled(start, end, random)
            );
        }
        else
        {
            Row(
                canvas,
                "计划开始日期",
                Dates.Spelled(start, position),
                "计划完成日期",
                Dates.Spelled(end, position)
            );
        }
    }

    /// <summary>A row of labels and what they ask for, the last of which reaches to the end.</summary>
    private void Row(TableCanvas canvas, params ReadOnlySpan<string?> cells)
    {
        _ = canvas.BeginRow(RowKind.Field, position);
        for (var i = 0; i < cells.Length; i++)
        {
            var to = i == cells.Length - 1 ? canvas.Columns : Edge(canvas, i + 1);
            canvas.Put(
                Edge(canvas, i),
                to,
                i % 2 == 0 ? CellRole.Label : CellRole.Field,
                cells[i] ?? string.Empty
            );
        }
    }

    private void Money(TableCanvas canvas)
    {
        if (layout.Kind == FormKind.SelfEvaluation)
        {
            MoneySpent(canvas);
            return;
        }

        var annual = project.AnnualFunding!;
        var first = canvas.RowCount;
        var left = project.Funding is { } whole ? Lines(whole) : [];
        var right = Lines(annual);
        for (var i = 0; i < right.Length; i++)
        {
            var row = canvas.BeginRow(RowKind.Money, position);
            if (left.IsEmpty)
            {
                canvas.Put(row, Edge(canvas, 1), Edge(canvas, 3), CellRole.Label, right[i].Label);
                canvas.Put(row, Edge(canvas, 3), canvas.Columns, CellRole.Amount, right[i].Amount);
                continue;
            }

            // The form of the ministry leaves the third row of the left half blank.
            var line =
                i < 2 ? left[i]
                : i == right.Length - 1 ? left[^1]
                : (Label: string.Empty, Amount: string.Empty);
            canvas.Put(row, Edge(canvas, 1), Edge(canvas, 2), CellRole.Label, line.Label);
            canvas.Put(row, Edge(canvas, 2), Edge(canvas, 3), CellRole.Amount, line.Amount);
            canvas.Put(row, Edge(canvas, 3), Edge(canvas, 4), CellRole.Label, right[i].Label);
            canvas.Put(row, Edge(canvas, 4), canvas.Columns, CellRole.Amount, right[i].Amount);
        }

        canvas.Put(first, 0, Edge(canvas, 1), CellRole.Label, MoneyHead, rowSpan: right.Length);
    }

    private ImmutableArray<(string Label, string Amount)> Lines(SyntheticMoney money) =>
        [
            (money.TotalLabel, Amount(money.Total)),
            .. money.Sources.Select(
                (source, i) =>
                    (
                        i == 0 || source.Label == "当年财政拨款" ? "其中：" + source.Label : source.Label,
                        Amount(source.Amount)
                    )
            ),
        ];

    /// <summary>年初预算数, 全年预算数, 执行数, 分值, 执行率, 得分 of the total and of each source.</summary>
    private void MoneySpent(TableCanvas canvas)
    {
        var money = project.AnnualFunding!;
        var rows = Lines(money);
        var first = canvas.BeginRow(RowKind.Money, position);
        var edges = Enumerable.Range(0, MoneyColumnsOfSelfEvaluation).ToArray();
        canvas.Put(first, 0, 1, CellRole.Label, MoneyHead, rowSpan: rows.Length + 1);
        string[] heads = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];
        for (var i = 0; i < heads.Length; i++)
        {
            var to = i == heads.Length - 1 ? canvas.Columns : edges[i + 3];
            canvas.Put(first, edges[i + 2], to, CellRole.Label, heads[i]);
        }

        foreach (var (label, amount) in rows)
        {
            var row = canvas.BeginRow(RowKind.Money, position);
            var isTotal = label == money.TotalLabel;
            string[] cells =
            [
                label,
                amount,
                amount,
                isTotal ? Amount(Math.Truncate(money.Total * 0.0093m) * 100) : "—",
                isTotal ? "10" : "—",
                isTotal ? "93%" : "—",
                isTotal ? "9.3" : "—",
            ];
            for (var i = 0; i < cells.Length; i++)
            {
                var to = i == cells.Length - 1 ? canvas.Columns : edges[i] + 2;
                var role =
                    i == 0 ? CellRole.Label
                    : i < 3 ? CellRole.Amount
                    : CellRole.Note;
                canvas.Put(row, edges[i] + 1, to, role, cells[i]);
            }
        }
    }

    private string Amount(decimal? yuan)
    {
        if (yuan is not { } amount)
        {
            return string.Empty;
        }

        var shown = layout.InTenThousands ? amount / 10_000 : amount;
        var digits =
            _integers ? "0.######"
            : layout.InTenThousands ? "0.00####"
            : _grouped ? "#,##0.00"
            : "0.00";
        return shown.ToString(digits, CultureInfo.InvariantCulture);
    }

    private void Goals(TableCanvas canvas)
    {
        var overall = project.OverallGoal ?? string.Empty;
        var annual = project.AnnualGoal ?? string.Empty;
        if (layout.Kind == FormKind.SelfEvaluation)
        {
            GoalsSideBySide(canvas, "年度总体目标", "预期目标", annual, "实际完成情况", "已完成全部工作。");
            return;
        }

        switch (layout.Goals)
        {
            case GoalCells.SideBySide:
                GoalsSideBySide(
                    canvas,
                    random.OneOf("项目绩效目标", "项目绩效\n目标"),
                    random.OneOf("项目总目标", "项目总体目标"),
                    overall,
                    "年度总体目标",
                    annual
                );
                break;
            case GoalCells.Stacked:
                var first = canvas.RowCount;
                GoalRow(canvas, 1, "项目总目标", overall);
                GoalRow(canvas, 1, "年度总体目标", annual);
                canvas.Put(first, 0, Edge(canvas, 1), CellRole.Label, "项目绩效目标", rowSpan: 2);
                break;
            case GoalCells.StackedWithoutLabel:
                GoalRow(canvas, 0, random.OneOf("项目总目标", "总体目标"), overall);
                GoalRow(canvas, 0, "年度总体目标", annual);
                break;
            default:
                GoalRow(canvas, 0, random.OneOf("年度总体目标", "年度绩效目标"), annual);
                break;
        }
    }

    private void GoalRow(TableCanvas canvas, int cell, string label, string goal)
    {
        var row = canvas.BeginRow(RowKind.Goal, position);
        canvas.Put(row, Edge(canvas, cell), Edge(canvas, cell + 1), CellRole.Label, label);
        canvas.Put(row, Edge(canvas, cell + 1), canvas.Columns, CellRole.Field, goal);
    }

    private void GoalsSideBySide(
        TableCanvas canvas,
        string label,
        string leftHead,
        string left,
        string rightHead,
        string right
    )
    {
        var heads = canvas.BeginRow(RowKind.Goal, position);
        canvas.Put(heads, 0, Edge(canvas, 1), CellRole.Label, label, rowSpan: 2);
        canvas.Put(heads, Edge(canvas, 1), Edge(canvas, 3), CellRole.Label, leftHead);
        canvas.Put(heads, Edge(canvas, 3), canvas.Columns, CellRole.Label, rightHead);
        var goals = canvas.BeginRow(RowKind.Goal, position);
        canvas.Put(goals, Edge(canvas, 1), Edge(canvas, 3), CellRole.Field, left);
        canvas.Put(goals, Edge(canvas, 3), canvas.Columns, CellRole.Field, right);
    }

    private void Indicators(TableCanvas canvas) =>
        new IndicatorRows(layout, _columns, canvas, random).Draw(position, project);
}
