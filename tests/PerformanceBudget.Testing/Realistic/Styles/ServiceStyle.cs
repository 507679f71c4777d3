namespace PerformanceBudget.Testing;

/// <summary>Something that is done for people by somebody who is paid for each time.</summary>
public sealed class ServiceStyle : Style
{
    public override ProjectSketch Sketch(Subject subject, Pen pen)
    {
        var service = subject.Service;
        var times = pen.Between(600, 6_000, 50);
        var price = pen.Between(40, 160, 5);
        var records = pen.Between(10_000, 50_000, 1_000);
        return new ProjectSketch(
            pen.Pick($"{service}", $"{service}服务", $"政府购买{service}服务"),
            "经常性项目",
            $"向社会力量购买{service}服务，建立服务档案",
            pen.Pick(
                $"全年提供{service}{times}次，服务质量抽查合格率不低于95%，让{subject.People}得到及时帮助。",
                $"通过政府购买服务完成{service}{times}次，服务档案完整，服务对象满意度达到90%以上。"
            ),
            $"规范{service}服务",
            [
                LineSketch.Priced($"{service}服务", "按实际完成次数结算", price, "元/次", (times, "次")),
                LineSketch.Lump($"{service}服务档案建立", "资料收集、录入和归档", records),
            ],
            [
                TargetSketch.Cost($"{service}单次费用", price, "元/次"),
                TargetSketch.Quantity(
                    pen.Pick($"提供{service}次数", $"{service}服务次数"),
                    times,
                    "次",
                    pen.Pick('≥', '=')
                ),
                TargetSketch.Quality($"{service}抽查合格率", 95),
                TargetSketch.Timeliness($"{service}响应时间", '≤', pen.Pick(24, 48), "小时"),
                TargetSketch.Social($"{subject.People}受益覆盖率", '≥', pen.Pick(80, 85, 90), "%"),
                TargetSketch.Sustained($"{service}服务标准", "完善"),
                TargetSketch.Satisfied($"{service}服务对象满意度", pen.Pick(90, 95)),
            ],
            [
                new($"{service}服务", "选定承接机构，按月考核结算", 1, 12),
                new($"{service}服务档案建立", "一人一档，逐次记录", 1, 12),
            ]
        );
    }
}
