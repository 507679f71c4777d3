namespace PerformanceBudget.Testing;

/// <summary>Places that exist and are repaired.</summary>
public sealed class RenovationStyle : Style
{
    public override ProjectSketch Sketch(Subject subject, Pen pen)
    {
        var place = subject.Place;
        var count = pen.Between(2, 12);
        var area = count * pen.Between(150, 600, 50);
        var price = pen.Between(180, 650, 10);
        var done = pen.Between(8, 11);
        var (first, second) = (pen.Between(40_000, 120_000, 5_000), pen.Between(20_000, 80_000, 5_000));
        return new ProjectSketch(
            pen.Pick($"{place}维修改造", $"{place}改造提升", $"{place}修缮"),
            pen.Pick("一次性项目", "阶段性项目"),
            $"对{count}家{place}的房屋和消防设施进行维修",
            pen.Pick(
                $"完成{count}家{place}维修改造，改造面积{area}平方米，消除安全隐患，改善{subject.People}的环境。",
                $"年内完成{place}改造{count}家，工程验收合格率100%，{place}安全条件达到标准。"
            ),
            $"开展{place}改造提升",
            [
                LineSketch.Priced(
                    $"{place}房屋维修",
                    "屋面、墙面和地面维修",
                    price,
                    "元/平方米",
                    (area, "平方米")
                ),
                LineSketch.Of(
                    $"{place}消防设施更新",
                    "更换老旧消防设施",
                    LineSketch.Lump("喷淋和报警系统", "更换喷头、探测器", first),
                    LineSketch.Lump("疏散指示设施", "更换指示灯和应急灯", second)
                ),
            ],
            [
                TargetSketch.Cost($"{place}房屋维修单价", price, "元/平方米"),
                TargetSketch.Cost(
                    $"平均每家{place}改造投入",
                    Math.Ceiling(((price * area) + first + second) / (count * 1_000m)) * 1_000,
                    "元/家"
                ) with
                {
                    IsOptional = true,
                },
                TargetSketch.Quantity($"改造{place}数量", count, "家", pen.Pick('=', '≥')),
                TargetSketch.Quantity($"{place}房屋维修面积", area, "平方米") with
                {
                    IsOptional = true,
                },
                TargetSketch.Quality($"{place}维修工程验收合格率", 100, '='),
                TargetSketch.Deadline($"{place}改造完成时间", done),
                TargetSketch.Social($"{place}安全隐患整改率", '=', 100, "%"),
                TargetSketch.Sustained($"{place}后续管护责任", "明确"),
                TargetSketch.Satisfied($"{subject.People}对改造效果的满意度", pen.Pick(88, 90, 95)),
            ],
            [
                new($"{place}房屋维修", "现场勘察后分批施工", pen.Between(3, 5), done),
                new($"{place}消防设施更新", "与房屋维修同步实施", 5, done),
            ]
        );
    }
}
