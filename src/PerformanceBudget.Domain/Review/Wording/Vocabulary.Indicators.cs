namespace PerformanceBudget.Domain.Review;

/// <summary>The words by which rules tell what an indicator asks for, and what kind of thing it measures.</summary>
internal static partial class Vocabulary
{
    /// <summary>Of what the names of indicators are made that are prescribed to every project: 验收合格率, 资金支付及时率, 服务对象满意度.</summary>
    public static readonly WordList Prescribed = WordList.Of(
        """
        项目 工程 设备 系统 资金 经费 费用 预算 投资 任务 工作 活动 业务 政策 制度 机制 信息 材料 问题 投诉 事故 故障 安全
        服务 对象 群众 职工 居民 人员 干部 公众 社会 企业 单位 学员 用户 业主 师生 受益 参与 参训 受众 周边 使用者 相关
        验收 完成 执行 支付 拨付 发放 支出 使用 到位 采购 购置 建设 运行 维护 管理 保障 培训 开展 举办 实施 开工 竣工 完工 交付
        宣传 补助 补贴 处理 响应 整改 监督 检查 反馈 及时 按时 按期 准时 合格 达标 优良 合规 准确 有效 正常 完好 规范 健全 完善
        满意 知晓 覆盖 参加 发生 利用 提升 提高 改善 影响 持续 长效 可持续 经济 生态 环境 效益 效果 效率 水平 能力 质量 数量 时效
        成本 节约 控制 标准 金额 人数 人次 次数 场次 天数 时间 进度 期限 程度 情况 总 数 率 度 性 额 的
        """
    );

    /// <summary>What asks for a share of something.</summary>
    public static readonly WordList Shares = WordList.Of("率 比例 占比 百分比 满意度");

    /// <summary>What asks how many, or how much.</summary>
    public static readonly WordList Counts = WordList.Of("人数 人次 次数 场次 个数 户数 件数 台数 金额 天数");

    /// <summary>What asks how many people.</summary>
    public static readonly WordList CountsOfPeople = WordList.Of("人数 人员数 人员数量");

    /// <summary>What asks how often.</summary>
    public static readonly WordList CountsOfTimes = WordList.Of("次数 场次 频次");

    /// <summary>What asks for money that is no cost.</summary>
    public static readonly WordList AmountsAsked = WordList.Of(
        """
        金额 总额 收入 增收 产值 销售额 交易额 营业额 利润 税收 投资额 贷款额
        """
    );

    /// <summary>What asks until when.</summary>
    public static readonly WordList DatesAsked = WordList.Of(
        """
        完成时间 时间节点 完成日期 完工时间 竣工时间 开工时间 交付时间 验收时间 完成期限 完成时限 截止时间 截止日期
        开展时间 启动时间 支付时间 拨付时间 发放时间 上线时间 投用时间 实施时间 建成时间
        """
    );

    /// <summary>Rates that are no shares: they have units of their own.</summary>
    public static readonly WordList RatesWithUnits = WordList.Of(
        """
        频率 功率 效率 速率 利率 税率 汇率 分辨率 心率 容积率 死亡率 发病率 发案率 周转率
        """
    );

    /// <summary>What says that there is no target, or none yet.</summary>
    public static readonly WordList Undecided = WordList.Of(
        "不适用 待定 另行确定 视情况 视情况而定 按实际 据实 暂无"
    );

    /// <summary>What asks how satisfied somebody is.</summary>
    public static readonly WordList Satisfaction = WordList.Of("满意度 满意率");

    /// <summary>By what an indicator says that it is about what people think.</summary>
    public static readonly WordList Opinions = WordList.Of(
        """
        满意 获得感 幸福感 安全感 认同 认可 好评 差评 投诉 评价 评议 测评 信任 信赖 信心 口碑 反馈 感受 体验 支持 表扬
        意见 诉求 信访 归属感 荣誉感 欢迎 赞誉 赞同 接受度 友好度 期望 舒适
        """
    );

    /// <summary>What asks whether something is in time.</summary>
    public static readonly WordList Timeliness = WordList.Of("及时 及时性 及时率 按时 准时");

