using System.Collections.Immutable;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Testing;

namespace PerformanceBudget.Documents.Testing;

/// <summary>What forms really say: names, goals and values of the samples, and spellings of values that were collected.</summary>
internal static class Vocabulary
{
    private static readonly ImmutableArray<DepartmentDeclaration> Declarations =
    [
        .. Samples.All.Select(name => DeclarationJson.Read(Samples.Read(name)).GetDeclaration()),
    ];

    private static readonly ImmutableArray<Project> Projects =
    [
        .. Declarations.SelectMany(declaration => declaration.Projects),
    ];

    private static readonly ILookup<IndicatorCategory, Indicator> ByCategory = Projects
        .SelectMany(project => project.Indicators)
        .ToLookup(indicator => indicator.Category);

    public static ImmutableArray<string> ProjectNames { get; } =
    [.. Projects.Select(project => project.Name).Distinct(StringComparer.Ordinal)];

    public static ImmutableArray<string> Goals { get; } =
    [
        .. Projects
            .SelectMany(project => new[] { project.Goals.Overall, project.Goals.Annual })
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Spellings of values that mean something, in one cell.</summary>
    public static ImmutableArray<string> Values { get; } =
    [
        .. File.ReadLines(
                Repository.PathTo("tests", "PerformanceBudget.Domain.Tests", "Data", "indicator-values.tsv")
            )
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Where(fields =>
                fields[1].Length == 0 && fields[3] is not ("damaged" or "template" or "scoring-rule")
            )
            .Select(fields => fields[0]),
    ];

    /// <summary>Names that read like something else: labels, quotations, brackets, digits, one character.</summary>
    public static ImmutableArray<string> OddNames { get; } =
    [
        "成本控制",
        "其他资金",
        "社会效益",
        "质量达标",
        "项目资金使用合规率",
        "经济成本控制数",
        "满意度",
        "群众满意度",
        "数量",
        "车",
        "“七一”系列活动",
        "“5+1”保障工作",
        "《条例》宣传场次",
        "12345热线按时办结率",
        "2026年新增床位数",
        "G60科创走廊服务点（含临时点）",
        "选调、招录、遴选工作",
        "3·15宣传活动场次",
        "服务企业（家）",
        "C、D级危房改造",
        "PM2.5年均浓度",
        "培训班次（线上/线下）",
        "预算执行率是否达到95%",
        "按时完成，及时验收",
        "A<B&C类对照检查次数",
        "𠮷田社区服务场次",
        "\"双随机\"抽查比例\\频次",
    ];

    public static ImmutableArray<string> Departments { get; } =
    [
        "中共上海市松江区委组织部",
        "某市市场监督管理局",
        "某县农业农村局",
        "某区水务局（海洋局）",
        "某省文化和旅游厅",
        "某市卫生健康委员会",
        "某县教育和体育局",
        "某区人民政府办公室",
    ];

    public static ImmutableArray<string> Units { get; } =
    [
        "某区党建服务中心",
        "某县动物疫病预防控制中心",
        "某市图书馆",
        "某市市场监督管理局（本级）",
        "某县林业站",
        "某区水利管理所",
    ];

    public static ImmutableArray<string> Natures { get; } =
    ["其他经常性项目", "经常性项目", "阶段性项目", "一次性项目", "延续项目", "新增项目"];

    public static ImmutableArray<string> ProjectCategories { get; } =
    ["其他运转类", "特定目标类", "运转类", "人员类"];

    public static ImmutableArray<string> Regions { get; } =
    ["东河镇", "西山镇", "南坪乡", "北城街道", "甲县", "乙区", "丙市", "丁县"];

    public static ImmutableArray<string> Remarks { get; } =
    [
        "含运输和安装",
        "以合同为准",
        "上年为52%",
        "按季度统计，年终汇总",
        "参照《办法》第3条",
        "达到目标值得满分",
    ];

    public static ImmutableArray<string> Standards { get; } =
    ["计划标准", "历史标准", "行业标准", "预算支出标准", "其他标准"];

    /// <summary>Some projects of one of the samples, at most as many as are asked for.</summary>
    public static SyntheticDeclaration Real(int projects, Random random)
    {
        var declaration = random.OneOf(Declarations).ToForms();
        var first = random.Next(Math.Max(1, declaration.Projects.Length - projects + 1));
        return declaration with { Projects = [.. declaration.Projects.Skip(first).Take(projects)] };
    }

    /// <summary>Indicators of a category; those of its group where there is none.</summary>
    public static ImmutableArray<Indicator> Of(IndicatorCategory category) =>
        ByCategory.Contains(category)
            ? [.. ByCategory[category]]
            : [.. ByCategory.Where(held => held.Key.Group == category.Group).SelectMany(held => held)];
}
