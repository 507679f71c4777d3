using System.Collections.Immutable;
using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class AcrossRuleTests
{
    [Theory]
    [InlineData(3, 12, true)]
    [InlineData(3, 13, false)]
    [InlineData(2, 3, false)]
    [InlineData(4, 16, true)]
    public void Copies_OfTheSmallerProject_CountFromThreeRowsAndAQuarter(
        int copies,
        int rows,
        bool isReported
    )
    {
        var first = Plain("甲项目", rows, i => i < copies ? $"大家共同内容第{i}项" : $"甲的内容{i}");
        var second = Plain("乙项目", rows + 5, i => i < copies ? $"大家共同内容第{i}项" : $"乙的事项{i}");

        Assert.Equal(
            isReported ? ["PB5004 Warning /projects"] : [],
            Only("PB5004", Declaration(first, second))
        );
    }

    [Fact]
    public void Copies_InEitherOrder_AreTheSameFinding()
    {
        var first = Plain("甲项目", 6, i => $"推进养老护理队伍建设第{i}项");
        var second = Plain("乙项目", 6, i => $"推进养老护理队伍健设第{i}项");

        var one = DeclarationReview.Run(Declaration(first, second)).Findings;
        var other = DeclarationReview.Run(Declaration(second, first)).Findings;

        Assert.Equal(Finding(one).GetMessage(Language.Chinese), Finding(other).GetMessage(Language.Chinese));
        Assert.Equal(6, Finding(one)[FindingValue.Actual]!.Value.Value);

        static Finding Finding(ImmutableArray<Finding> findings) =>
            Assert.Single(findings, finding => finding.Code.ToString() == "PB5004");
    }

    [Theory]
    [InlineData("验收合格率,完成及时率,项目成本,职工满意度", false)]
    [InlineData("受益群众满意度,资金支付及时率,管理制度健全性", false)]
    [InlineData("新增粮食产能,田面高差,受益农户数量", true)]
    [InlineData("窗帘验收合格率,窗帘完成及时率,窗帘采购成本", true)]
    [InlineData("设备采购验收的合格率,设备采购完成的及时率,采购设备职工的满意度", true)]
    public void NamesThatAreTheSame_AreCopiedOrPrescribed(string names, bool isReported)
    {
        var all = names.Split(',');
        var first = Plain("窗帘购置", all.Length, i => all[i]);
        var second = Plain("桌椅更换", all.Length, i => all[i]);

        Assert.Equal(
            isReported ? ["PB5004 Warning /projects"] : [],
            Only("PB5004", Declaration(first, second))
        );
    }

    [Fact]
    public void ShortNames_WithOtherValues_AreNotCopied()
    {
        var first = Plain("窗帘购置", 3, i => "窗帘" + "甲乙丙"[i]);
        var second = Plain("桌椅更换", 3, i => "窗帘" + "甲乙丙"[i]);
        second = second.WithIndicators([
            .. second.Indicators.Select(one => one.WithValue(IndicatorValue.Parse("合格"))),
        ]);

        Assert.Empty(Only("PB5004", Declaration(first, second)));
    }

    [Fact]
    public void OneProject_OfTwoUnits_IsMeasuredAlike()
    {
        var project = Plain("窗帘购置", 4, i => $"采购设备职工的满意度{i}");

        Assert.Equal(
            ["PB5004 Information /projects"],
            Only(
                "PB5004",
                Declaration(project.WithUnits("某局", "甲中心"), project.WithUnits("某局", "乙中心"))
            )
        );
    }

    [Fact]
    public void ShortNames_ThatDifferInOneCharacter_AreNotCopied()
    {
        var first = Plain("甲项目", 4, i => $"服务质量{"一二三四"[i]}");
        var second = Plain("乙项目", 4, i => $"服务数量{"一二三四"[i]}");

        Assert.Empty(Only("PB5004", Declaration(first, second)));
    }

    [Fact]
    public void AClauseRepeatedInBothGoals_IsCountedOnce()
    {
        const string Repeated = "切实做好各项服务保障";
        var goal = string.Join("，", Enumerable.Repeat(Repeated, 5));
        var first = Plain("甲项目", 5, i => $"甲的内容{i}").WithGoals(Goals.Create(null, goal + "，甲。"));
        var second = Plain("乙项目", 5, i => $"乙的事项{i}").WithGoals(Goals.Create(null, goal + "，乙。"));

        // Ten characters in common are a set phrase, however often both repeat it.
        Assert.Empty(Only("PB5005", Declaration(first, second)));
    }

    [Theory]
    [InlineData(2, 1, 0)]
    [InlineData(8, 28, 0)]
    [InlineData(9, 0, 1)]
    [InlineData(60, 0, 1)]
    public void RowsOfMoreThanEightProjects_AreOneTemplateAndNoPairs(int projects, int pairs, int templates)
    {
        var declaration = Many(
            projects,
            (project, row) => row < 3 ? $"大家共同内容第{row}项" : $"{Own(project)}内容{row}"
        );

        Assert.Equal(pairs, Only("PB5004", declaration).Length);
        Assert.Equal(templates, Only("PB5008", declaration).Length);
    }

    [Theory]
    [InlineData(3, 6, true)]
    [InlineData(3, 7, false)]
    [InlineData(2, 3, false)]
    public void Template_IsThreeRowsAndHalfOfTheProject(int common, int rows, bool isReported)
    {
        var declaration = Many(
            9,
            (project, row) => row < common ? $"大家共同内容第{row}项" : $"{Own(project)}内容{row}",
            rows
        );

        Assert.Equal(isReported ? ["PB5008 Warning /projects"] : [], Only("PB5008", declaration));
    }

    [Fact]
    public void Template_SaysWhatStandsInHowManyProjects()
    {
        var declaration = Many(
            12,
            (project, row) =>
                row == 0 ? "推进养老护理队伍建设工作"
                : row == 3 && project < 2 ? $"{Own(project)}内容"
                : $"大家共同内容第{row}项",
            rows: 4
        );

        var finding = Assert.Single(
            DeclarationReview.Run(declaration).Findings,
            finding => finding.Code.ToString() == "PB5008"
        );

        Assert.Equal(
            "12个项目的绩效指标文字大部分相同，疑套用同一模板："
                + "“大家共同内容第1项”（12个）、“大家共同内容第2项”（12个）、“推进养老护理队伍建设工作”（12个）、“大家共同内容第3项”（10个）。",
            finding.GetMessage(Language.Chinese)
        );
        Assert.Equal(12, finding.Related.Length);
        Assert.Equal("/projects/0/indicators", finding.Related[0].Pointer);
    }

    [Fact]
    public void Template_WithATypingErrorInEachProject_IsStillOne()
    {
        // Eleven characters, of which each project has another one wrong: every two of them are two edits apart.
        const string Name = "推进养老护理队伍建设工";
        var declaration = Many(
            9,
            (project, row) =>
                row == 0 ? Name
                : row == 1 ? Name + "作"
                : row == 2 ? Name + "程"
                : $"{Own(project)}内容{row}"
        );

        Assert.Equal(["PB5008 Warning /projects"], Only("PB5008", declaration));
    }

    [Fact]
    public void GoalsOfMoreThanEightProjects_AreOneTemplateAndNoPairs()
    {
        const string Common = "切实提高从业人员的专业能力和服务水平，促进学员稳定就业和增加收入";
        var few = Many(8, static (project, row) => $"{Own(project)}内容{row}", goal: Goal);
        var many = Many(9, static (project, row) => $"{Own(project)}内容{row}", goal: Goal);

        Assert.Equal(28, Only("PB5005", few).Length);
        Assert.Empty(Only("PB5008", few));
        Assert.Empty(Only("PB5005", many));
        Assert.Equal(["PB5008 Warning /projects"], Only("PB5008", many));

        static string Goal(int project) => $"举办{Own(project)}培训，{Common}。";
    }

    [Theory]
    [InlineData("three rows in common")]
    [InlineData("copies of one project")]
    [InlineData("names that differ by a number")]
    [InlineData("groups of eight copies")]
    public void Projects_TenTimesAsMany_MakeTenTimesAsMuchWork(string kind)
    {
        Func<int, int, string> name = kind switch
        {
            // They speak of the goal, so that PB4007 says of no project that they do not.
            "three rows in common" => (project, row) =>
                row < 3 ? $"共同培训第{row}项" : $"{Own(project)}内容{row}",
            "copies of one project" => (_, row) => $"推进养老护理队伍建设第{row}项",
            "names that differ by a number" => (project, row) =>
                $"推进{Own(project)}养老护理队伍建设第{row}项",
            _ => (project, row) => $"{Own(project / 8)}推进养老护理队伍建设第{row}项",
        };
        var goal = (int project) => $"举办{Own(project / 8)}培训，切实提高从业人员的专业能力和服务水平。";
        var size = Study.UpTo(300);
        var few = Measure(Many(size, name, goal: goal));
        var many = Measure(Many(10 * size, name, goal: goal));

        Assert.InRange(many.Bytes, 0, 12 * few.Bytes);
        Assert.InRange(many.Findings, 0, 12 * few.Findings);

        // The second run: the first one makes what is made once.
        static (long Bytes, int Findings) Measure(DepartmentDeclaration declaration)
        {
            var bytes = long.MaxValue;
            var findings = 0;
            for (var run = 0; run < 2; run++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var report = DeclarationReview.Run(declaration);
                bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - before);
                findings = report.Findings.Count(finding =>
                    finding.Code.ToString().StartsWith("PB5", StringComparison.Ordinal)
                );
            }

            return (bytes, findings);
        }
    }

    [Fact]
    public void ARepeatedName_IsPairedOnlyOnce()
    {
        var first = Plain("甲项目", 8, i => i < 6 ? "开展养老服务宣传活动" : $"甲{i}");
        var second = Plain("乙项目", 8, i => i < 2 ? "开展养老服务宣传活动" : $"乙{i}");

        Assert.Empty(Only("PB5004", Declaration(first, second)));
    }

    [Fact]
    public void Indicator_OfOneOfBothProjectsOnly_BelongsWhereItStands()
    {
        var training = Plain("业务培训", 4, i => $"讲座{i}");
        var party = Plain("党建工作", 4, i => i == 0 ? "培训合格率" : $"活动{i}");

        Assert.Empty(Only("PB5006", Declaration(training, party)));
    }

    [Fact]
    public void LargeProjects_CountTheThresholdItself()
    {
        var declaration = Declaration(Project());
        var headline = (int count) =>
            Headline.Create(largeProjectThreshold: StatedAmount.Parse("14.40万元"), largeProjectCount: count);

        Assert.Empty(FindingsOf(declaration.WithHeadline(headline(1))));
        Assert.Equal(
            ["PB5003 Error /headline/largeProjectCount"],
            FindingsOf(declaration.WithHeadline(headline(0)))
        );
    }

    [Theory]
    [InlineData("≥900人", "≥800人", 1, "it is lower")]
    [InlineData("≥900人", "≥800人", 2, "it is lower, while the money is more")]
    [InlineData("≥900人", "≥450人", 0.5, null)]
    [InlineData("≥900人", "≥449人", 0.5, "it is lower")]
    [InlineData("≥900人", "≥901人", 0.5, null)]
    [InlineData("900人", "900余人", 1, null)]
    [InlineData("900人", "约900人", 1, null)]
    [InlineData("约900人", "900人", 1, null)]
    [InlineData("900余人", "800余人", 1, "it is lower")]
    [InlineData("900人", "800余人", 1, "it is lower")]
    [InlineData("≥95%", "≥94%", 0.5, "it is lower")]
    [InlineData("≥95%", "≥0.95", 1, null)]
    [InlineData("≥95%", "≥95人", 1, "it is in another unit")]
    [InlineData("≥95%", "≤95%", 1, "the sign has turned round")]
    [InlineData("≥95%", "提高", 1, "it has no number any more")]
    [InlineData("提高", "≥95%", 1, null)]
    [InlineData("≤180元/人", "≤200元/人", 1, null)]
    [InlineData("≤24小时", "≤48小时", 1, "it is lower")]
    [InlineData("2025年6月底前", "2026年7月底前", 1, "it is lower")]
    [InlineData("2025年6月底前", "2026年6月底前", 1, null)]
    public void Target_BesideThatOfTheYearBefore_IsCompared(
        string before,
        string now,
        double money,
        string? expected
    )
    {
        var previous = Declaration(With(before, 100_000m)).WithFiscalYear(2025);
        var current = Declaration(With(now, 100_000m * (decimal)money));

        var finding = DeclarationReview
            .Run(current, previous)
            .Findings.SingleOrDefault(found => found.Code.ToString() == "PB5007");

        Assert.Equal(
            expected,
            finding is null ? null : ((BilingualText)finding["problem"]!.Value.Value).English
        );

        static Project With(string value, decimal yuan) =>
            Project()
                .WithFunding(Funding.OfProject(Sample.Yuan(yuan)), Funding.OfYear(Sample.Yuan(yuan)))
                .WithIndicators([Indicator(IndicatorCategory.Quality, "服务情况", value)]);
    }

    [Fact]
    public void RenamedProject_WithTheSameCode_IsTheSameProject()
    {
        var previous = Project("养老护理员轮训").WithCode("31-01");
        var current = Project()
            .WithCode("31-01")
            .WithIndicators(
                Project().Indicators.SetItem(2, Indicator(IndicatorCategory.Quality, "培训合格率", "≥90%"))
            );

        var findings = DeclarationReview.Run(
            Declaration(current),
            Declaration(previous).WithFiscalYear(2025)
        );

        Assert.Equal(
            "PB5007 Warning /projects/0/indicators/2/value",
            Describe(Assert.Single(findings.Findings))
        );
    }

    private static Project Plain(string name, int rows, Func<int, string> indicatorName) =>
        Project(name)
            .WithStatement(null)
            .WithGoals(Goals.Create(null, name + "完成年度任务。"))
            .WithIndicators([
                .. Enumerable
                    .Range(0, rows)
                    .Select(i => Indicator(IndicatorCategory.Quality, indicatorName(i), "良好")),
            ]);

    private static DepartmentDeclaration Many(
        int projects,
        Func<int, int, string> indicatorName,
        int rows = 6,
        Func<int, string>? goal = null
    ) =>
        Declaration([
            .. Enumerable
                .Range(0, projects)
                .Select(project =>
                    Plain(Own(project) + "项目", rows, row => indicatorName(project, row))
                        .WithGoals(
                            Goals.Create(null, goal?.Invoke(project) ?? Own(project) + "完成年度任务。")
                        )
                ),
        ]);

    // Four characters that no other project has together.
    private static string Own(int project) =>
        string.Concat(
            project
                .ToString("D4", System.Globalization.CultureInfo.InvariantCulture)
                .Select(digit => "甲乙丙丁戊己庚辛壬癸"[digit - '0'])
        );

    private static string[] Only(string code, DepartmentDeclaration declaration) =>
        FindingsOf(declaration, Alone(code));
}
