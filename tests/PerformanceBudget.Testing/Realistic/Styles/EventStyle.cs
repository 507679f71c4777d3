namespace PerformanceBudget.Testing;

/// <summary>Something that is held once or some times a year.</summary>
public sealed class EventStyle : Style
{
    public override ProjectSketch Sketch(Subject subject, Pen pen)
    {
        var held = subject.Event;
        var times = pen.Between(2, 12);
        var price = pen.Between(8_000, 40_000, 1_000);
        var visitors = times * pen.Between(100, 800, 50);
        var gifts = pen.Between(100, 900, 50);
        var each = pen.Between(20, 60, 5);
        var done = pen.Between(10, 12);
        return new ProjectSketch(
            pen.Pick($"{held}", $"{held}组织", $"{held}举办"),
            "经常性项目",
            $"组织{held}，搭建现场，发放纪念品",
            pen.Pick(
                $"全年举办{held}{times}场，参加人次达到{visitors}人次，不发生安全责任事故，扩大{subject.Name}影响。",
                $"办好{held}{times}场，吸引{visitors}人次参加，群众满意度不低于90%。"
            ),
            $"组织开展{held}",
            [
                LineSketch.Priced($"{held}现场布置", "场地、音响和展板", price, "元/场", (times, "场")),
                LineSketch.Priced($"{held}纪念品", "发放给参加群众", each, "元/份", (gifts, "份")),
            ],
            [
                TargetSketch.Cost($"{held}单场费用", price, "元/场"),
                TargetSketch.Quantity(
                    pen.Pick($"举办{held}场次", $"{held}场次"),
                    times,
                    "场",
                    pen.Pick('=', '≥')
                ),
                TargetSketch.Quantity($"{held}参加人次", visitors, "人次"),
                TargetSketch.Quality($"{held}方案执行率", pen.Pick(95, 98)),
                TargetSketch.Deadline($"{held}结束时间", done),
                TargetSketch.Social($"{held}媒体报道篇数", '≥', pen.Between(6, 30, 2), "篇"),
                TargetSketch.Sustained($"{held}品牌影响力", "提升"),
                TargetSketch.Satisfied($"{held}参加群众满意度", 90),
            ],
            [
                new($"{held}现场布置", $"全年举办{times}场，每场制定安全预案", pen.Between(1, 3), done),
                new($"{held}纪念品发放", "现场登记后发放", 3, done),
            ]
        );
    }
}
