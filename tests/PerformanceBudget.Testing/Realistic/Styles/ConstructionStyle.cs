namespace PerformanceBudget.Testing;

/// <summary>A building that takes years: the money and the targets of this year are parts of the whole.</summary>
public sealed class ConstructionStyle : Style
{
    public override ProjectSketch Sketch(Subject subject, Pen pen)
    {
        var building = subject.Building;
        var area = pen.Between(2_000, 12_000, 500);
        var share = pen.Between(30, 60, 5);
        var price = pen.Between(2_800, 4_600, 100);
        var year = area * share / 100;
        var supervision = pen.Between(200_000, 600_000, 50_000);
        var works = LineSketch.Priced(
            $"{building}主体工程",
            $"当年完成主体结构{year}平方米",
            price,
            "元/平方米",
            (year, "平方米")
        );
        var whole = Money.FromYuan((price * area) + (supervision * 3));
        return new ProjectSketch(
            pen.Pick($"{building}建设", $"新建{building}", $"{building}建设工程"),
            "阶段性项目",
            $"新建{building}，本年实施主体工程和工程监理",
            pen.Pick(
                $"完成{building}主体结构{year}平方米，工程形象进度达到{share}%，分部工程质量合格，不发生安全生产事故。",
                $"按计划推进{building}施工，当年完成建筑面积{year}平方米，主体工程形象进度{share}%。"
            ),
            $"推进{building}建设",
            [works, LineSketch.Lump($"{building}工程监理", "按监理合同支付", supervision)],
            [
                TargetSketch.Cost($"{building}单位面积造价", price, "元/平方米"),
                TargetSketch.Quantity($"{building}完成建筑面积", year, "平方米") with
                {
                    Overall = area,
                },
                TargetSketch.Quality($"{building}分部工程质量合格率", 100, '='),
                TargetSketch.Timeliness($"{building}工程形象进度", '≥', share, "%") with
                {
                    Overall = 100,
                },
                TargetSketch.Social($"{building}施工带动就业人数", '≥', pen.Between(30, 120, 10), "人"),
                TargetSketch.Of(
                    IndicatorCategory.EcologicalBenefit,
                    $"{building}施工扬尘有效投诉",
                    '≤',
                    pen.Between(2, 6),
                    "件"
                ) with
                {
                    IsOptional = true,
                },
                TargetSketch.Satisfied($"{building}周边居民满意度", pen.Pick(85, 90)),
            ],
            [
                new($"{building}主体工程施工", "按施工图分段组织施工", 1, 12),
                new($"{building}工程监理", "对质量、安全和进度实施监理", 1, 12),
            ]
        )
        {
            OverallGoal =
                $"用三年时间建成{building}，总建筑面积{area}平方米，建成后承担全域{subject.Name}工作。",
            OverallCost = whole,
            Years = pen.Pick((1, 1), (0, 2), (1, 1)),
        };
    }
}
