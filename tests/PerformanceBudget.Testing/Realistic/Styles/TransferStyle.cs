namespace PerformanceBudget.Testing;

/// <summary>Money that lower levels get for what they build.</summary>
public sealed class TransferStyle : Style
{
    private static readonly string[] Places = "青禾 石桥 松坪 云台 柳湾 白沙".Split(' ');

    public override ProjectSketch Sketch(Subject subject, Pen pen)
    {
        var works = subject.Works;
        var price = pen.Pick(3m, 5m, 8m, 10m, 12m);
        var suffix = pen.Pick("镇", "乡", "街道");
        var shares = pen.Shuffle(Places)
            .Take(pen.Between(3, 5))
            .Select(place => (Place: place + suffix, Number: pen.Between(2, 9)))
            .ToArray();
        var count = shares.Sum(share => share.Number);
        var done = pen.Between(10, 12);
        return new ProjectSketch(
            pen.Pick($"{works}建设补助", $"{works}补助资金", $"{works}奖补资金"),
            pen.Pick("经常性项目", "一次性项目"),
            $"补助各地建设{works}",
            pen.Pick(
                $"支持{shares.Length}个乡镇（街道）建设{works}{count}个，当年建成并投入使用，补助资金及时拨付。",
                $"新建{works}{count}个，提升{subject.Name}基层服务能力，受益群众满意度不低于90%。"
            ),
            $"支持{works}建设",
            [
                .. shares.Select(share =>
                    LineSketch.Priced(
                        $"{share.Place}{works}建设补助",
                        "按核定个数和定额补助",
                        price,
                        "万元/个",
                        (share.Number, "个")
                    ) with
                    {
                        Noun = works,
                    }
                ),
            ],
            [
                TargetSketch.Cost($"{works}补助标准", price, "万元/个"),
                TargetSketch.Quantity($"建设{works}个数", count, "个", pen.Pick('=', '≥')) with
                {
                    Targets = [.. shares.Select(share => (share.Place, (decimal)share.Number))],
                },
                TargetSketch.Quality($"{works}验收合格率", 100, '='),
                TargetSketch.Deadline($"{works}建成时间", done),
                TargetSketch.Timeliness($"{works}补助资金拨付时间", '≤', pen.Pick(30, 60), "天") with
                {
                    IsOptional = true,
                },
                TargetSketch.Social($"{works}投入使用率", '≥', pen.Pick(95, 98), "%"),
                TargetSketch.Sustained($"{works}长效运行机制", "健全"),
                TargetSketch.Satisfied($"{works}受益群众满意度", 90),
            ],
            [
                new($"{works}建设补助资金分配", "核定各地建设个数，下达补助资金", 1, 3),
                new($"{works}建设", "各地组织施工并验收", 3, done),
            ]
        )
        {
            IsTransfer = true,
        };
    }
}
