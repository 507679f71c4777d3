using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>The words by which rules tell what a text speaks of.</summary>
internal static class Vocabulary
{
    /// <summary>Words that everything is called by, so that they say nothing about what it is.</summary>
    public static readonly WordList Commonplaces = WordList.Of(
        "人数 人次 次数 数量 工作 项目 经费 费用 完成 开展 活动 举办 组织 参加 参与 年度 全年 预计 相关 其他 人员 进行 实施 情况 有关 "
            + "主要 用于 等费"
    );

    /// <summary>Words of what money is spent on, whichever work it is for.</summary>
    public static readonly WordList KindsOfCost = WordList.Of(
        "其他 支出 不可预见 预备 耗材 材料 物料 教材 设备 购置 采购 印制 印刷 租赁 租车 差旅 交通 餐 住宿 场地 劳务 课酬 酬金 咨询 "
            + "办公 邮电 水电 物业 维修 维护 津贴 工资 补助 补贴"
    );

    /// <summary>In what the name of a project ends that is only a word for a project or its money.</summary>
    public static readonly ImmutableArray<string> ProjectEndings =
    [
        "经费",
        "项目",
        "专项",
        "资金",
        "费用",
        "费",
    ];
}
