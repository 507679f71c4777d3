namespace PerformanceBudget.Testing;

/// <summary>Places that are looked at by somebody who is paid for it.</summary>
public sealed class InspectionStyle : Style
{
    public override ProjectSketch Sketch(Subject subject, Pen pen)
    {
        var place = subject.Place;
        var count = pen.Between(20, 160, 5);
        var price = pen.Between(800, 3_000, 100);
        var rounds = pen.Pick(1, 2);
        var done = pen.Between(10, 11);
        var visits = count * rounds;
        return new ProjectSketch(
            pen.Pick($"{place}安全评估", $"{place}质量检查", $"{place}专项检查"),
            "经常性项目",
            $"委托专业机构对{place}进行现场检查，督促整改问题",
            pen.Pick(
                $"对{place}开展现场检查{visits}家次，检查覆盖率100%，发现的问题按期整改。",
                $"全年检查{place}{visits}家次，问题整改率不低于95%，{place}管理水平明显提升。"
            ),
            $"加强{place}监督管理",
            [LineSketch.Priced($"{place}现场检查", "专家和检测人员费用", price, "元/家次", (visits, "家次"))],
            [
                TargetSketch.Cost($"{place}每家次检查费用", price, "元/家次"),
                TargetSketch.Quantity($"检查{place}家次", visits, "家次"),
                TargetSketch.Quality($"{place}检查覆盖率", 100, '='),
                TargetSketch.Quality($"{place}检查报告合格率", pen.Pick(95, 98)) with
                {
                    IsOptional = true,
                },
                TargetSketch.Deadline($"{place}检查结果通报时间", done),
                TargetSketch.Social($"{place}问题整改率", '≥', 95, "%"),
                TargetSketch.Sustained($"{place}分级监管制度", "建立"),
                TargetSketch.Satisfied($"{place}对检查工作的满意度", pen.Pick(85, 90)),
            ],
            [new($"{place}现场检查", $"分批到{count}家现场检查，出具报告", pen.Between(2, 5), done)]
        );
    }
}
