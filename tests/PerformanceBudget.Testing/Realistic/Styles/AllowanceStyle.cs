namespace PerformanceBudget.Testing;

/// <summary>Money paid to persons month by month.</summary>
public sealed class AllowanceStyle : Style
{
    public override ProjectSketch Sketch(Subject subject, Pen pen)
    {
        var people = pen.Between(40, 600, 5);
        var price = pen.Between(100, 600, 50);
        var premium = pen.Between(60, 200, 20);
        var staff = subject.Staff;
        var (word, insured) = (pen.Pick("岗位补贴", "岗位津贴"), pen.Chance(60));
        var allowance = LineSketch.Priced(
            $"{staff}{word}",
            $"按月发放给在岗{staff}",
            price,
            "元/人/月",
            (people, "人"),
            (12, "月")
        ) with
        {
            Noun = staff,
        };
        var insurance = LineSketch.Priced(
            $"{staff}意外伤害保险",
            "统一投保",
            premium,
            "元/人/年",
            (people, "人")
        );
        return new ProjectSketch(
            $"{staff}{word}",
            "经常性项目",
            $"为在岗{staff}发放{word}{(insured ? "，购买意外伤害保险" : string.Empty)}",
            pen.Pick(
                $"为{people}名在岗{staff}按时足额发放{word}，发放准确率达到100%，稳定{staff}队伍。",
                $"落实{staff}待遇保障政策，全年发放{word}{people}人，调动{staff}的工作积极性。"
            ),
            $"落实{staff}待遇",
            insured ? [allowance, insurance] : [allowance],
            [
                TargetSketch.Of(
                    IndicatorCategory.EconomicCost,
                    $"{staff}{word}标准",
                    pen.Pick('≤', '≤', '=', '≥'),
                    price,
                    "元/人/月"
                ),
                TargetSketch.Quantity(
                    pen.Pick($"发放{word}的{staff}人数", $"享受{word}的{staff}人数"),
                    people,
                    "人",
                    pen.Pick('=', '≥')
                ),
                TargetSketch.Quality($"{word}发放准确率", 100, '='),
                pen.Pick(
                    TargetSketch.Timeliness($"{word}按月发放及时率", '≥', pen.Pick(95, 98), "%"),
                    TargetSketch.Deadline($"{word}全年发放完成时间", 12)
                ),
                TargetSketch.Social($"{staff}在岗率", '≥', pen.Pick(90, 95), "%"),
                TargetSketch.Sustained($"{staff}待遇保障制度", "健全"),
                TargetSketch.Satisfied($"{staff}对待遇落实的满意度", pen.Pick(85, 90, 95)),
            ],
            insured
                ?
                [
                    new($"{staff}{word}发放", "核定在岗人数后按月发放", 1, 12),
                    new($"{staff}意外伤害保险投保", "选定保险机构后统一投保", 2, 4),
                ]
                : [new($"{staff}{word}发放", "核定在岗人数后按月发放", 1, 12)]
        );
    }
}
