using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>The words by which rules tell what a text speaks of.</summary>
internal static partial class Vocabulary
{
    /// <summary>Words that everything is called by, so that they say nothing about what it is.</summary>
    public static readonly WordList Commonplaces = WordList.Of(
        """
        人数 人次 次数 数量 工作 项目 经费 费用 完成 开展 活动 举办 组织 参加 参与 年度 全年 预计 相关
        其他 人员 进行 实施 情况 有关 主要 用于 等费
        """
    );

    /// <summary>Words of what money is spent on, whichever work it is for.</summary>
    public static readonly WordList KindsOfCost = WordList.Of(
        """
        其他 支出 不可预见 预备 耗材 材料 物料 教材 设备 购置 采购 印制 印刷 租赁 租车 差旅 交通 餐 住宿
        场地 劳务 课酬 酬金 咨询 办公 邮电 水电 物业 维修 维护 津贴 工资 补助 补贴 保险 奖品 奖金 文印 快递
        招标 代理 审计 监理 评价 评估 律师 法律顾问 公证 外包 车辆 燃油 油料 劳保 服装 图书 资料 运行 运维
        服务费 检测 测评 勘察 设计 会务 会议 接待 保洁 安保 绿化 税金 押金 质保 尾款 管理费 宣传品 通信
        通讯 网络 电费 水费 翻译 仓储 物流
        """
    );

    /// <summary>Words of steps that cost nothing of their own: what is done before, beside and after the work that is paid for.</summary>
    public static readonly WordList CostlessSteps = WordList.Of(
        """
        方案 动员 部署 调研 督导 督查 检查 巡查 自查 验收 总结 评估 评价 台账 招募 宣传 阶段 组织保障 前期 准备
        筹备 启动 申报 立项 论证 审核 审批 审议 公示 考核 监督 监管 监测 整改 归档 建档 备案 协调 会商 摸底
        排查 登记 汇总 报送 通报 反馈 跟踪 回访 推进 落实 统筹 组织领导 责任 保障措施 管理办法 制度 机制
        招标 采购 签订 合同 结算 决算 审计 绩效 制定 拟定 领导小组 工作小组 专班 分解 拨付
        """
    );

    /// <summary>Steps that come before a project begins.</summary>
    public static readonly WordList Preparations = WordList.Of(
        "方案 动员 部署 调研 招募 前期 准备 筹备 启动 申报 立项 论证 审批 摸底 招标 采购 签订 设计 勘察"
    );

    /// <summary>Steps that come after a project has ended.</summary>
    public static readonly WordList Conclusions = WordList.Of(
        "验收 总结 评估 评价 归档 结算 决算 审计 绩效 考核 质保 尾款 移交 回访 公示 清算 支付"
    );

    /// <summary>What is paid in a year although its work was done in one before.</summary>
    public static readonly WordList LatePayments = WordList.Of(
        "尾款 余款 质保 结算 决算 清算 结转 结余 欠款 补发 补缴 兑付 兑现 偿还 还本 付息 续建"
    );

    /// <summary>What is said of an earlier year in the goal of this one: it is compared with, concluded, or paid for.</summary>
    public static readonly WordList LooksBack = WordList.Of(
        """
        考核 决算 结算 审计 评价 评估 基础 相比 同比 较 以来 年起 年底 年末 尾款 余款 结余 结转 清算 补发 补缴 兑现 欠
        数据 统计 总结 报告 年鉴 验收 竣工 毕业 招录 新录用 入库 续建 延续 遗留 剩余 开工 已完成
        入选 入围 获批 获评 评定的 评定为 认定的 认定为 新认定 授牌的 命名的 命名为 入职
        """
    );

    /// <summary>Work that looks at what others did.</summary>
    public static readonly WordList Examinations = WordList.Of("审计 评价 评估 考核 检查");

    /// <summary>What such work leaves to be done in a later year.</summary>
    public static readonly WordList Examined = WordList.Of("发现 问题 整改 报告 意见 结果");

    /// <summary>What only the finished work can show, and no year before the last.</summary>
    public static readonly WordList Completion = WordList.Of(
        "竣工验收 建成 交付使用 投入使用 投入运行 整体完工 全部完工 总体完工 整体竣工 全部竣工"
    );

