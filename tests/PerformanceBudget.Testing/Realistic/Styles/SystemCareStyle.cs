namespace PerformanceBudget.Testing;

/// <summary>Software kept running under a contract.</summary>
public sealed class SystemCareStyle : Style
{
    public override ProjectSketch Sketch(Subject subject, Pen pen)
    {
        var system = subject.System;
        var month = pen.Between(4_000, 20_000, 500);
        var inspections = pen.Pick(4, 6, 12);
        var hosts = pen.Between(3, 16);
        var rent = pen.Between(600, 1_800, 100);
        return new ProjectSketch(
            pen.Pick($"{system}运行维护", $"{system}运维", $"{system}运维服务"),
            "经常性项目",
            $"委托专业机构对{system}进行巡检、故障处置和数据备份，租用云主机",
            pen.Pick(
                $"保障{system}全年稳定运行，开展系统巡检{inspections}次，故障响应时间不超过2小时，数据定期备份。",
                $"做好{system}日常运维，租用云主机{hosts}台，系统可用率不低于99%，不发生数据安全事件。"
            ),
            $"规范{system}使用管理",
            [
                LineSketch.Priced($"{system}运维服务", "驻场和远程维护", month, "元/月", (12, "月")),
                LineSketch.Priced(
                    "云主机租用",
                    $"{system}部署所用云资源",
                    rent,
                    "元/台/月",
                    (hosts, "台"),
                    (12, "月")
                ),
            ],
            [
                TargetSketch.Cost($"{system}每月运维费用", month, "元/月"),
                TargetSketch.Quantity($"{system}巡检次数", inspections, "次"),
                TargetSketch.Quantity("租用云主机数量", hosts, "台", '=') with
                {
                    IsOptional = true,
                },
                TargetSketch.Quality($"{system}可用率", pen.Pick(99, 99.5m)),
                TargetSketch.Timeliness($"{system}故障响应时间", '≤', 2, "小时"),
                TargetSketch.Social($"{system}业务在线办理率", '≥', pen.Pick(80, 85, 90), "%"),
                TargetSketch.Sustained($"{system}应急预案", "完善"),
                TargetSketch.Satisfied($"{system}用户满意度", pen.Pick(90, 95)),
            ],
            [
                new($"{system}运维服务", $"全年巡检{inspections}次，及时处置故障", 1, 12),
                new("云主机租用", "按月核验资源使用情况", 1, 12),
            ]
        );
    }
}
