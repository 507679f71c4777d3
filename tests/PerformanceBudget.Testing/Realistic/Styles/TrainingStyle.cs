namespace PerformanceBudget.Testing;

/// <summary>Training of those who do the work.</summary>
public sealed class TrainingStyle : Style
{
    public override ProjectSketch Sketch(Subject subject, Pen pen)
    {
        var classes = pen.Between(2, 8);
        var people = classes * pen.Between(40, 120, 10);
        var days = pen.Between(2, 5);
        var price = pen.Between(260, 450, 10);
        var hours = classes * pen.Between(12, 24, 4);
        var staff = subject.Staff;
        var name = pen.Pick($"{staff}培训", $"{staff}业务培训", $"{staff}能力提升培训");
        var last = pen.Between(9, 11);
        return new ProjectSketch(
            name,
            "经常性项目",
            $"面向{staff}举办集中培训，聘请授课教师，印发培训教材",
            pen.Pick(
                $"举办{staff}培训班{classes}期，培训{people}人，参训人员考核合格后上岗，{staff}的专业水平明显提高。",
                $"分{classes}期对{people}名{staff}开展集中培训，帮助其掌握岗位所需知识和操作技能，培训合格率不低于95%。"
            ),
            $"加强{staff}队伍建设",
            [
                LineSketch.Priced(
                    $"{staff}集中培训",
                    "食宿、场地和资料",
                    price,
                    "元/人/天",
                    (people, "人"),
                    (days, "天")
                ) with
                {
                    Noun = staff,
                },
                LineSketch.Priced(
                    "授课酬金",
                    $"为{staff}授课的教师报酬",
                    pen.Between(300, 800, 100),
                    "元/课时",
                    (hours, "课时")
                ),
            ],
            [
                TargetSketch.Cost($"{staff}培训人均日标准", price, "元/人/天"),
                TargetSketch.Quantity(pen.Pick($"培训{staff}人数", $"{staff}参加培训人数"), people, "人"),
                TargetSketch.Quantity($"{staff}培训班期数", classes, "期") with
                {
                    IsOptional = true,
                },
                TargetSketch.Quality($"{staff}培训考核合格率", pen.Pick(95, 98)),
                TargetSketch.Deadline($"{staff}培训完成时间", last),
                TargetSketch.Social($"{staff}持证上岗率", '≥', pen.Pick(90, 95), "%"),
                TargetSketch.Sustained($"{staff}常态化培训机制", "健全"),
                TargetSketch.Satisfied($"参训{staff}满意度", pen.Pick(90, 92, 95)),
            ],
            [
                new(
                    $"{staff}集中培训",
                    $"分{classes}期举办，每期{people / classes}人，每期{days}天",
                    pen.Between(2, 4),
                    last
                ),
            ]
        );
    }
}
