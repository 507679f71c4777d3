using System.Collections.Frozen;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The labels of forms, a closed vocabulary.</summary>
/// <remarks>From the forms of 17 provinces; compared by <see cref="FormText.Key"/>.</remarks>
internal static class FormLabels
{
    private const int MaxPersonLabel = 14;

    private static readonly string[] PersonWords =
    [
        "负责人及",
        "负责人电话",
        "负责人联系",
        "负责人签",
        "负责人(",
        "联系人及",
        "联系人电话",
        "联系人(",
        "填报人电话",
        "填报人联系",
        "填报人及",
        "填表人电话",
        "填表人联系",
        "填表人及",
        "经办人电话",
        "经办人及",
        "经办人联系",
    ];

    private static readonly string[] UnitLabels = ["单位", "金额单位", "计量单位", "货币单位", "资金单位"];

    private static readonly FrozenDictionary<string, FormField> Fields = Words(
        (
            FormField.Name,
            "项目名称 专项名称 专项资金名称 转移支付名称 资金名称 政策名称 项目(政策)名称 项目(专项)名称"
        ),
        (FormField.Code, "项目编码 项目代码 项目编号"),
        (FormField.Nature, "项目性质 项目属性"),
        (FormField.Category, "项目类别 项目类型"),
        (FormField.Department, "部门名称 预算部门 一级预算部门 预算部门名称 部门"),
        (
            FormField.SupervisingDepartment,
            "主管部门 主管部门及代码 主管部门名称 主管单位 预算主管部门 项目主管部门 中央主管部门 省级主管部门 市级主管部门 主管预算单位"
        ),
        (
            FormField.ImplementingUnit,
            "实施单位 项目实施单位 项目单位 单位名称 预算单位 申报单位 承担单位 项目承担单位 填报单位 填报单位名称 预算单位名称 项目申报单位 执行单位 具体实施单位"
        ),
        (
            FormField.PeriodStart,
            "计划开始日期 开始日期 计划开始时间 开始时间 项目开始日期 项目开始时间 起始时间 实施开始时间"
        ),
        (
            FormField.PeriodEnd,
            "计划完成日期 完成日期 计划结束日期 计划完成时间 计划结束时间 结束日期 结束时间 完成时间 项目结束日期 项目完成时间 终止时间"
        ),
        (
            FormField.Period,
            "项目起止时间 起止时间 实施期限 项目实施期 项目期 实施周期 项目周期 项目实施期限 起止年限 项目起止年限 实施期 项目实施周期 项目执行期 项目期限 项目实施时间"
        ),
        (FormField.FiscalYear, "年度 预算年度 申报年度 所属年度"),
        (
            FormField.Money,
            "项目资金 资金情况 预算资金 项目资金情况 项目预算 预算情况 资金来源 项目资金来源 项目预算资金 预算安排情况 资金安排 预算资金情况 预算执行情况 项目经费"
        ),
        (
            FormField.ProjectTotal,
            "项目资金总额 项目总金额 项目总投资 实施期资金总额 中期资金总额 项目总预算 总投资 项目预算总额 实施期总额 资金需求总额"
        ),
        (
            FormField.AnnualTotal,
            "年度资金申请总额 年度资金总额 年度预算总额 年度申请总额 年度预算资金总额 当年预算 本年预算 年度资金 本年度资金总额 年度预算金额 年度金额 年度总额 当年资金总额 当年金额 本次申请"
        ),
        (
            FormField.Total,
            "资金总额 总额 预算金额 金额 预算资金总额 预算总额 合计 总计 预算数 项目金额 申请金额 资金额度"
        ),
        (
            FormField.Source,
            "财政资金 财政拨款 当年财政拨款 本年财政拨款 上年结转资金 上年结转 结转资金 上年结余 上年结转结余 其他资金 其它资金 单位资金 单位自有资金 自有资金 自筹资金 "
                + "中央资金 中央财政 中央财政资金 中央补助 中央专项 中央补助资金 中央财政拨款 省级资金 省级财政 省级财政资金 省级补助 省级 市级资金 市级财政 市级财政资金 市级补助 市级 "
                + "县级资金 县级财政 县级财政资金 县级 区级资金 区级财政 区级财政资金 区级 县(区)级资金 县(区)级财政资金 县(市)资金 地方资金 地方财政资金 本级资金 本级财政 本级财政资金 本级 上级资金 上级补助 上级补助资金 上级财政资金 上级 "
                + "一般公共预算 一般公共预算资金 一般公共预算拨款 一般公共预算财政拨款 政府性基金 政府性基金预算 政府性基金预算资金 政府性基金预算拨款 国有资本经营预算 国有资本经营预算资金 财政专户 财政专户资金 财政专户管理资金 事业收入 事业收入资金 经营收入 专项债券 社会资金 银行贷款"
        ),
        (
            FormField.OverallGoal,
            "项目总目标 项目总体目标 实施期目标 中期目标 长期目标 中长期目标 实施期总目标 实施期绩效目标 实施期总体目标 中期绩效目标 项目实施期目标 三年目标 总目标"
        ),
        (
            FormField.AnnualGoal,
            "年度总体目标 年度目标 年度绩效目标 当年绩效目标 本年目标 年度总目标 本年度目标 本年度绩效目标 当年目标 年度总体绩效目标 项目年度目标 项目年度绩效目标 预期目标 年初设定目标 年度预期目标"
        ),
        (
            FormField.Goal,
            "项目绩效目标 绩效目标 总体目标 总体绩效目标 项目目标 绩效总目标 整体绩效目标 项目绩效总目标"
        ),
        (FormField.Indicators, "绩效指标 指标 年度绩效指标 项目绩效指标 绩效指标体系 指标体系"),
        (
            FormField.Outcome,
            "实际完成情况 全年实际完成情况 年度总体目标完成情况 实际完成 目标完成情况 目标实际完成情况 年度目标完成情况 全年实际完成"
        ),
        (
            FormField.Person,
            "负责人 项目负责人 联系人 联系电话 填表人 填报人 电话 单位负责人 项目联系人 填报日期 填表日期 填报时间 填表时间 审核人 经办人 负责人电话 财务负责人 分管领导 手机 联系方式 签字 (签字)"
        ),
        (
            FormField.Entry,
            "立项依据 立项必要性 项目立项的必要性 项目立项依据 立项的必要性 可行性 项目可行性 保证项目实施的制度措施 保证项目实施的制度、措施 制度措施 项目实施计划 实施计划 项目概况 项目概述 项目内容 项目基本情况 项目背景 监督单位 是否政府采购 科目代码 功能科目 归口科室 支出方向 项目用途 资金用途 资金投向 省级财政部门 市级财政部门 财政部门 测算依据 测算过程 测算依据及说明 预算测算依据 其他说明 其他需要说明的问题 审核意见 主管部门审核意见 财政部门审核意见 单位职能 部门职能 单位职能概述 主要职责 部门职责 年度主要任务 分配原则 支出标准 尚需支付 已支付 扶持对象 补助对象 存续状态 支出类别"
        )
    );

