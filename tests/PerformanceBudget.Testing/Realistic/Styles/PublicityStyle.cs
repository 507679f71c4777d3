namespace PerformanceBudget.Testing;

/// <summary>Leaflets and films that tell people of something.</summary>
public sealed class PublicityStyle : Style
{
    public override ProjectSketch Sketch(Subject subject, Pen pen)
    {
        var field = subject.Name;
        var copies = pen.Between(5_000, 40_000, 1_000);
        var price = pen.Pick(1.5m, 2m, 2.5m, 3m);
        var films = pen.Between(2, 8);
        var film = pen.Between(12_000, 50_000, 1_000);
        var done = pen.Between(9, 12);
        return new ProjectSketch(
            pen.Pick($"{field}政策宣传", $"{field}宣传推广", $"{field}知识普及"),
            "经常性项目",
            $"编印{field}政策读本，拍摄{field}公益短片",
            pen.Pick(
                $"编印{field}政策读本{copies}册，拍摄公益短片{films}部，提高{subject.People}对政策的知晓率。",
                $"广泛宣传{field}政策，制作公益短片{films}部，政策知晓率达到85%以上。"
            ),
            $"加强{field}宣传教育",
            [
                LineSketch.Priced($"{field}政策读本", "设计、排版和印刷", price, "元/册", (copies, "册")),
                LineSketch.Priced($"{field}公益短片", "拍摄和后期制作", film, "元/部", (films, "部")) with
                {
                    Noun = "短片",
                },
            ],
            [
                TargetSketch.Cost($"{field}公益短片制作单价", film, "元/部"),
                TargetSketch.Cost($"{field}政策读本单册成本", price, "元/册") with
                {
                    IsOptional = true,
                },
                TargetSketch.Quantity(
                    pen.Pick($"编印{field}政策读本册数", $"{field}政策读本数量"),
                    copies,
                    "册"
                ),
                TargetSketch.Quantity($"拍摄{field}公益短片数量", films, "部", pen.Pick('=', '≥')),
                TargetSketch.Quality($"{field}公益短片审核通过率", 100, '='),
                TargetSketch.Deadline($"{field}宣传任务完成时间", done),
                TargetSketch.Social($"{field}政策知晓率", '≥', pen.Pick(85, 88, 90), "%"),
                TargetSketch.Sustained($"{field}舆论氛围", "改善"),
                TargetSketch.Satisfied($"{subject.People}对宣传内容的满意度", pen.Pick(85, 90)),
            ],
            [
                new($"{field}政策读本编印", "编写、审核、印刷和发放", 2, pen.Between(6, 8)),
                new($"{field}公益短片拍摄", "脚本、拍摄、审核和投放", 4, done),
            ]
        );
    }
}