    /// <summary>What a rate of 时效 speaks of: time, or how far something has come.</summary>
    public static readonly WordList Times = WordList.Of(
        """
        时 分钟 秒 日 天 月 年 季 周 期 限 准点 延误 延迟 迟 早 快 速 慢 进度 进展 完成 效率 响应 到位 拨付 支付 发放 执行
        开工 完工 竣工 办结 结案
        """
    );

    /// <summary>What asks who has heard of something.</summary>
    public static readonly WordList Awareness = WordList.Of("知晓率 知晓度");

    /// <summary>What asks how good something is.</summary>
    public static readonly WordList Standards = WordList.Of("合格率 达标率 优良率 优秀率");

    /// <summary>What speaks of money that is lost or saved by something, as of animals and plants that die.</summary>
    public static readonly WordList MoneyLost = WordList.Of(
        "损失 经济 赔偿 金额 费用 畜 禽 牲口 生猪 仔猪 牛 羊 鱼 虾 蜂 蚕 苗 林木 树木 作物"
    );

    /// <summary>What speaks of money that is not spent.</summary>
    public static readonly WordList Savings = WordList.Of("节约 节省 节支 结余 压缩 压减");

    /// <summary>What speaks of harm to people, which is no matter of money.</summary>
    public static readonly WordList Casualties = WordList.Of("伤亡 死亡 安全事故 安全生产 生产安全 安全隐患");

    /// <summary>What ends in 率 and is no share of anything.</summary>
    public static readonly WordList NoRates = WordList.Of("效率 表率 草率 统率");

    /// <summary>Shares of something that cannot be more than all of it, and of which more is better.</summary>
    public static readonly WordList SharesOfAll = WordList.Of(
        """
        合格率 覆盖率 参与率 参训率 参加率 达标率 满意率 满意度 知晓率 及时率 准确率 正确率 到位率
        出勤率 通过率 发放率 普及率 办结率 验收率 好评率 完好率 合规率 整改率 在岗率 上岗率 持证率 投入使用率
        回复率 答复率 反馈率 办理率 处置率 处理率 受理率 响应率 采纳率 落实率 有效率 可用率 在线率 归档率 公开率
        拨付率 支付率 兑现率 成活率 保存率 治愈率 接种率 形象进度 工程进度
        """
    );

    /// <summary>What there should be little of, and of which a floor asks for more.</summary>
    public static readonly WordList HarmsCounted = WordList.Of(
        """
        投诉 投诉率 投诉件数 投诉次数 差错率 错误率 失误率 故障率 事故率 事故发生率 事故起数 事故次数 事故数
        伤亡人数 死亡人数 流失率 损耗率 漏损率 违规率 逾期率 不合格率 返工率 退货率 复发率 中断次数 停机次数
        """
    );

    /// <summary>What asks how soon something is done.</summary>
    public static readonly WordList WaitsAsked = WordList.Of(
        """
        响应时间 到场时间 到达时间 办理时间 办结时间 处置时间 处理时间 修复时间 恢复时间 答复时间 拨付时间 兑付时间
        支付时间 等候时间 审批时间 响应时限 办理时限 办结时限
        """
    );

    /// <summary>What a benefit names that is better for being more.</summary>
    public static readonly WordList Gains = WordList.Of("节约 节省 增收 创收 受益 带动");

    /// <summary>What a benefit counts of which more is better, but for the harm that may be among it.</summary>
    public static readonly WordList GoodsCounted = WordList.Of(
        """
        惠及 覆盖 服务 就业 创业 参与 参加 参观 接待 观看 观众 培训 培养 报道 宣传 推广 浏览 阅读 点击 访问 关注
        采纳 引进 吸纳 获奖 成果 专利 优惠 帮扶 改善
        """
    );

    /// <summary>Shares of all of something that a plan says, of which there may be more than planned.</summary>
    public static readonly WordList SharesOfPlan = WordList.Of("完成率 达成率 实现率 执行率");

    /// <summary>Shares of which hardly anybody plans to reach less than most.</summary>
    public static readonly WordList SharesOfNearlyAll = WordList.Of(
        """
        合格率 满意率 满意度 参训率 知晓率 知晓度 达标率 完成率 及时率 准确率 正确率 到位率 出勤率 办结率 验收率
        完好率 发放率 覆盖率
        """
    );

