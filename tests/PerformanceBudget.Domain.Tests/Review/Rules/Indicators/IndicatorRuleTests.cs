using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class IndicatorRuleTests
{
    private const string Value = " Warning /indicators/6/value";
    private const string Doubt = " Information /indicators/6/value";
    private const string Category = " Warning /indicators/6/category";

    [Theory]
    // PB3006
    [InlineData("quality", "课程覆盖率", "≥100%", "PB3006" + Value)]
    [InlineData("quality", "课程覆盖率", "=100%", null)]
    [InlineData("quality", "课程覆盖率", "≤100%", null)]
    [InlineData("quality", "课程覆盖率", ">100%", "PB3006" + Value)]
    [InlineData("quality", "课程覆盖率", "=120%", "PB3006" + Value)]
    [InlineData("quantity", "招生计划完成率", "≥100%", null)]
    [InlineData("quantity", "税收任务完成率", "≥105%", null)]
    [InlineData("quality", "结业考核", "≥150%", "PB3006 Information /indicators/6/value")]
    [InlineData("quality", "结业考核", "150%", "PB3006 Information /indicators/6/value")]
    [InlineData("economicBenefit", "投入产出比", "≥150%", null)]
    [InlineData("quality", "床位利用率", "≥105%", null)]
    [InlineData("quality", "结业考核", "≥100%", null)]
    [InlineData("quality", "课程合格率", "≤95%", "PB3006" + Value)]
    [InlineData("quality", "课程不合格率", "≤5%", null)]
    [InlineData("quality", "技能提升资金审计问题整改率", "≥105%", "PB3006" + Value)]
    [InlineData("quality", "课程覆盖率较上年增长率", "≥105%", null)]
    [InlineData("socialBenefit", "护理员增长率", "≥120%", null)]
    [InlineData("quality", "差错率", "≤1%", null)]
    [InlineData("economicCost", "每期费用", "≥8000元/期", "PB3006" + Value)]
    [InlineData("outputCost", "每期费用", "≥8000元/期", "PB3006" + Value)]
    [InlineData("other:部门预算控制指标", "每期费用", "≥8000元/期", "PB3006" + Value)]
    [InlineData("socialCost", "每期费用", "≥8000元/期", null)]
    [InlineData("economicCost", "护理员补贴标准", "≥530元/人/月", null)]
    [InlineData("economicCost", "生均公用经费标准", "≥1000元/生/年", null)]
    [InlineData("economicCost", "成本节约率", "≥5%", null)]
    [InlineData("economicCost", "村均运转经费", "≥8万元/村", null)]
    [InlineData("quantity", "举办讲座", "≤4场", "PB3006" + Value)]
    [InlineData("quantity", "投诉件数", "≤4件", null)]
    [InlineData("quantity", "简报印发数量", "≤12期", null)]
    [InlineData("quantity", "办公用房面积", "≤200平方米", null)]
    [InlineData("quality", "有效投诉率", "≥2%", "PB3006" + Value)]
    [InlineData("quality", "投诉办结率", "≥95%", null)]
    [InlineData("quantity", "隐患排查次数", "≥4次", null)]
    [InlineData("timeliness", "故障响应时间", "≥2小时", "PB3006" + Value)]
    [InlineData("timeliness", "故障响应时间", "≤2小时", null)]
    [InlineData("quantity", "每周开放时间", "≥40小时", null)]
    [InlineData("economicBenefit", "节约财政支出", "≤4万元", "PB3006" + Value)]
    [InlineData("socialBenefit", "受益老年人数量", "≤900人", "PB3006" + Value)]
    [InlineData("socialBenefit", "志愿服务参与人数", "≤900人", "PB3006" + Value)]
    [InlineData("socialBenefit", "信访人数", "≤3人", null)]
    [InlineData("socialBenefit", "公路阻断次数", "≤2次", null)]
    [InlineData("socialBenefit", "未成年人犯罪人数", "≤20人", null)]
    [InlineData("socialBenefit", "拥堵点数量", "≤12个", null)]
    [InlineData("economicBenefit", "亏损企业户数", "≤10户", null)]
    [InlineData("quality", "护理员在岗率", "≤90%", "PB3006" + Value)]
    [InlineData("quantity", "公务用车保有量", "≤12辆", null)]
    [InlineData("quantity", "召开全市性会议", "≤4次", null)]
    [InlineData("quantity", "编外人员", "≤20人", null)]
    [InlineData("quantity", "在岗人员", "≤210人", null)]
    [InlineData("quantity", "劳务派遣人数", "≤30人", null)]
    [InlineData("quantity", "公益性岗位安置人数", "≤180人", null)]
    [InlineData("quantity", "涉企检查次数", "≤2次", null)]
    [InlineData("quantity", "租用办公用房面积", "≤1200平方米", null)]
    [InlineData("quantity", "每班学员", "≤45人", null)]
    [InlineData("quantity", "办理时间", "≤7工作日", null)]
    [InlineData("economicCost", "项目总投入", "≥44万元", "PB3006" + Value)]
    [InlineData("economicCost", "培训总成本", "≥44万元", "PB3006" + Value)]
    [InlineData("economicCost", "生均投入", "≥2000元/生", null)]
    [InlineData("quality", "培训方案执行率", "≤98%", "PB3006" + Value)]
    [InlineData("quality", "培训方案执行率", "≤100%", null)]
    [InlineData("quality", "三公经费预算执行率", "≤90%", null)]
    [InlineData("quantity", "招生计划完成率", "≥110%", null)]
    [InlineData("quantity", "招生计划完成率", "≥200%", "PB3006 Information /indicators/6/value")]
    [InlineData("economicCost", "管理费用占总支出比例", "≥5%", "PB3006" + Value)]
    [InlineData("economicCost", "管理费用占总支出比例", "≤5%", null)]
    [InlineData("quantity", "全年开放天数", "≤340天", "PB3006" + Value)]
    [InlineData("quantity", "全年停课天数", "≤5天", null)]
    [InlineData("unclassified", "教材印制费用", "≥8000元/期", "PB3006" + Value)]
    [InlineData("unclassified", "农民人均纯收入", "≥8000元/人", null)]
    [InlineData("sustainableImpact", "设备使用年限", "≤8年", "PB3006" + Value)]
    [InlineData("sustainableImpact", "政策持续年限", "≤3年", null)]
    // PB3007
    [InlineData("quality", "护理员持证率", "≥90人", "PB3007" + Value)]
    [InlineData("quality", "护理员持证率", "≥90万元", "PB3007" + Value)]
    [InlineData("quality", "更新频率", "≥2次/年", null)]
    [InlineData("quality", "更新频率", "≥2次", null)]
    [InlineData("socialBenefit", "持证老人覆盖率", "≥2人/万人", null)]
    [InlineData("beneficiarySatisfaction", "老年人满意度", "≥90分", null)]
    [InlineData("quality", "护理员持证率", "≥90分", "PB3007" + Value)]
    [InlineData("quantity", "服务人次", "≥90%", "PB3007" + Value)]
    [InlineData("quantity", "服务数量", "≥90%", null)]
    [InlineData("economicCost", "设备费用", "28.8万元%", "PB3007" + Value)]
    [InlineData("economicCost", "设备费用", "28.8万元，占50%", null)]
    // PB3008
    [InlineData("quality", "教材印制准确", "及时", "PB3008 Warning /indicators/6")]
    [InlineData("quality", "教材印制准确", "满意", "PB3008 Warning /indicators/6")]
    [InlineData("quality", "教材印制准确", "好", null)]
    [InlineData("quality", "教材印制准确", "100%", null)]
    [InlineData("quality", "教材制度健全", "规范", null)]
    [InlineData("quality", "教材印制是否准确", "准确", null)]
    [InlineData("quality", "制定护理操作规范", "满意", null)]
    [InlineData("quality", "网络安全", "可控", null)]
    [InlineData("quality", "教学质量向好", "好", null)]
    [InlineData("quality", "教学质量提升。", "提升", "PB3008 Information /indicators")]
    // PB3011
    [InlineData("quality", "用人机构满意度", "≥90%", "PB3011" + Category)]
    [InlineData("quality", "教材发放及时率", "≥90%", "PB3011" + Category)]
    [InlineData("quantity", "教材发放及时率", "≥90%", "PB3011" + Category)]
    [InlineData("timeliness", "教材发放及时率", "≥90%", null)]
    [InlineData("output:进度指标", "教材发放及时率", "≥90%", null)]
    [InlineData("unclassified", "教材发放及时率", "≥90%", null)]
    [InlineData("quantity", "教材费用标准", "≤90元/册", "PB3011" + Category)]
    [InlineData("socialBenefit", "教材费用", "90元/册", "PB3011" + Category)]
    [InlineData("economicBenefit", "节约教材成本", "≤90元/册", "PB3006" + Value)]
    [InlineData("economicBenefit", "教材成本", "≥90元/册", null)]
    [InlineData("outputCost", "教材成本", "≤90元/册", null)]
    [InlineData("socialCost", "教材成本", "≤90元/册", null)]
    [InlineData("timeliness", "结业考核合格率", "≥95%", "PB3011" + Category)]
    [InlineData("quantity", "结业考核达标率", "≥95%", "PB3011" + Category)]
    [InlineData("ecologicalBenefit", "水质达标率", "≥95%", null)]
    [InlineData("timeliness", "来访咨询人次", "≥900人次", "PB3011" + Category)]
    [InlineData("timeliness", "渗漏处置率", "≥95%", "PB3011 Information /indicators/6/category")]
    [InlineData("timeliness", "月度计划完成率", "≥95%", null)]
    [InlineData("timeliness", "项目开工率", "≥95%", null)]
    [InlineData("timeliness", "3分钟内接听率", "≥95%", null)]
    [InlineData("economicCost", "课程参训率", "≥95%", "PB3011" + Category)]
    [InlineData("economicCost", "教学用房", "≤3间", "PB3011 Information /indicators/6/category")]
    [InlineData("economicCost", "预算执行率", "≥95%", null)]
    [InlineData("economicCost", "日常管理", "控制在预算内", null)]
    [InlineData("economicCost", "贷款利率", "≤2.5%", null)]
    [InlineData("economicCost", "招标节资率", "≥4%", null)]
    [InlineData("socialCost", "噪声影响", "减少", null)]
    [InlineData("economicBenefit", "安全事故伤亡", "0人", "PB3011" + Category)]
    [InlineData("economicBenefit", "安全事故直接经济损失", "≤1万元", null)]
    [InlineData("economicBenefit", "畜禽死亡率", "≤5%", null)]
    [InlineData("quantity", "教材印制完成时间", "2026年3月底前", "PB3011" + Category)]
    [InlineData("beneficiarySatisfaction", "老年人知晓率", "≥90%", "PB3011" + Category)]
    [InlineData("beneficiarySatisfaction", "老年人获得感", "≥90%", null)]
    [InlineData("beneficiarySatisfaction", "老年人家属", "≥90%", null)]
    [InlineData("beneficiarySatisfaction", "业务覆盖面", "≥90%", "PB3011" + Category)]
    [InlineData("beneficiarySatisfaction", "有效投诉", "≤3次", null)]
    [InlineData("quality", "满意度调查次数", "≥2次", null)]
    [InlineData("socialBenefit", "信息发布及时", "良好", "PB3011 Warning /indicators/6/category")]
    [InlineData("sustainableImpact", "系统定期备份", "及时", "PB3011 Warning /indicators/6/category")]
    [InlineData("quality", "系统定期备份", "及时", null)]
    // PB3012
    [InlineData("quality", "答复咨询", "及时、满意", "PB3012" + Value)]
    [InlineData("quality", "教学管理", "规范、有序", null)]
    [InlineData("quality", "教学管理", "≤预算", null)]
    [InlineData("quality", "教学管理", "/", "PB3012" + Value)]
    [InlineData("quality", "安全事故", "无", null)]
    [InlineData("quality", "教学管理", "待定", "PB3012" + Value)]
    [InlineData("quality", "教学管理", "设施到位，环境整洁。", "PB3012" + Value)]
    [InlineData("quality", "补助档次", "每人每年3000元、2000元、1000元三个档次", null)]
    // PB3016
    [InlineData("quality", "持续加强资源建", "加强", "PB3016 Error /indicators/6/name")]
    [InlineData("quality", "基层党建", "加强", null)]
    [InlineData("quality", "政策宣传（含讲座", "加强", "PB3016 Error /indicators/6/name")]
    [InlineData("quality", "政策宣传（含讲座)", "加强", null)]
    [InlineData("quality", "培训XX场", "完成", "PB3016 Error /indicators/6/name")]
    [InlineData("quality", "XXL尺码工作服", "完成", null)]
    [InlineData("quantity", "培训场次", "≥**场", "PB3016" + " Error /indicators/6/value")]
    [InlineData("quantity", "培训场次", "≥(场)", "PB3016" + " Error /indicators/6/value")]
    [InlineData("quantity", "培训场次", "≥三场", null)]
    [InlineData("quality", "机构评级", "≥A级", null)]
    [InlineData("quality", "机构评级", "≥国家标准", null)]
    [InlineData("quality", "机构评级", "≥上年水平", null)]
    [InlineData("quantity", "培训场次", "≥万场", "PB3016" + " Error /indicators/6/value")]
    [InlineData("quantity", "培训场次", "≥", "PB3016" + " Error /indicators/6/value")]
    [InlineData("quality", "指标7：教材合格率（≥**%）", "≥95%", "PB3016 Information /indicators")]
    [InlineData("quality", "★教材合格率（%）", "≥95%", null)]
    // PB3017
    [InlineData("socialBenefit", "政策知晓率", "提升", "PB3017" + Value)]
    [InlineData("socialBenefit", "教学效率", "提升", null)]
    [InlineData(
        "socialBenefit",
        "政策知晓率（≥**%）",
        "提升",
        "PB3017" + Value + "|PB3016 Information /indicators"
    )]
    // PB3018
    [InlineData("quality", "教材合格率", "≥9.5%", "PB3018" + Value)]
    [InlineData("quality", "教材合格率", "0.95%", "PB3018" + Value)]
    [InlineData("quality", "教材合格率", "≥59%", "PB3018" + Doubt)]
    [InlineData("quality", "教材合格率", "≥60%", null)]
    [InlineData("quality", "教材不合格率", "≤5%", null)]
    [InlineData("quality", "教材抽检覆盖率", "≥5%", null)]
    [InlineData("quality", "教材抽检合格率", "≥0.95%", "PB3018" + Value)]
    [InlineData("quality", "护理员持证上岗率", "≥9.5%", "PB3018" + Value)]
    [InlineData("quality", "获奖率", "≥5%", null)]
    [InlineData("economicBenefit", "市场占有率", "≥5%", null)]
    [InlineData("quality", "资格考试合格率", "≥8%", null)]
    [InlineData("economicBenefit", "投资收益率", "≥3%", null)]
    [InlineData("socialBenefit", "森林覆盖率", "≥23%", null)]
    [InlineData("socialBenefit", "护理员就业率", "≥40%", null)]
    [InlineData("quality", "教材合格率", "292", "PB3018" + Value)]
    [InlineData("quality", "教材合格率", "≥95", "PB3018" + Doubt)]
    [InlineData("quality", "教材合格率", "≥0.95", "PB3018" + Doubt)]
    [InlineData("quality", "教材合格率（%）", "≥95", null)]
    [InlineData("beneficiarySatisfaction", "机构满意度", "≥95", null)]
    // PB3019
    [InlineData("economicCost", "教材印制成本", "≤20人", "PB3019" + Value)]
    [InlineData("economicCost", "教材印制成本", "≤500%", "PB3019" + Value)]
    [InlineData("economicCost", "教材印制成本", "≤100%", null)]
    [InlineData("economicCost", "护理员补贴标准", "≤250个", "PB3019" + Value)]
    [InlineData("economicCost", "每台护理床价格", "≤4000%", "PB3019" + Value)]
    [InlineData("socialBenefit", "护理员补贴标准覆盖", "≥250人", null)]
    [InlineData("quantity", "问卷份数", "≥3400人", "PB3019" + Value)]
    [InlineData("quantity", "问卷份数", "≥3400份", null)]
    [InlineData("economicCost", "教材成本控制率", "≤110%", null)]
    [InlineData("economicCost", "办事时间成本", "≤3次", null)]
    [InlineData("ecologicalCost", "教材印制成本", "≤20吨", null)]
    [InlineData("economicCost", "教材印制成本", "≤20万元/册", "PB3019" + Value)]
    [InlineData("economicCost", "教材印制成本", "≤14万元/册", null)]
    [InlineData("quantity", "走访户数", "≥340次", "PB3019" + Value)]
    [InlineData("quantity", "走访户数", "≥340人", "PB3019" + Value)]
    [InlineData("quantity", "走访户数", "≥340户次", null)]
    [InlineData("quantity", "走访户数", "≥340家", null)]
    [InlineData("quantity", "来访人数", "≥900场", "PB3019" + Value)]
    [InlineData("quantity", "来访人数", "≥90万元", "PB3019" + Value)]
    [InlineData("quantity", "来访人数", "≥900人次", null)]
    [InlineData("quantity", "来访人数", "≥900户", null)]
    [InlineData("quantity", "宣讲次数", "≥9人", "PB3019" + Value)]
    [InlineData("quantity", "宣讲次数", "≥9场", null)]
    [InlineData("quantity", "宣讲次数", "≥9个", null)]
    [InlineData("socialBenefit", "就业推荐（人）", "≥90%", "PB3019" + Value)]
    [InlineData("socialBenefit", "就业推荐（个）", "≥90项", null)]
    // PB3020
    [InlineData("timeliness", "教材印制完成时间", "≥95%", "PB3020" + Value)]
    [InlineData("timeliness", "教材印制完成时间", "≥95人", "PB3020" + Value)]
    [InlineData("timeliness", "教材印制完成时间", "≤20天", null)]
    [InlineData("timeliness", "奖励资金兑付时间", "=100%", "PB3020" + Value)]
    [InlineData("socialBenefit", "缩短办理时间", "≥20%", null)]
    [InlineData("economicBenefit", "带动农户年均增收", "≥27次", "PB3020" + Value)]
    [InlineData("quality", "教材是否齐全", "100%", "PB3020" + Value)]
    [InlineData("economicBenefit", "学员增收总额", "≥500人", "PB3020" + Value)]
    [InlineData("quantity", "举办讲座4场", "≥5场", "PB3020" + Value)]
    [InlineData("quantity", "举办讲座4场", "≥4场", "PB3020" + Doubt)]
    [InlineData("quantity", "举办讲座4场", "≥200人", null)]
    [InlineData("quantity", "举办讲座约4场", "≥5场", null)]
    [InlineData("quantity", "第4期讲座", "≥5期", null)]
    [InlineData("quantity", "每村讲座4场", "≥50场", null)]
    [InlineData("quantity", "5人以上小组", "≥50人", null)]
    [InlineData("quantity", "长三角G60讲座", "≥5场", null)]
    [InlineData("quantity", "讲座4场、观摩2场", "≥5场", null)]
    [InlineData("quality", "验收规范", "验收规范", "PB3020" + Doubt)]
    [InlineData("quality", "是否准确", "准确", "PB3020 Warning /indicators/6/name")]
    [InlineData("quality", "是否准确发放教材", "准确", null)]
    // PB3021
    [InlineData("quantity", "来访", "二100百分比", "PB3021" + Doubt)]
    [InlineData("quantity", "来访", "95..5人", "PB3021" + Doubt)]
    [InlineData("quality", "师生配比", "1:3", null)]
    [InlineData("timeliness", "咨询电话", "7*24小时", null)]
    [InlineData("timeliness", "设备更新", "2023.07-2024.01", null)]
    // PB3022
    [InlineData("timeliness", "教材印制", "2026年2月30日前", "PB3022 Error /indicators/6/value")]
    [InlineData("timeliness", "教材印制", "于2026-06-31完成", "PB3022 Error /indicators/6/value")]
    [InlineData("timeliness", "教材印制", "2026年13月底前", "PB3022 Error /indicators/6/value")]
    [InlineData("timeliness", "教材印制", "二月三十日前", "PB3022 Error /indicators/6/value")]
    [InlineData("timeliness", "教材印制", "2026.9.31前", "PB3022 Error /indicators/6/value")]
    [InlineData("timeliness", "教材印制", "于2026年2月28日、6月30日分批完成", null)]
    [InlineData("timeliness", "教材印制", "于签订合同后18月内，分批完成", null)]
    public void Indicator_AddedToACorrectProject_GivesThisOnly(
        string category,
        string name,
        string value,
        string? expected
    )
    {
        var indicator = Indicator(IndicatorCategory.FromToken(category), name, value);

        Assert.Equal(
            (expected ?? string.Empty)
                .Split('|', StringSplitOptions.RemoveEmptyEntries)
                .Order(StringComparer.Ordinal),
            FindingsOf(WithIndicator(indicator)).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData(144_000, null, true)]
    [InlineData(null, 144_000, true)]
    [InlineData(144_000, 300_000, false)]
    [InlineData(300_000, 144_000, false)]
    [InlineData(null, null, false)]
    public void Ceiling_AboveAllTheMoneyThereIs_BindsNothing(int? year, int? life, bool isTold)
    {
        var project = WithIndicator(Indicator(IndicatorCategory.EconomicCost, "教材印制成本", "≤20万元/册"))
            .WithFunding(
                life is { } whole ? Funding.OfProject(Sample.Yuan(whole)) : null,
                year is { } annual ? Funding.OfYear(Sample.Yuan(annual)) : null
            );

        Assert.Equal(isTold ? ["PB3019" + Value] : [], FindingsOf(project, Alone("PB3019")));
    }

    [Fact]
    public void Target_OfTheWholeLifeOrOfPlacesAlone_IsATarget()
    {
        var none = Indicator(IndicatorCategory.SocialBenefit, "持证护理员", null);
        var target = IndicatorValue.Parse("≥800人");
        string[] missing = ["PB3001 Error /indicators/6"];

        Assert.Equal(missing, FindingsOf(WithIndicator(none)));
        Assert.Empty(FindingsOf(WithIndicator(none.WithOverallValue(target))));
        Assert.Empty(
            FindingsOf(
                WithIndicator(
                    none.WithTargets([
                        IndicatorTarget.Create("甲县", null),
                        IndicatorTarget.Create("乙县", target),
                    ])
                )
            )
        );
        Assert.Equal(
            missing,
            FindingsOf(WithIndicator(none.WithTargets([IndicatorTarget.Create("甲县", null)])))
        );
        Assert.Equal(missing, FindingsOf(WithIndicator(none.WithPreviousValue(target))));
    }

    [Fact]
    public void OutputCost_CountsAsCost()
    {
        var project = Project();
        var cost = project.Indicators[0].WithCategory(IndicatorCategory.OutputCost);

        Assert.Empty(FindingsOf(project.WithIndicators(project.Indicators.SetItem(0, cost))));
        Assert.Equal(
            ["PB3002 Warning /indicators"],
            FindingsOf(project.WithIndicators(project.Indicators.RemoveAt(0)))
        );
    }

    [Fact]
    public void LocalForm_WithGroupsOfItsOwn_LacksNone()
    {
        var local = Indicator(IndicatorCategory.Local(IndicatorGroup.Other, "管理目标"), "资金使用", "合规");

        Assert.Empty(
            FindingsOf(Project().WithIndicators([local]).WithGoals(Goals.Create(null, "合规使用资金。")))
        );
    }

    [Fact]
    public void ProjectWithoutIndicators_LacksAllGroupsOnce() =>
        Assert.Equal(["PB3002 Warning "], FindingsOf(Project().WithIndicators([])));

    [Fact]
    public void Satisfaction_WithoutNumbers_IsOneFindingForTheProject()
    {
        var project = Project();
        var indicators = project.Indicators.RemoveAt(5);

        Assert.Equal(
            ["PB3003 Warning /indicators"],
            FindingsOf(
                project.WithIndicators([
                    .. indicators,
                    Indicator(IndicatorCategory.BeneficiarySatisfaction, "学员满意度", "满意"),
                    Indicator(IndicatorCategory.BeneficiarySatisfaction, "机构满意度", "满意"),
                    Indicator(IndicatorCategory.BeneficiarySatisfaction, "家属满意度", "≥90%"),
                ])
            )
        );
    }

    [Theory]
    [InlineData("分期举办培训班，4月30日前完成。", "PB3004 Information /indicators")]
    [InlineData("学员咨询2小时内答复。", "PB3004 Information /indicators")]
    [InlineData("设备故障两小时到场。", "PB3004 Information /indicators")]
    [InlineData("每班为期2天，7*24小时值守，工作日全天开放。", null)]
    [InlineData("分期举办培训班，每期3个月，每月一次。", null)]
    [InlineData(null, null)]
    public void Timeliness_WithoutADate_IsWorthSayingWhereThePlanHasOne(string? text, string? expected)
    {
        var project = Project();
        var timely = Indicator(IndicatorCategory.Timeliness, "培训班开办", "及时");
        var statement = ProjectStatement.Create(plan: [PlanItem.Create("护理员培训", text)]);

        Assert.Equal(
            expected is null ? [] : [expected],
            FindingsOf(project.WithIndicators(project.Indicators.SetItem(3, timely)).WithStatement(statement))
        );
    }

    [Theory]
    [InlineData(
        "护理员领取津贴人数",
        "≤12人",
        "PB3013 Error /indicators/6/value|PB3006 Warning /indicators/6/value"
    )]
    [InlineData("护理员领取津贴人数", "≥15人", null)]
    [InlineData("护理员领取津贴人数", "≥16人", "PB3013 Error /indicators/6/value")]
    [InlineData("护理员领取津贴人数", ">15人", "PB3013 Error /indicators/6/value")]
    [InlineData("护理员领取津贴人数", "=14名", "PB3013 Error /indicators/6/value")]
    [InlineData("护理员领取津贴人数", "0.0015万人", null)]
    [InlineData("护理员领取津贴人数", "约14人", null)]
    [InlineData("护理员领取津贴人数", "10余人", null)]
    [InlineData("护理员领取津贴人数", "≥15余人", null)]
    [InlineData("护理员领取津贴人数", "20余人", "PB3013 Error /indicators/6/value")]
    [InlineData("宣传覆盖人数", "≥500人", null)]
    [InlineData("护理员领取津贴次数", "≥500次", null)]
    public void CountTarget_BesideTheOneCountThatIsPaid_IsCompared(
        string name,
        string value,
        string? expected
    )
    {
        var project = With(Line("护理员岗位津贴", "1.80万元", "1200元/人/年*15人"));
        var indicator = Indicator(IndicatorCategory.Quantity, name, value);

        Assert.Equal(
            (expected ?? string.Empty)
                .Split('|', StringSplitOptions.RemoveEmptyEntries)
                .Order(StringComparer.Ordinal),
            FindingsOf(project.WithIndicators(project.Indicators.Add(indicator)))
                .Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("1200元/人/年*15人", "100元/人*20人")]
    [InlineData("1200元/人/年*15人", "100元/人*20人/批*3批")]
    public void CountTarget_BesideSeveralCounts_IsNotCompared(string first, string second)
    {
        var project = With(
            Line("护理员津贴", "1.80万元", first),
            BudgetLine
                .Create("体检", CostFormula.Parse(second).Check().ComputedMoney!.Value)
                .WithFormula(CostFormula.Parse(second))
        );
        var indicator = Indicator(IndicatorCategory.Quantity, "津贴发放人数", "≥40人");

        Assert.Empty(FindingsOf(project.WithIndicators(project.Indicators.Add(indicator))));
    }

    [Theory]
    [InlineData("≤181元/人", "3天*800人*60.00元/人/天", null)]
    [InlineData("≤360元/人", "3天*800人*60.00元/人/天", null)]
    [InlineData("≤361元/人", "3天*800人*60.00元/人/天", "180.00元/人")]
    [InlineData("<0.0361万元/人", "3天*800人*60.00元/人/天*10期", "180.00元/人")]
    [InlineData("≤361元/人", "3天*800人*60.00元/人/天+5人*200元/人", null)]
    [InlineData("≤361元/人", "800人*180.00元", null)]
    [InlineData("≥361元/人", "3天*800人*60.00元/人/天", null)]
    [InlineData("≤361元/场", "3天*800人*60.00元/人/天", null)]
    [InlineData("≤121元/人/天", "3天*800人*60.00元/人/天", "60.00元/人/天")]
    public void Ceiling_BesideTheHighestPriceInItsUnit_IsCompared(
        string ceiling,
        string formula,
        string? expected
    )
    {
        var amount = CostFormula.Parse(formula).Check().ComputedMoney!.Value;
        var project = With(BudgetLine.Create("护理员培训", amount).WithFormula(CostFormula.Parse(formula)));
        var indicator = Indicator(IndicatorCategory.SocialCost, "费用标准", ceiling);

        var finding = DeclarationReview
            .Run(Declaration(project.WithIndicators(project.Indicators.Add(indicator))))
            .Findings.SingleOrDefault(found => found.Code.ToString() == "PB3014");

        Assert.Equal(expected, finding?[FindingValue.Expected]?.ToString());
    }

    [Theory]
    [InlineData("完成护理员的选拔、培训、考核等各项工作", "完成护理员选拔、培训、考核等各项工作", true)]
    [InlineData("完成护理员的选拔、培训、考核等各项工作", "完成护理员的选拔，培训，考核 等各项工作", true)]
    [InlineData("第一季度完成护理员选拔培训考核工作", "第二季度完成护理员选拔培训考核工作", false)]
    [InlineData("局级干部参加体检人员比例情况", "处级干部参加体检人员比例情况", false)]
    [InlineData("安全性检查", "稳定性检查", false)]
    [InlineData("肺癌早期筛查任务完成情况", "胃癌早期筛查任务完成情况", false)]
    [InlineData("不合格护理机构整改工作推进", "合格护理机构整改工作推进", false)]
    [InlineData("未按期完成整改机构数量统计", "已按期完成整改机构数量统计", false)]
    [InlineData("公办养老机构护理员培训工作", "民办养老机构护理员培训工作", false)]
    [InlineData("电费缴纳任务完成情况以及进度", "水费缴纳任务完成情况以及进度", false)]
    [InlineData("A类护理机构评审任务完成情况", "B类护理机构评审任务完成情况", false)]
    [InlineData("完成1.5公里步道建设工作任务", "完成15公里步道建设工作任务", false)]
    [InlineData("AI培训", "ａｉ 培训", true)]
    [InlineData("护理员实操", "護理員實操", true)]
    [InlineData("人大代表联络", "⼈⼤代表\u200D联络", true)]
    [InlineData("★指标3：结业考核（≥**%）", "结业考核", true)]
    [InlineData("合格率检查", "合格率检查", true)]
    public void TwoNames_OfOneProject_AreDuplicatesOrNot(string first, string second, bool areSame)
    {
        var project = Project();
        var findings = FindingsOf(
            project.WithIndicators([
                .. project.Indicators,
                Indicator(IndicatorCategory.Quality, first, "良好"),
                Indicator(IndicatorCategory.Quality, second, "良好"),
            ])
        );

        Assert.Equal(
            areSame ? ["PB3009 Warning /indicators/7"] : [],
            findings.Where(finding => !finding.StartsWith("PB3016", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void ThreeNames_OfOneThing_AreOneFindingAtTheLast()
    {
        var project = Project();
        string[] names =
        [
            "第一季度护理员选拔培训工作",
            "第二季度护理员选拔培训工作",
            "合格率检查",
            "合格率检查",
            "合格率检查",
        ];

        var finding = Assert.Single(
            DeclarationReview
                .Run(
                    Declaration(
                        project.WithIndicators([
                            .. project.Indicators,
                            .. names.Select(name => Indicator(IndicatorCategory.Quality, name, "良好")),
                        ])
                    )
                )
                .Findings
        );

        Assert.Equal("/projects/0/indicators/10", finding.Pointer);
        Assert.Equal(
            ["/projects/0/indicators/8", "/projects/0/indicators/9"],
            finding.Related.Select(place => place.Pointer)
        );
        Assert.Equal(
            "指标“合格率检查”与“合格率检查”、“合格率检查”重复。",
            finding.GetMessage(Language.Chinese)
        );
    }

    [Fact]
    public void NameOfANearName_ThatIsAboutAnotherThing_IsStillComparedWithItsOwn()
    {
        var project = Project();
        string[] names =
        [
            "第一季度护理员选拔培训工作",
            "第二季度护理员选拔培训工作",
            "第二季度护理员选拔培训工作",
        ];

        Assert.Equal(
            ["PB3009 Warning /indicators/8"],
            FindingsOf(
                project.WithIndicators([
                    .. project.Indicators,
                    .. names.Select(name => Indicator(IndicatorCategory.Quality, name, "良好")),
                ])
            )
        );
    }

    [Fact]
    public void CountTarget_BesideTwoLinesThatPayForIt_NamesThoseThatAreMeant()
    {
        var project = With(
            Line("讲师课酬", "0.30万元", "200元/人*15人"),
            Line("护理员岗位津贴", "1.80万元", "1200元/人/年*15人"),
            Line("护理员交通补贴", "0.15万元", "100元/人*15人")
        );
        var indicator = Indicator(IndicatorCategory.Quantity, "补贴发放人数", "≥20人");

        var finding = Assert.Single(
            DeclarationReview
                .Run(Declaration(project.WithIndicators(project.Indicators.Add(indicator))))
                .Findings,
            found => found.Code.ToString() == "PB3013"
        );

        Assert.Equal(
            "指标“补贴发放人数”的指标值为≥20人，而“护理员岗位津贴”、“护理员交通补贴”按15人测算，两者不一致。",
            finding.GetMessage(Language.Chinese)
        );
        Assert.Equal(
            ["/projects/0/budget/lines/1/formula", "/projects/0/budget/lines/2/formula"],
            finding.Related.Select(place => place.Pointer)
        );
    }

    [Fact]
    public void IndicatorWithoutTheYearsValue_AndOneForAPlaceOrForTheProjectsLife_IsNotMissing()
    {
        var bare = Indicator(IndicatorCategory.Quantity, "养老机构数", value: null);
        var target = IndicatorValue.Parse("≥3家");

        Assert.Equal(["PB3001 Error /indicators/6"], FindingsOf(WithIndicator(bare)));
        Assert.Equal(
            ["PB3001 Error /indicators/6"],
            FindingsOf(WithIndicator(bare.WithTargets([IndicatorTarget.Create("东河镇", null)])))
        );
        Assert.Empty(FindingsOf(WithIndicator(bare.WithOverallValue(target))));
        Assert.Empty(
            FindingsOf(
                WithIndicator(
                    bare.WithTargets([
                        IndicatorTarget.Create("东河镇", null),
                        IndicatorTarget.Create("西山镇", target),
                    ])
                )
            )
        );
    }

    [Theory]
    [InlineData("≥3家", true)]
    [InlineData("良好", false)]
    public void NumericShare_OfTargetsForAPlaceOrForTheProjectsLife_CountsThem(string value, bool isNumber)
    {
        var options = ReviewOptions.Default.WithMinNumericShare(1);
        var bare = Indicator(IndicatorCategory.Quantity, "养老机构", value: null);
        var target = IndicatorValue.Parse(value);
        string[] expected = isNumber ? [] : ["PB3015 Information /indicators"];

        Assert.Equal(expected, FindingsOf(WithIndicator(bare.WithOverallValue(target)), options));
        Assert.Equal(
            expected,
            FindingsOf(WithIndicator(bare.WithTargets([IndicatorTarget.Create("东河镇", target)])), options)
        );
    }
}
