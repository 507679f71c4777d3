namespace PerformanceBudget.Testing;

/// <summary>A survey that a third party makes.</summary>
public sealed class SurveyStyle : Style
{
    public override ProjectSketch Sketch(Subject subject, Pen pen)
    {
        var topic = subject.Topic;
        var samples = pen.Between(500, 5_000, 100);
        var price = pen.Between(30, 90, 5);
        var reports = pen.Between(1, 3);
        var fee = pen.Between(20_000, 60_000, 5_000);
        var done = pen.Between(9, 11);
        return new ProjectSketch(
            $"{topic}{pen.Pick("调查", "专项调查", "抽样调查")}",
            "一次性项目",
            $"委托第三方开展{topic}调查，形成分析报告",
            pen.Pick(
                $"完成{topic}调查问卷{samples}份，形成调查报告{reports}篇，为完善{subject.Name}政策提供依据。",
                $"掌握{topic}的真实数据，回收有效问卷{samples}份，报告通过专家评审。"
            ),
            $"做好{subject.Name}统计监测",
            [
                LineSketch.Priced(
                    $"{topic}入户访问",
                    "访问员劳务和问卷复核",
                    price,
                    "元/份",
                    (samples, "份")
                ),
                LineSketch.Priced(
                    "调查报告撰写",
                    $"{topic}数据分析和报告编写",
                    fee,
                    "元/篇",
                    (reports, "篇")
                ),
            ],
            [
                TargetSketch.Cost($"{topic}调查单份问卷成本", price, "元/份"),
                TargetSketch.Quantity(
                    pen.Pick($"{topic}调查问卷份数", $"{topic}入户访问份数"),
                    samples,
                    "份"
                ),
                TargetSketch.Quantity($"形成{topic}调查报告", reports, "篇", pen.Pick('=', '≥')),
                TargetSketch.Quality($"{topic}问卷有效率", pen.Pick(95, 97, 98)),
                TargetSketch.Deadline($"{topic}调查报告提交时间", done),
                TargetSketch.Social($"{topic}调查成果采纳率", '≥', pen.Pick(80, 85, 90), "%"),
                TargetSketch.Sustained($"{topic}数据共享机制", "建立"),
                TargetSketch.Satisfied($"{topic}调查报告使用单位满意度", pen.Pick(90, 95)),
            ],
            [
                new($"{topic}入户访问", $"培训访问员，回收问卷{samples}份", pen.Between(3, 5), 8),
                new("调查报告撰写", "整理数据，撰写并评审报告", 8, done),
            ]
        );
    }
}