    /// <summary>Shares of what is done well, whatever is looked at: of 抽查合格率 a small one is no smaller than of 合格率.</summary>
    public static readonly WordList SharesDoneWell = WordList.Of(
        """
        合格率 满意率 满意度 达标率 完成率 及时率 准确率 正确率 到位率 办结率 验收率 完好率 整改率 在岗率 上岗率
        使用率 办理率 采纳率 落实率 有效率 可用率 合规率 通过率 回复率
        """
    );

    /// <summary>Of shares that speak of these a small one may well be meant.</summary>
    public static readonly WordList PartsMeant = WordList.Of(
        """
        森林 绿化 绿地 植被 林木 草原 签约 筛查 抽 随机 试点 示范 稽查 巡查 审计 监测 信号 老年 残疾 建档 学前 入园
        托位 参保 商业 占有 参与 就业 检出 发现 优秀 优良 贡献 自给 渗透 命中 普及
        """
    );

    /// <summary>Of shares that speak of these only a small one can be meant, or less is better.</summary>
    public static readonly WordList SmallShares = WordList.Of(
        """
        资格 考试 竞赛 比赛 录取 中标 专利 转化 获奖 新增 节 收益 回报 利润 利率 税率 费率 增 升 降 减 淘汰 更新 损
        漏 失 误 差 故障 投诉 死亡 发病 返 不 未 逾期 违 欠 病 空置 闲置 退 重复 超 压 缩 保险 赔 贴现 坏账 不良
        复发 中断 停 事故 缺 垃圾 污 偏 风险 利用系数
        """
    );

    /// <summary>Of shares that speak of these more than all is possible, or less is better.</summary>
    public static readonly WordList Changes = WordList.Of(
        """
        增长 增幅 增加 增速 提升 提高 上升 下降 降低 减少 同比 环比 超额 未完成 不合格 不满意 不达标
        """
    );

    /// <summary>What may be more than a hundred percent.</summary>
    public static readonly WordList OpenShares = WordList.Of(
        """
        增 升 提高 超 完成率 达成率 实现率 计划 任务 倍 比 占 利用率 利润 收益 回报 周转 负荷 杠杆
        毛入学率 保值 入住 保障率 拨备 覆盖倍数 上座率
        """
    );

    /// <summary>What a cost indicator may well set a floor for: what people are to get, or what is to be saved.</summary>
    public static readonly WordList Benefits = WordList.Of(
        """
        补助 补贴 救助 资助 奖励 津贴 抚恤 保障 慰问 待遇 工资 薪酬 节约 节省 降低 减少 收入 投入 生均 公用经费 运转经费
        拨款 筹资 配套 投资 养老金 低保 供养 报销 赔付 补偿 产值 效益 结余 压减 下降
        """
    );

    /// <summary>What a project costs as a whole, of which nobody sets a floor.</summary>
    public static readonly WordList TotalCosts = WordList.Of(
        "项目总投入 总成本 总支出 总费用 投资控制额 投资控制数 成本控制额 成本控制数 费用控制额 费用控制数"
    );

    /// <summary>What a share of cost names that there should be little of.</summary>
    public static readonly WordList OverheadCosts = WordList.Of("管理费 三公经费");

    /// <summary>In what the name of a share of something ends.</summary>
    public static readonly WordList PartsOfWhole = WordList.Of("占比 比例 比重");

    /// <summary>How long what was made or bought is to last.</summary>
    public static readonly WordList Lifetimes = WordList.Of("使用年限 使用寿命");

    /// <summary>Days of which more is better, though they are no count.</summary>
    public static readonly WordList DaysOpen = WordList.Of("开放天数 开馆天数 服务天数");

    /// <summary>What there should be few of.</summary>
    public static readonly WordList Harms = WordList.Of(
        """
        投诉 事故 差错 失误 故障 违规 违法 违纪 案件 问题 缺陷 死亡 伤亡 损失 停机 中断 延误 信访 上访
        火灾 排放 能耗 用水 用电 消耗 编制 控制 减少 压缩 压减 不超过 上限 漏 误 保有量 会议 编外 聘用 用车 积案
        用量 限额 三公 接待 出国 出境 团组 差旅 出差 节庆 庆典 展会 超编 逾期 滞留 存量 空置 闲置 违建 污染 超标
        隐患 病虫 舆情 纠纷 欠 退货 返工 每 单次 单班 平均 人均 日均 月均 班额 间隔 时间 时长 次品 败诉 冤 复发
        返贫 致贫 失业 失联 走失 溺水 辍学 断供 停水 停电 阻断 拥堵 犯罪 吸毒 报警 困难群众 涉企检查 督查 检查考核
        印发文件 发文 简报 办公用房 租用 租赁 租车 在岗人 在职 在编 在册 辅警 协管 临聘 派遣 返聘 借调 公益性岗位 岗位安置 就餐 在押
        """
    );

