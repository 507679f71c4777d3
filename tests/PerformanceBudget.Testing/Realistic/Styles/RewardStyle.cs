namespace PerformanceBudget.Testing;

/// <summary>Money for places that have done well.</summary>
public sealed class RewardStyle : Style
{
    public override ProjectSketch Sketch(Subject subject, Pen pen)
    {
        var place = subject.Place;
        var (first, second) = (pen.Between(2, 8), pen.Between(6, 20));
        var (high, low) = (pen.Pick(5m, 8m, 10m), pen.Pick(2m, 3m));
        var done = pen.Between(6, 10);
        return new ProjectSketch(
            pen.Pick($"示范{place}奖补", $"星级{place}奖励", $"优秀{place}以奖代补"),
            "经常性项目",
            $"对评定为一等、二等的{place}给予奖励",
            pen.Pick(
                $"评定并奖励{place}{first + second}家，其中一等{first}家、二等{second}家，引导{place}提高服务质量。",
                $"按评定结果向{first + second}家{place}兑现奖励资金，资金兑付率100%，发挥示范带动作用。"
            ),
            $"开展{place}等级评定",
            [
                LineSketch.Priced(
                    $"一等{place}奖励",
                    "评定为一等的定额奖励",
                    high,
                    "万元/家",
                    (first, "家")
                ) with
                {
                    Noun = place,
                },
                LineSketch.Priced(
                    $"二等{place}奖励",
                    "评定为二等的定额奖励",
                    low,
                    "万元/家",
                    (second, "家")
                ) with
                {
                    Noun = place,
                },
            ],
            [
                TargetSketch.Cost($"一等{place}奖励标准", high, "万元/家"),
                TargetSketch.Cost($"二等{place}奖励标准", low, "万元/家") with
                {
                    IsOptional = true,
                },
                TargetSketch.Quantity($"一等{place}奖励家数", first, "家", pen.Pick('=', '≥')),
                TargetSketch.Quantity($"二等{place}奖励家数", second, "家", pen.Pick('=', '≥')),
                TargetSketch.Quality($"{place}等级评定准确率", 100, '='),
                TargetSketch.Deadline($"{place}奖励资金兑付时间", done),
                TargetSketch.Social($"{place}服务达标率", '≥', pen.Pick(90, 95), "%"),
                TargetSketch.Sustained($"{place}创建积极性", "增强"),
                TargetSketch.Satisfied($"受奖{place}满意度", pen.Pick(90, 95)),
            ],
            [
                new($"{place}等级评定", "申报、初审、现场评定和公示", 1, 4),
                new($"{place}奖励资金兑付", "公示期满后兑付一等、二等奖励", 4, done),
            ]
        );
    }
}
