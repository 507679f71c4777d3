namespace PerformanceBudget.Testing;

/// <summary>Equipment bought once.</summary>
public sealed class PurchaseStyle : Style
{
    public override ProjectSketch Sketch(Subject subject, Pen pen)
    {
        var (equipment, unit) = (subject.Equipment, subject.EquipmentUnit);
        var count = pen.Between(4, 60);
        var price = pen.Between(2_000, 60_000, 500);
        var done = pen.Between(7, 11);
        var installation = LineSketch.Lump(
            $"{equipment}安装调试",
            "运输、安装、调试和操作指导",
            pen.Between(5_000, 40_000, 1_000)
        );
        return new ProjectSketch(
            pen.Pick($"{equipment}购置", $"{equipment}采购", $"{subject.Name}{equipment}更新"),
            "一次性项目",
            $"采购{equipment}，替换超过使用年限的旧设备",
            pen.Pick(
                $"采购{equipment}{count}{unit}，{done}月底前安装到位并投入使用，改善{subject.Name}条件。",
                $"完成{count}{unit}{equipment}的采购、安装和验收，验收合格率100%，满足{subject.Name}工作需要。"
            ),
            $"改善{subject.Name}设施条件",
            pen.Chance(50)
                ?
                [
                    LineSketch.Priced(
                        $"{equipment}购置",
                        "按市场询价结果测算",
                        price,
                        $"元/{unit}",
                        (count, unit)
                    ),
                    installation,
                ]
                :
                [
                    LineSketch.Priced(
                        $"{equipment}购置",
                        "按市场询价结果测算",
                        price,
                        $"元/{unit}",
                        (count, unit)
                    ),
                ],
            [
                TargetSketch.Cost(
                    pen.Pick($"{equipment}采购单价", $"每{unit}{equipment}价格"),
                    price,
                    $"元/{unit}"
                ),
                TargetSketch.Quantity(
                    pen.Pick($"购置{equipment}数量", $"{equipment}采购数量"),
                    count,
                    unit,
                    pen.Pick('=', '≥')
                ),
                TargetSketch.Quality($"{equipment}验收合格率", 100, '='),
                TargetSketch.Deadline($"{equipment}安装到位时间", done),
                TargetSketch.Social($"{equipment}投入使用率", '≥', pen.Pick(95, 98), "%"),
                TargetSketch.Of(
                    IndicatorCategory.SustainableImpact,
                    $"{equipment}使用年限",
                    '≥',
                    pen.Between(5, 10),
                    "年"
                ) with
                {
                    IsOptional = true,
                },
                TargetSketch.Satisfied($"{equipment}使用人员满意度", pen.Pick(90, 95)),
            ],
            [
                new($"{equipment}采购", "编制采购需求，按规定程序确定供应商", pen.Between(2, 4), 6),
                new($"{equipment}安装调试和验收", "供货、安装、试运行，组织验收", 6, done),
            ]
        );
    }
}