    /// <summary>What the functions of departments are called by, which tell one department from another.</summary>
    public static readonly WordList Functions = WordList.Of(
        """
        财政 民政 教育 科技 科学 公安 司法 人社 人力 社会保障 资源 规划 环境 住建 住房 建设 交通 水利 水务 农业 农村
        林业 园林 商务 文化 旅游 卫生 卫健 健康 应急 审计 统计 医保 医疗 国资 市场 体育 信访 城管 城市 税务 档案 组织
        宣传 统战 政法 编制 机关 工会 总工会 妇联 妇女 共青团 残联 残疾 发展 改革 经济 信息 退役 民族 宗教 外事 气象 消防
        金融 粮食 海洋 法院 检察 党校 纪检 监察 政府 人大 政协 街道 镇人民 乡人民 大数据 行政 供销 红十字 科协 文联
        """
    );

    /// <summary>Words in which the names of projects end, or before which their short forms do.</summary>
    public static readonly WordList WordsOfNames = WordList.Of(
        """
        工作 项目 经费 资金 费用 专项 服务 建设 管理 补助 补贴 保障 工程 购置 采购 运行 运维 维护 维修 改造 培训 活动 奖励 救助
        扶持 宣传 评估 检测 监测 审计 调查 规划 设备 系统 平台 机构 中心 设施 网络 信息 业务 物业 办公 日常 更新 修缮 租赁 租用
        治理 整治 保护 发展 推广 普及 教育 人员 队伍 学校 医院 社区 农村 城市 公共 文化 体育 安全 环境 应急 自助 试点 示范 资助
        """
    );

    /// <summary>What goals say that say nothing.</summary>
    public static readonly ImmutableArray<string> GoalPhrases =
    [
        .. "各项 目标 任务 确保 顺利 推进 做好 按照 根据 上级 相关 规定 要求 使用 落实 保质保量 圆满 年度".Split(
            ' '
        ),
    ];

    /// <summary>What shows how far building has come.</summary>
    public static readonly WordList Progress = WordList.Of(
        "形象进度 建设进度 施工进度 工程进度 完成建筑面积"
    );

    /// <summary>What a text says before the total that it states.</summary>
    public static readonly WordList Totals = WordList.Of("资金 经费 预算 投资 总额 合计 共计 总计");

    /// <summary>Words of work of any kind, which tell no project from another.</summary>
    public static readonly WordList KindsOfWork = WordList.Of("服务 建设 管理 补助 保障 工程 购置 运行 业务");

    /// <summary>What says in a name that the cost of the whole is meant.</summary>
    public static readonly WordList WholeCosts = WordList.Of(
        "总 控制数 控制额 项目成本 项目费用 项目投入 项目预算 预算控制"
    );

    /// <summary>Words of which the name of a total cost is made, the longer ones of one beginning first.</summary>
    public static readonly ImmutableArray<string> TotalCostWords =
    [
        .. "项目 年度 全年 本年度 本年 当年 总额 总 成本 投入 投资 费用 支出 经费 资金 预算 控制 金额 数 额 上限".Split(
            ' '
        ),
    ];

    /// <summary>What the nature of a project says that goes on for several years.</summary>
    public static readonly WordList OfSeveralYears = WordList.Of("阶段 跨年 延续 续建 多年");

    /// <summary>What a name says of a cost that is an average of the whole.</summary>
    public static readonly WordList Averages = WordList.Of("均 单位 每 综合");

    /// <summary>In what the name of a project ends that is only a word for a project or its money.</summary>
    public static readonly ImmutableArray<string> ProjectEndings =
    [
        .. "经费 项目 专项 资金 费用 费".Split(' '),
    ];

    /// <summary>What a name says of money that is paid out to those who are counted.</summary>
    public static readonly WordList Payments = WordList.Of(
        "发放 给付 支付 补助 补贴 资助 慰问 奖励 享受 领取 受助 受益"
    );

    /// <summary>Those who are paid for serving others, who are counted in their turn.</summary>
    public static readonly ImmutableArray<string> Serving =
    [
        .. "讲师 师资 教师 专家 评委 考官 讲课 志愿者 工作人员 司机 人员 工资 薪酬 劳务 报酬 聘用 教练 护工 社工".Split(
            ' '
        ),
    ];
}
