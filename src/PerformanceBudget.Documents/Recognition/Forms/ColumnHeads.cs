using System.Collections.Frozen;

namespace PerformanceBudget.Documents;

/// <summary>The heads of columns in tables of indicators, a closed vocabulary.</summary>
/// <remarks>From the forms of 17 provinces; compared by <see cref="FormText.Key"/>.</remarks>
internal static class ColumnHeads
{
    private const string AndUnit = "及单位";
    private const string Level = "级";
    private const string Performance = "绩效";

    private static readonly FrozenDictionary<string, ColumnKind> Kinds = Words(
        (ColumnKind.Group, "一级指标 一级指标名称 一级 指标一级"),
        (
            ColumnKind.Category,
            "二级指标 二级指标名称 指标二级 指标类型 指标类别 二级 一级/二级指标 一、二级指标 一级指标/二级指标 一级指标-二级指标 指标分类"
        ),
        (
            ColumnKind.Name,
            "三级指标 三级指标名称 指标三级 具体指标 指标名称 绩效指标 绩效指标名称 指标内容 四级指标"
        ),
        (
            ColumnKind.Value,
            "指标值 年度指标值 年度(/项目)指标值 年度/项目指标值 年度(项目)指标值 目标值 年度目标值 指标目标值 绩效指标值 全年目标值 计划指标值 预期指标值 预期值 全年指标值 年初指标值 年初目标值 指标值(包含数字及文字描述) 绩效目标值 值 本年指标值 年度绩效指标值 计划值 三级指标值 年度指标 预期目标值 年初绩效目标值 计划完成值 计划目标值 本年度目标值 本年度指标值 本年目标值 当年指标值 当年目标值 年度预期值 年度计划值 预期完成值 预算年度指标值 项目年度指标值 量化指标值 年度绩效值 指标目标 指标值/目标值 目标值/指标值"
        ),
        (
            ColumnKind.OverallValue,
            "实施期指标值 中期指标值 总体指标值 长期指标值 项目指标值 实施期目标值 中期目标值 三年指标值"
        ),
        (
            ColumnKind.PreviousValue,
            "上年指标值 上年实际值 上年完成值 上年度指标值 上年实际完成值 历史值 上年目标值 上年值"
        ),
        (
            ColumnKind.Sign,
            "符号 计算符号 运算符号 指标符号 比较符号 关系符号 指标值符号 指标性质 运算符 逻辑符号 计算方式"
        ),
        (ColumnKind.Number, "数值 指标数值 指标值数值"),
        (ColumnKind.Unit, "计量单位 度量单位 指标单位 指标值单位 单位"),
        (
            ColumnKind.Weight,
            "权重 分值 指标权重 权重(%) 分值(权重) 权重(分值) 权重分值 分值权重 标准分 分数 权值 分值(分)"
        ),
        (ColumnKind.Direction, "指标方向 方向 指标属性 指标方向性 指标导向"),
        (
            ColumnKind.Standard,
            "绩效标准 评价标准 指标标准 指标值依据 指标值设定依据 指标设定依据 绩效标准类型 标准 标准值 行业标准值 指标依据 指标值来源"
        ),
        (ColumnKind.Explanation, "指标解释 指标说明 指标含义 指标定义 指标解释说明 指标内容解释"),
        (
            ColumnKind.Scoring,
            "评分规则 评分标准 计分规则 评分方法 扣分标准 评(扣)分标准 评扣分标准 计分方法 评价规则 评分细则"
        ),
        (ColumnKind.Remark, "备注 指标值说明 说明 其他说明"),
        (
            ColumnKind.Outcome,
            "实际完成值 全年完成值 实际值 完成值 全年实际值 实际完成情况 完成情况 年度完成值 实际完成指标值 全年实际完成值 全年实际完成情况 得分 自评得分 实际得分 偏差原因 偏差原因分析 偏差原因分析及改进措施 未完成原因 未完成原因分析 未完成原因分析与改进措施 未完成原因和改进措施 未完成原因及改进措施 完成率 偏差率 指标完成率 差异 差异率"
        ),
        (ColumnKind.ProjectName, "项目名称 项目 项目单位/项目名称"),
        (
            ColumnKind.ProjectUnit,
            "单位名称 预算单位 预算单位名称 项目单位 实施单位 主管部门 部门名称 部门(单位) 单位/部门 部门"
        ),
        (
            ColumnKind.ProjectAmount,
            "预算数 金额 项目金额 预算金额 年度预算 项目预算 预算资金 资金总额 预算安排 项目预算数 本年预算数 年初预算数 年度预算数 预算"
        ),
        (
            ColumnKind.ProjectGoal,
            "绩效目标 年度绩效目标 项目绩效目标 年度目标 年度总体目标 总体目标 绩效总目标 项目年度绩效目标 总体绩效目标"
        ),
        (ColumnKind.RunningNumber, "序号 编号 指标序号")
    );

    public static ColumnKind Find(string key)
    {
        if (Kinds.TryGetValue(key, out var kind))
        {
            return kind;
        }

        // 三级绩效指标
        if (
            key.Contains(Level, StringComparison.Ordinal)
            && Kinds.TryGetValue(key.Replace(Performance, string.Empty, StringComparison.Ordinal), out kind)
        )
        {
            return kind;
        }

        // 指标值及单位
        if (key.EndsWith(AndUnit, StringComparison.Ordinal))
        {
            return Find(key[..^AndUnit.Length]);
        }

        var open = key.IndexOf('(');
        return open > 0 && key.EndsWith(')') && Kinds.TryGetValue(key[..open], out kind) ? kind
            : key.Contains("偏差原因", StringComparison.Ordinal)
            || key.Contains("未完成原因", StringComparison.Ordinal)
                ? ColumnKind.Outcome
            : ColumnKind.None;
    }

    private static FrozenDictionary<string, ColumnKind> Words(
        params (ColumnKind Kind, string Words)[] rows
    ) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Kind)))
            .ToFrozenDictionary(entry => entry.word, entry => entry.Kind, StringComparer.Ordinal);
}
