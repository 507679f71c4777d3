namespace PerformanceBudget.Testing;

/// <summary>Money that is looked after: an audit of what was spent.</summary>
public sealed class AuditStyle : Style
{
    public override ProjectSketch Sketch(Subject subject, Pen pen)
    {
        var field = subject.Name;
        var count = pen.Between(6, 30);
        var price = pen.Between(8_000, 20_000, 500);
        var done = pen.Between(8, 11);
        var reports = pen.Between(2, 4);
        return new ProjectSketch(
            pen.Pick($"{field}资金审计", $"{field}资金专项审计", $"{field}资金使用核查"),
            pen.Pick("一次性项目", "经常性项目"),
            $"聘请会计师事务所对使用{field}资金的单位进行审计",
            pen.Pick(
                $"完成{count}家使用{field}资金单位的审计，出具审计报告，促进资金规范使用。",
                $"审计{field}资金使用单位{count}家，审计发现问题整改率不低于95%，资金使用更加规范。"
            ),
            $"加强{field}资金管理",
            [
                LineSketch.Priced(
                    $"{field}资金审计服务",
                    "会计师事务所审计费用",
                    price,
                    "元/家",
                    (count, "家")
                ) with
                {
                    Noun = "单位",
                },
                LineSketch.Priced(
                    "审计结果论证",
                    $"{field}资金审计报告专家论证",
                    pen.Between(3_000, 8_000, 500),
                    "元/次",
                    (reports, "次")
                ),
            ],
            [
                TargetSketch.Cost($"{field}资金审计每家费用", price, "元/家"),
                TargetSketch.Quantity(
                    pen.Pick($"审计{field}资金使用单位数量", $"{field}资金审计家数"),
                    count,
                    "家",
                    pen.Pick('=', '≥')
                ),
                TargetSketch.Quality($"{field}资金审计报告合格率", 100, '='),
                TargetSketch.Deadline($"{field}资金审计报告出具时间", done),
                TargetSketch.Social($"{field}资金审计问题整改率", '≥', 95, "%"),
                TargetSketch.Sustained($"{field}资金内部控制制度", "完善"),
                TargetSketch.Satisfied($"{field}资金使用单位满意度", pen.Pick(85, 90)),
            ],
            [
                new($"{field}资金审计", "进点审计、取证、征求意见", pen.Between(2, 4), done),
                new("审计结果论证", "组织专家论证审计报告", done, done),
            ]
        );
    }
}
