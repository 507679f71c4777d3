namespace PerformanceBudget.Domain.Review;

/// <summary>PB3006: a sign that makes no sense for what is measured.</summary>
internal sealed class SignRule()
    : IndicatorValueRule(
        new FindingDefinition(
            "PB3006",
            Severity.Warning,
            new("指标值的符号不合理", "The sign of a target makes no sense"),
            new("指标“{name}”的指标值{actual}{problem}。", "The target {actual} of {name} {problem}."),
            new("核对符号的方向和数值。", "Check the direction of the sign and the number.")
        ),
        IndicatorTraits.Signed
    )
{
    private const decimal Whole = 100;

    // Shares of something that cannot be more than all of it, and of which more is better.
    private static readonly WordList SharesOfAll = new(
        "完成率",
        "合格率",
        "覆盖率",
        "参与率",
        "参训率",
        "参加率",
        "达标率",
        "满意率",
        "满意度",
        "知晓率",
        "及时率",
        "准确率",
        "正确率",
        "到位率",
        "出勤率",
        "通过率",
        "发放率",
        "普及率",
        "办结率",
        "验收率",
        "好评率",
        "完好率",
        "合规率"
    );

    // Of these more than all is possible, or less is better.
    private static readonly WordList Changes = new(
        "增长",
        "增幅",
        "增加",
        "增速",
        "提升",
        "提高",
        "上升",
        "下降",
        "降低",
        "减少",
        "同比",
        "环比",
        "超额",
        "未完成",
        "不合格",
        "不满意",
        "不达标"
    );

    // What a cost indicator may well set a floor for: what people are to get, or what is to be saved.
    private static readonly WordList Benefits = new(
        "补助",
        "补贴",
        "救助",
        "资助",
        "奖励",
        "津贴",
        "抚恤",
        "保障",
        "慰问",
        "待遇",
        "工资",
        "薪酬",
        "节约",
        "节省",
        "降低",
        "减少",
        "收入",
        "投入"
    );

    // What there should be few of.
    private static readonly WordList Harms = new(
        "投诉",
        "事故",
        "差错",
        "失误",
        "故障",
        "违规",
        "违法",
        "违纪",
        "案件",
        "问题",
        "缺陷",
        "死亡",
        "伤亡",
        "损失",
        "停机",
        "中断",
        "延误",
        "信访",
        "上访",
        "火灾",
        "排放",
        "能耗",
        "用水",
        "用电",
        "消耗",
        "编制",
        "控制",
        "减少",
        "压缩",
        "不超过",
        "上限",
        "漏",
        "误"
    );

    private static readonly BilingualText OnlyEquality = new(
        "只能等于100%，不应写作“不低于”",
        "can only be met by exactly 100%, so it is not 'at least'"
    );

    private static readonly BilingualText AboveAll = new(
        "超过100%，不可能达到",
        "is above 100% and cannot be reached"
    );

    private static readonly BilingualText CeilingOnShare = new(
        "给越高越好的比率设了上限",
        "sets a ceiling on a share of which more is better"
    );

    private static readonly BilingualText FloorOnCost = new(
        "给成本设了下限，花得越多越达标",
        "sets a floor on a cost: spending more would reach it"
    );

    private static readonly BilingualText CeilingOnCount = new(
        "给产出数量设了上限，做得越少越达标",
        "sets a ceiling on an output: doing less would reach it"
    );

    protected override BilingualText? FindProblem(Indicator indicator)
    {
        var target = (ThresholdValue)indicator.Value!;
        var isFloor = target.Comparison is Comparison.AtLeast or Comparison.Above;
        var isCeiling = target.Comparison is Comparison.AtMost or Comparison.Below;
        if (target.Unit == Unit.Percent)
        {
            return IsShareOfAll(indicator.Name) ? FindProblemOfShare(target, isFloor, isCeiling) : null;
        }

        if (isFloor && indicator.Category == IndicatorCategory.EconomicCost && target.Unit.IsMoney)
        {
            return Benefits.IsIn(indicator.Name) ? null : FloorOnCost;
        }

        return
            isCeiling
            && indicator.Category == IndicatorCategory.Quantity
            && target.Unit.IsCount
            && !Harms.IsIn(indicator.Name)
            ? CeilingOnCount
            : null;
    }

    private static BilingualText? FindProblemOfShare(ThresholdValue target, bool isFloor, bool isCeiling)
    {
        if (isCeiling)
        {
            // At most all of it says nothing, and says nothing wrong.
            return target.Number < Whole ? CeilingOnShare : null;
        }

        if (target.Number > Whole || (target.Number == Whole && target.Comparison == Comparison.Above))
        {
            return AboveAll;
        }

        return isFloor && target.Number == Whole ? OnlyEquality : null;
    }

    private static bool IsShareOfAll(string name) => SharesOfAll.IsEndOf(name) && !Changes.IsIn(name);
}