    /// <summary>What asks what something costs.</summary>
    public static readonly WordList CostsAsked = WordList.Of(
        """
        成本 总成本 费用 单价 成本标准 费用标准 单价标准 成本控制 费用控制 成本控制数 造价
        """
    );

    /// <summary>What asks how much money somebody or something gets or costs, under 成本.</summary>
    public static readonly WordList PricesAsked = WordList.Of(
        "价格 均价 标准 投入 总投入 支出 投资 月均费用 每家费用"
    );

    /// <summary>What asks for a number of things that are no people.</summary>
    public static readonly WordList CountsOfThings = WordList.Of(
        "份数 篇数 台数 套数 件数 册数 本数 亩数 天数 场数 场次 家次 批次 期数 辆数 面积 长度"
    );

    /// <summary>What asks for a number of things that no time or person is one of.</summary>
    public static readonly WordList CountsOfObjects = WordList.Of(
        "户数 家数 台数 套数 辆数 份数 册数 本数 株数 棵数 间数 栋数 亩数"
    );

    /// <summary>What asks for a time, or how long something takes.</summary>
    public static readonly WordList TimesAsked = WordList.Of("时间 日期 时限 期限 时长 时点 节点 年限");

    /// <summary>What makes of a time the share by which it is shorter or longer.</summary>
    public static readonly WordList TimesChanged = WordList.Of(
        "缩短 压缩 减少 降低 提高 节约 节省 延长 增加 增长 压减"
    );

    /// <summary>In what the name of something ends that is no group of people who are asked.</summary>
    public static readonly WordList NoPeople = WordList.Of(
        "率 面 度 水平 情况 效果 氛围 能力 质量 作用 影响 数 数量 环境 形象"
    );

    /// <summary>By what an indicator or its category says that it is about money that is spent.</summary>
    public static readonly WordList CostWords = WordList.Of(
        """
        成本 费 价 金额 资金 经费 预算 支出 投入 开支 薪 工资 补助 补贴 投资 款 节约 节省 财政 概算 决算 限额 标准 控制
        定额 造价 采购 租 总额 元 财务 资产 负债 债 税 额度 耗 可控 节俭 合理 节资 超概 超支 质保金 利率 利息 贴息 变更
        """
    );

    /// <summary>By what the category of a local form says that it is one of cost.</summary>
    public static readonly WordList CostCategories = WordList.Of("成本 预算控制 经费控制 资金控制");

    /// <summary>What costs that are no money of the budget speak of.</summary>
    public static readonly WordList CostsOfOthers = WordList.Of(
        "社会成本 生态 环境成本 时间成本 人力成本 能源成本"
    );

    /// <summary>What makes a percentage of a cost: how far it is kept, or by how much it is less.</summary>
    public static readonly WordList SharesOfCost = WordList.Of("率 比 占 控制 节约 偏差 超");

    /// <summary>Whether something is so, and nothing of which it is asked.</summary>
    public static readonly WordList AnswersAlone = WordList.Of(
        """
        准确 及时 合格 规范 完整 合规 达标 健全 有效 合理 正常 安全 完成 按时 按期 到位 满意 提高 提升 可控 良好 全面
        真实 可靠 稳定 科学 明显 显著
        """
    );

    /// <summary>What nobody writes at the end of a name: of 建设 the second half is missing.</summary>
    public static readonly WordList CutEndings = WordList.Of(
        """
        资源建 队伍建 体系建 能力建 制度建 平台建 机制建 阵地建 组织建 作风建 文化建 设施建 环境建
        信息化建 规范化建 标准化建
        """
    );

    /// <summary>What a template has where something is to be filled in.</summary>
    public static readonly WordList Placeholders = WordList.Of("** ＊＊ ×× __ ＿＿");
}