    /// <summary>Finds what a label calls for; whatever stands in brackets behind it, such as (元), does not matter.</summary>
    public static FormField Find(string key)
    {
        var bare = Bare(key);
        return Fields.TryGetValue(bare, out var field) ? field
            : Fields.TryGetValue(WithoutBracket(bare), out field) ? field
            : IsPerson(bare) ? FormField.Person
            : FormField.None;
    }

    /// <summary>Whether a label asks for a person in words of its own: 单位负责人及电话, 填报人(签字), 分管领导签字.</summary>
    private static bool IsPerson(string key) =>
        key.Length is > 2 and <= MaxPersonLabel
        && (
            PersonWords.Any(word => key.Contains(word, StringComparison.Ordinal))
            || key.EndsWith("签字", StringComparison.Ordinal)
            || key.EndsWith("签名", StringComparison.Ordinal)
        );

    public static bool IsLabel(string key) => Find(key) != FormField.None;

    /// <summary>Whether a field has a text of its own behind its label, and is no caption of others.</summary>
    public static bool HasValue(FormField field) =>
        field is not (FormField.None or FormField.Money or FormField.Indicators);

    public static bool IsAmount(FormField field) =>
        field is FormField.ProjectTotal or FormField.AnnualTotal or FormField.Total or FormField.Source;

    public static bool IsGoal(FormField field) =>
        field is FormField.OverallGoal or FormField.AnnualGoal or FormField.Goal;

    /// <summary>The unit in brackets behind a label, as in 项目资金(万元) and 项目资金(单位:元).</summary>
    public static AmountUnit? UnitOf(string key)
    {
        var open = key.LastIndexOf('(');
        if (open < 0 || !key.EndsWith(')'))
        {
            return UnitNote(key);
        }

        return UnitNote(key[(open + 1)..^1]);
    }

    /// <summary>Whether a label asks in which unit the amounts of a form are.</summary>
    public static bool IsUnitLabel(string key) => UnitLabels.Contains(key, StringComparer.Ordinal);

    /// <summary>The unit of a note such as 单位:万元 and 金额单位:万元,%; null where it is none.</summary>
    public static AmountUnit? UnitNote(string key)
    {
        var label = Array.Find(UnitLabels, label => key.StartsWith(label, StringComparison.Ordinal));
        var word = key.AsSpan(label?.Length ?? 0).TrimStart(':');
        var end = word.IndexOfAny(",、;");
        return (end < 0 ? word : word[..end]) switch
        {
            "元" or "人民币元" => AmountUnit.Yuan,
            "万元" or "人民币万元" => AmountUnit.TenThousandYuan,
            "亿元" => AmountUnit.HundredMillionYuan,
            _ => null,
        };
    }

    /// <summary>The unit that a title or a line above a form notes at its end: 填报单位：某中心 单位：万元, 绩效目标表(单位:元).</summary>
    public static AmountUnit? NotedUnit(string key)
    {
        var line = key.TrimEnd(')');
        var start = line.LastIndexOf("单位", StringComparison.Ordinal);
        return start < 0 ? UnitNote(line) : UnitNote(line[start..]);
    }

    /// <summary>A source of money without what stands in front of its name: 其中:, 1., —.</summary>
    public static string Bare(string key)
    {
        var bare = key.AsSpan().TrimStart("-—–·");
        if (bare.StartsWith("其中", StringComparison.Ordinal))
        {
            bare = bare["其中".Length..].TrimStart(":、,");
        }

        var digits = bare.IndexOfAnyExceptInRange('0', '9');
        if (digits > 0 && bare[digits] is '.' or '、')
        {
            bare = bare[(digits + 1)..];
        }
        else if (bare is ['(', >= '0' and <= '9', ')', ..])
        {
            bare = bare[3..];
        }

        return bare.ToString();
    }

    private static string WithoutBracket(string key)
    {
        var open = key.IndexOf('(');
        return open > 0 && key.EndsWith(')') ? key[..open].TrimEnd(':') : key;
    }

    private static FrozenDictionary<string, FormField> Words(params (FormField Field, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Field)))
            .ToFrozenDictionary(entry => entry.word, entry => entry.Field, StringComparer.Ordinal);
}
