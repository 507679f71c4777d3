using System.Collections.Immutable;
using System.Globalization;

namespace PerformanceBudget.Documents.Testing;

/// <summary>What stands around forms in published documents.</summary>
internal sealed class SurroundingBlocks(SyntheticDeclaration declaration, Random random)
{
    private static readonly ImmutableArray<(
        string Title,
        ImmutableArray<string> Heads,
        ImmutableArray<string> Rows
    )> Tables =
    [
        (
            "部门收支预算总表",
            ["收入项目", "预算数", "支出项目", "预算数"],
            [
                "一般公共预算资金",
                "政府性基金",
                "国有资本经营预算",
                "财政专户管理资金",
                "单位资金",
                "上年结转资金",
                "其他资金",
                "合计",
            ]
        ),
        (
            "财政拨款收支预算总表",
            ["财政拨款收入", "预算数", "财政拨款支出", "合计"],
            ["一般公共预算资金", "政府性基金", "国有资本经营预算", "收入总计"]
        ),
        (
            "一般公共预算支出功能分类预算表",
            ["项目", "合计", "基本支出", "项目支出"],
            [
                "一般公共服务支出",
                "组织事务",
                "行政运行",
                "一般行政管理事务",
                "其他组织事务支出",
                "社会保障和就业支出",
                "卫生健康支出",
                "住房保障支出",
                "合计",
            ]
        ),
        (
            "一般公共预算基本支出部门预算经济分类预算表",
            ["经济分类科目", "人员经费", "公用经费", "合计"],
            [
                "工资福利支出",
                "基本工资",
                "津贴补贴",
                "商品和服务支出",
                "办公费",
                "印刷费",
                "差旅费",
                "培训费",
                "公务接待费",
                "合计",
            ]
        ),
        (
            "“三公”经费和机关运行经费预算表",
            ["合计", "因公出国（境）费", "公务接待费", "公务用车购置及运行费"],
            ["2026年预算数"]
        ),
    ];

    /// <summary>Twenty tables of a department's budget, and what is said between them.</summary>
    public IEnumerable<SyntheticBlock> BudgetTables()
    {
        const int Count = 20;
        yield return new SyntheticParagraph($"{declaration.FiscalYear}年度部门预算");
        yield return new SyntheticParagraph(declaration.Department);
        yield return new SyntheticParagraph("目 录");
        yield return new SyntheticParagraph("一、主要职能");
        yield return new SyntheticParagraph("二、机构设置");
        yield return new SyntheticParagraph("三、名词解释");
        for (var i = 0; i < Count; i++)
        {
            var (title, heads, rows) = Tables[i % Tables.Length];
            yield return new SyntheticParagraph($"{declaration.FiscalYear}年{title}");
            yield return new SyntheticParagraph("单位：元");
            var canvas = new TableCanvas(heads.Length);
            _ = canvas.BeginRow(RowKind.Other);
            for (var j = 0; j < heads.Length; j++)
            {
                canvas.Put(j, j + 1, CellRole.Label, heads[j]);
            }

            foreach (var label in rows)
            {
                _ = canvas.BeginRow(RowKind.Other);
                canvas.Put(0, 1, CellRole.Label, label);
                for (var j = 1; j < heads.Length; j++)
                {
                    canvas.Put(
                        j,
                        j + 1,
                        CellRole.Amount,
                        random.Percent(80)
                            ? random.Next(1, 90_000_000).ToString("#,##0", CultureInfo.InvariantCulture)
                            : string.Empty
                    );
                }
            }

            yield return canvas.Build();
        }

        yield return new SyntheticParagraph("其他相关情况说明");
        yield return new SyntheticParagraph("四、预算绩效情况");
        yield return new SyntheticParagraph(
            $"按照本市预算绩效管理工作的总体要求，本部门开展了{declaration.FiscalYear}年项目预算绩效目标编报工作，编报绩效目标的项目{declaration.Projects.Length}个。"
        );
    }

    /// <summary>The 项目经费情况说明 of a project.</summary>
    public static IEnumerable<SyntheticBlock> Statement(SyntheticProject project, int year)
    {
        var total = (project.AnnualFunding!.Total / 10_000).ToString("0.00##", CultureInfo.InvariantCulture);
        string[] paragraphs =
        [
            $"项目经费情况说明（{project.Name}）",
            "一、项目概述",
            $"拟于{year}年1月至{year}年12月实施{project.Name}项目，经测算，预算资金约{total}万元。",
            "二、立项依据",
            "1.文件依据：根据《关于进一步加强预算绩效管理的通知》（财预〔2018〕167号）等文件精神。",
            "2.工作职能：承担相关管理和服务工作。",
            "三、实施主体",
            "办公室、业务科。",
            "四、实施方案",
            "1.制定方案：第一季度制定实施方案。",
            "2.组织实施：按照方案组织实施，此项工作贯穿全年。",
            "五、实施周期",
            $"{year}年1月1日至{year}年12月31日",
            "六、年度预算安排",
            $"1.业务费{total}万元：用于开展相关工作。",
            "七、绩效目标",
        ];
        return paragraphs.Select(text => new SyntheticParagraph(text));
    }
}
