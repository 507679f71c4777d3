namespace PerformanceBudget.Testing;

/// <summary>What a building costs every year.</summary>
public sealed class RunningStyle : Style
{
    public override ProjectSketch Sketch(Subject subject, Pen pen)
    {
        var building = subject.Building;
        var (guards, cleaners) = (pen.Between(2, 8), pen.Between(3, 10));
        var (guard, cleaner) = (pen.Between(3_600, 5_200, 100), pen.Between(2_800, 3_800, 100));
        var area = pen.Between(2_000, 9_000, 500);
        var energy = pen.Between(30, 60, 2);
        return new ProjectSketch(
            pen.Pick($"{building}运行保障", $"{building}日常运行", $"{building}物业管理"),
            "经常性项目",
            $"保障{building}安保、保洁和水电供应",
            pen.Pick(
                $"保障{building}{area}平方米场所全年正常开放，配备安保人员{guards}人、保洁人员{cleaners}人，设施完好率不低于98%。",
                $"做好{building}物业服务，安保人员{guards}人、保洁人员{cleaners}人全年在岗，环境整洁，来访人员满意度90%以上。"
            ),
            $"规范{building}管理",
            [
                LineSketch.Of(
                    $"{building}物业服务",
                    "委托物业企业实施",
                    LineSketch.Priced(
                        "安保服务",
                        "门岗和巡逻",
                        guard,
                        "元/人/月",
                        (guards, "人"),
                        (12, "月")
                    ) with
                    {
                        Noun = "安保人员",
                    },
                    LineSketch.Priced(
                        "保洁服务",
                        "室内外保洁",
                        cleaner,
                        "元/人/月",
                        (cleaners, "人"),
                        (12, "月")
                    )
                ),
                LineSketch.Priced(
                    $"{building}水电费",
                    "水费、电费",
                    energy,
                    "元/平方米/年",
                    (area, "平方米")
                ),
            ],
            [
                TargetSketch.Cost($"{building}安保人员月均费用", guard, "元/人/月"),
                TargetSketch.Quantity($"{building}安保人员数量", guards, "人", '='),
                TargetSketch.Quantity($"{building}保洁人员数量", cleaners, "人", '='),
                TargetSketch.Quality($"{building}设施完好率", 98),
                TargetSketch.Timeliness($"{building}报修处理时间", '≤', pen.Pick(12, 24), "小时"),
                TargetSketch.Social($"{building}全年开放天数", '≥', pen.Between(300, 350, 10), "天"),
                TargetSketch.Sustained($"{building}管理制度", "健全"),
                TargetSketch.Satisfied($"{building}来访人员满意度", 90),
            ],
            [
                new($"{building}物业服务", "安保和保洁人员在岗，按季考核", 1, 12),
                new($"{building}水电保障", "按月核对用量，及时缴费", 1, 12),
            ]
        );
    }
}
