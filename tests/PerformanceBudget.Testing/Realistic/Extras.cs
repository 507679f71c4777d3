using System.Collections.Immutable;

namespace PerformanceBudget.Testing;

/// <summary>
/// What officials add to a project that is no part of what it is about: costs of their own kind, steps that cost nothing, and indicators of which less is better, which may pass all, or which no number says exactly.
/// </summary>
internal static class Extras
{
    private static readonly string[] Costs =
    [
        "招标代理费",
        "审计费",
        "文印费",
        "快递费",
        "第三方评估费",
        "保险费",
        "专家咨询费",
        "差旅费",
        "交通费",
        "宣传印刷费",
        "律师服务费",
        "不可预见费",
    ];

    private static readonly (string Name, string Text)[] FirstSteps =
    [
        ("方案制定", "研究制定实施方案，明确任务分工"),
        ("动员部署", "召开会议进行动员，压实工作责任"),
        ("前期调研", "摸清底数，征求各方意见"),
        ("组织保障", "成立工作专班，定期调度进展"),
    ];

    private static readonly (string Name, string Text)[] LastSteps =
    [
        ("督导检查", "对进度和质量开展督导"),
        ("总结评估", "总结经验做法，整理资料归档"),
        ("绩效自评", "对照目标开展自评"),
        ("验收", "组织验收并公示结果"),
    ];

    /// <summary>The project with what somebody has added to it.</summary>
    public static ProjectSketch Add(ProjectSketch sketch, Subject subject, Pen pen)
    {
        var lines = sketch.Lines;
        if (sketch.OverallCost is null && !sketch.IsTransfer && pen.Chance(30))
        {
            var lump = LineSketch.Lump(
                pen.Pick(Costs.AsSpan()),
                "项目实施中发生的相关支出",
                pen.Between(3_000, 30_000, 500)
            );
            lines = lines.Add(
                pen.Chance(20)
                    ? lump with
                    {
                        OfWhich = LineSketch.Lump("资料印制费", "印制资料", pen.Between(500, 2_500, 500)),
                    }
                    : lump
            );
        }

        return sketch with
        {
            Lines = lines,
            Targets = Targets(sketch, subject, pen),
            Steps = Steps(sketch.Steps, pen),
            Goal = Goal(sketch.Goal, pen),
        };
    }

    private static string Goal(string goal, Pen pen) =>
        pen.Between(1, 8) switch
        {
            1 => goal + "工作成效较上年有所提高。",
            2 => goal + "完成市级下达的各项任务。",
            3 => "坚持以人民为中心，" + goal,
            _ => goal,
        };

    private static ImmutableArray<StepSketch> Steps(ImmutableArray<StepSketch> steps, Pen pen)
    {
        var (first, last) = (steps.Min(step => step.From), steps.Max(step => step.To));
        if (pen.Chance(30))
        {
            var (name, text) = pen.Pick(FirstSteps.AsSpan());
            steps = steps.Insert(0, new(name, text, first, Math.Min(last, first + 1)));
        }

        if (pen.Chance(30))
        {
            var (name, text) = pen.Pick(LastSteps.AsSpan());
            steps = steps.Add(new(name, text, last, last));
        }

        return steps;
    }

    private static ImmutableArray<TargetSketch> Targets(ProjectSketch sketch, Subject subject, Pen pen)
    {
        var work = sketch.Name;
        TargetSketch[] others =
        [
            TargetSketch.Quantity("公务用车保有量", pen.Between(2, 12), "辆", '≤'),
            TargetSketch.Quantity("编外聘用人员数量", pen.Between(3, 20), "人", '≤'),
            TargetSketch.Quantity($"{work}年度计划完成率", 100, "%"),
            TargetSketch.Of(IndicatorCategory.Quality, $"{work}工作差错率", '≤', pen.Pick(1, 2, 3), "%"),
            TargetSketch.Of(IndicatorCategory.Quality, $"{subject.People}有效投诉率", '≤', 2, "%"),
            TargetSketch.Timeliness($"{work}投诉处理时限", '≤', pen.Pick(3, 5, 7), "个工作日"),
            TargetSketch.Written(IndicatorCategory.Timeliness, $"{work}年度总结报送时间", "每年12月底前"),
            TargetSketch.Written(
                IndicatorCategory.SocialBenefit,
                "安全责任事故发生次数",
                pen.Pick("0次", "=0次")
            ),
            TargetSketch.Written(
                IndicatorCategory.SocialBenefit,
                $"受益{subject.People}人次",
                pen.Pick("约3万人次", "20余万人次", "近5000人次", "1.2万人次左右")
            ),
            TargetSketch.Social($"{subject.People}人数增长率", '≥', pen.Pick(2, 3, 5), "%"),
            TargetSketch.Social($"{subject.People}中女性占比", '≥', pen.Pick(30, 40), "%"),
            TargetSketch.Social($"{work}问题复发率", '≤', pen.Pick(3, 5), "%"),
            TargetSketch.Of(
                IndicatorCategory.EconomicBenefit,
                "节约财政支出",
                '≥',
                pen.Between(2, 9),
                "万元"
            ),
            TargetSketch.Of(
                IndicatorCategory.EconomicBenefit,
                $"带动{subject.People}年均增收",
                '≥',
                pen.Between(200, 900, 100),
                "元/人"
            ),
            TargetSketch.Written(
                IndicatorCategory.EcologicalBenefit,
                $"{work}单位能耗同比变化",
                pen.Pick("±3%", "-3%~0%", "≤0%")
            ),
            TargetSketch.Written(IndicatorCategory.EcologicalBenefit, $"{work}绿色低碳理念", "增强"),
            TargetSketch.Of(
                IndicatorCategory.SustainableImpact,
                $"{work}政策持续年限",
                '≥',
                pen.Pick(3, 5),
                "年"
            ),
            TargetSketch.Written(
                IndicatorCategory.SustainableImpact,
                $"{work}服务能力",
                pen.Pick("持续提升", "稳步提高", "显著增强")
            ),
            TargetSketch.Written(
                IndicatorCategory.SocialBenefit,
                $"{work}重大舆情",
                pen.Pick("不发生", "无", "零发生")
            ),
            TargetSketch.Quality($"{subject.People}来电24小时内回复率", 95),
            TargetSketch.Social($"60周岁以上{subject.People}参与率", '≥', pen.Pick(20, 30), "%"),
            TargetSketch.Of(IndicatorCategory.SocialCost, "扰民有效投诉", '≤', pen.Between(2, 6), "件"),
            TargetSketch.Cost("管理费用占总支出比例", 5, "%"),
            TargetSketch.Cost($"{work}预算控制率", 100, "%"),
            TargetSketch.Of(IndicatorCategory.EconomicCost, $"{work}成本节约率", '≥', pen.Pick(1, 2, 3), "%"),
        ];
        return [.. sketch.Targets, .. pen.Shuffle(others).Take(pen.Pick(0, 0, 1, 1, 2, 3))];
    }
}
