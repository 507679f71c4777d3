using System.Collections.Immutable;
using System.Globalization;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Lays out several projects in one table, as systems export them: the cells of a project are merged downwards.</summary>
internal sealed class WideTable(Layout layout, SyntheticDeclaration declaration, Random random)
{
    private readonly bool _merged = random.Percent(70);

    private ImmutableArray<string> Heads =>
        [
            "单位名称",
            "项目名称",
            layout.InTenThousands ? "年度资金总额（万元）" : "年度资金总额（元）",
            "年度绩效目标",
        ];

    public IEnumerable<SyntheticBlock> Blocks()
    {
        yield return new SyntheticParagraph($"{declaration.FiscalYear}年部门预算项目支出绩效目标表");
        var columns = IndicatorColumns.Of(layout, declaration.Projects[0], random);
        var canvas = new TableCanvas(Heads.Length + columns.Least);
        var head = canvas.BeginRow(RowKind.Head);
        for (var i = 0; i < Heads.Length; i++)
        {
            canvas.Put(head, i, i + 1, CellRole.Label, Heads[i]);
        }

        for (var i = 0; i < columns.All.Length; i++)
        {
            canvas.Put(head, Heads.Length + i, Heads.Length + i + 1, CellRole.Label, columns.All[i].Head);
        }

        var rows = new IndicatorRows(layout, columns, canvas, random, Heads.Length);
        for (var position = 0; position < declaration.Projects.Length; position++)
        {
            var project = declaration.Projects[position];
            var first = canvas.RowCount;
            rows.DrawRows(position, project);
            if (canvas.RowCount == first)
            {
                _ = canvas.BeginRow(RowKind.Other, position);
            }

            string?[] cells =
            [
                project.ImplementingUnit,
                project.Name,
                Amount(project.AnnualFunding!.Total),
                project.AnnualGoal,
            ];
            for (var i = 0; i < cells.Length; i++)
            {
                canvas.Put(
                    first,
                    i,
                    i + 1,
                    i == 2 ? CellRole.Amount : CellRole.Field,
                    cells[i] ?? string.Empty,
                    rowSpan: _merged ? canvas.RowCount - first : 1
                );
            }
        }

        yield return canvas.Build();
    }

    private string Amount(decimal yuan) =>
        layout.InTenThousands
            ? (yuan / 10_000).ToString("0.00####", CultureInfo.InvariantCulture)
            : yuan.ToString("#,##0.00", CultureInfo.InvariantCulture);
}
