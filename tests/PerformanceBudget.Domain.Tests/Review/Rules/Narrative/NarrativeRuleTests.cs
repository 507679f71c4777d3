using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class NarrativeRuleTests
{
    [Theory]
    [InlineData("2026-01", "2026-12", "2026-01-01", "2026-12-31", "")]
    [InlineData("2026-01", "2026-12-31", "2026-01", "2026-12", "")]
    [InlineData(
        "2026-01",
        "2026-11",
        "2026-01-01",
        "2026-12-31",
        "/statement/overview/period: /statement/schedule /period"
    )]
    [InlineData(
        "2026-01",
        "2026-12",
        "2026-01-01",
        "2026-11-30",
        "/statement/schedule: /statement/overview/period /period"
    )]
    [InlineData(
        "2026-02",
        "2026-12",
        "2026-02-01",
        "2026-12-31",
        "/period: /statement/overview/period /statement/schedule"
    )]
    [InlineData(
        "2026-02",
        "2026-12",
        "2026-03",
        "2026-12",
        "/statement/overview/period: /statement/schedule /period /period"
    )]
    public void Periods_ThatDisagree_AreOneFindingThatNamesEveryPair(
        string start,
        string end,
        string scheduleStart,
        string scheduleEnd,
        string expected
    )
    {
        var overview = Domain.Overview.Create("概述。", Period(start, end));
        var project = Project().WithStatement(Statement(overview, Period(scheduleStart, scheduleEnd)));

        var findings = DeclarationReview.Run(Declaration(project)).Findings;

        Assert.Equal(
            expected.Length == 0 ? [] : [expected],
            findings.Select(finding =>
                $"{finding.Pointer}: {string.Join(' ', finding.Related.Select(place => place.Pointer))}".Replace(
                    "/projects/0",
                    "",
                    StringComparison.Ordinal
                )
            )
        );
    }

    [Fact]
    public void OneYearOfAProjectOfSeveral_IsNoDisagreement()
    {
        var several = StatedPeriod.OfDays(new(2025, 3, 1), new(2027, 12, 31));
        var project = Project()
            .WithFunding(Funding.OfProject(Sample.Yuan(500_000m)), Project().AnnualFunding);

        Assert.Empty(FindingsOf(project.WithPeriod(several)));
        Assert.Equal(
            ["PB4001 Warning /period"],
            FindingsOf(project.WithPeriod(StatedPeriod.OfDays(new(2026, 3, 1), new(2027, 12, 31))))
        );
    }

    [Fact]
    public void SeveralYears_WithTheMoneyAndTheScheduleOfOne_AreAsked()
    {
        var several = StatedPeriod.OfDays(new(2026, 1, 1), new(2027, 12, 31));

        Assert.Equal(["PB4001 Information /period"], FindingsOf(Project().WithPeriod(several)));
        Assert.Empty(
            FindingsOf(
                Project()
                    .WithPeriod(several)
                    .WithStatement(Statement(Domain.Overview.Create("概述。"), Period("2026-01", "2027-12")))
            )
        );
    }

    [Theory]
    [InlineData("14.40万元", null)]
    [InlineData("14.4万元", null)]
    [InlineData("50万元", null)]
    [InlineData("14万元", "PB4002 Information /statement/overview/stated")]
    [InlineData("15万元", "PB4002 Error /statement/overview/stated")]
    [InlineData("14.40亿元", "PB2010 Error /statement/overview/stated")]
    public void AmountOfTheOverview_BesideTheForm_IsCompared(string stated, string? expected)
    {
        var project = Project()
            .WithClassification("阶段性项目", "特定目标类")
            .WithFunding(Funding.OfProject(Sample.Yuan(500_000m)), Funding.OfYear(Sample.Yuan(144_000m)))
            .WithStatement(Statement(Overview(stated)));

        Assert.Equal(expected is null ? [] : [expected], FindingsOf(project));
    }

    [Theory]
    [InlineData("养老护理员培训", "养老护理员培训经费", true)]
    [InlineData("养老护理员 培训（专项）", "养老护理员培训", true)]
    [InlineData("局、处级干部体检费", "局级、处级干部体检费", true)]
    [InlineData("护理员培训", "养老护理员培训", true)]
    [InlineData("家政服务员培训", "养老护理员培训", false)]
    [InlineData("费", "养老护理员培训", false)]
    [InlineData("护理", "养老护理员培训", false)]
    [InlineData("适老化改造", "困难老年人家庭适老化改造补助", true)]
    [InlineData("养老护护理员培训", "养老护理员培训", false)]
    [InlineData("养老护理员培", "养老护理员培训", false)]
    [InlineData("养老护理员训", "养老护理员培训", false)]
    [InlineData("干部工", "干部工作经费", false)]
    [InlineData("干部", "干部工作经费", true)]
    public void TitleOfTheStatement_BesideTheName_IsTheSameStemOrNot(string title, string name, bool isSame)
    {
        var project = Project(name).WithStatement(Statement(Domain.Overview.Create("概述。"), title: title));

        Assert.Equal(isSame ? [] : ["PB4003 Warning /statement/title"], FindingsOf(project));
    }

    [Theory]
    [InlineData("某民发〔2018〕169号", true)]
    [InlineData("某民发〔2019〕发字151号", false)]
    [InlineData("某民发〔202112号", false)]
    [InlineData("某民发〔2027〕12号", false)]
    [InlineData("某民发12号", false)]
    public void DocumentNumber_IsInPatternOrNot(string number, bool isInPattern)
    {
        var project = Project()
            .WithStatement(
                ProjectStatement.Create(basis: Basis.Create([BasisDocument.Create(null, number)]))
            );

        Assert.Equal(
            isInPattern ? [] : ["PB4005 Information /statement/basis/documents/0/number"],
            FindingsOf(project)
        );
    }

    [Theory]
    [InlineData("关于养老护理员培训的实施意见", "某发〔2021〕33号", "某办发〔2021〕33号", true)]
    [InlineData("关于养老护理员培训的实施意见", "某发〔2021〕33号", "某发[2021]33号", false)]
    [InlineData("关于养老护理员培训的实施意见", "某发〔2021〕33号", "某发〔2019〕7号", false)]
    [InlineData("实施意见", "某发〔2021〕33号", "某办发〔2021〕33号", false)]
    public void OneDocument_OfTwoProjects_HasTwoNumbersOrNot(
        string title,
        string first,
        string second,
        bool isReported
    )
    {
        var declaration = Declaration(
            WithDocument(Project(), title, first),
            WithDocument(
                Project("另一个项目").WithIndicators([]).WithGoals(Goals.Create(null, "完成。")),
                $"某局关于印发〈{title}〉的通知",
                second
            )
        );

        Assert.Equal(
            isReported ? ["PB4005 Information /projects/1/statement/basis/documents/0/number"] : [],
            FindingsOf(declaration, Alone("PB4005"))
        );

        static Project WithDocument(Project project, string title, string number) =>
            project.WithStatement(
                ProjectStatement.Create(basis: Basis.Create([BasisDocument.Create(title, number)]))
            );
    }

    [Theory]
    [InlineData("根据上级要求实施。", "PB4004 Warning /statement/basis")]
    [InlineData("根据《养老机构管理办法》实施。", null)]
    [InlineData(null, "PB4004 Warning /statement/basis")]
    public void Basis_WithoutADocument_IsAsked(string? text, string? expected)
    {
        var project = Project()
            .WithStatement(ProjectStatement.Create(basis: Basis.Create([], "职能。", text)));

        Assert.Equal(expected is null ? [] : [expected], FindingsOf(project));
        Assert.Empty(FindingsOf(project.WithStatement(ProjectStatement.Create())));
    }

    [Fact]
    public void Documents_OfSeveralYears_AreReportedInTheirOrder()
    {
        string[] numbers =
        [
            "某民发〔2025〕12号",
            "某民发〔2025〕13号",
            "某民发〔2020〕1号",
            "某民发〔2020〕2号",
        ];
        var project = Project()
            .WithStatement(
                ProjectStatement.Create(
                    basis: Basis.Create([
                        .. numbers.Select(number =>
                            BasisDocument.Create("关于加强养老护理员队伍建设的通知", number)
                        ),
                    ])
                )
            );

        Assert.Equal(
            [
                "PB4005 Information /statement/basis/documents/1/number",
                "PB4005 Information /statement/basis/documents/3/number",
            ],
            FindingsOf(project)
        );
    }

    [Fact]
    public void TitleOfAnotherProject_IsNamed()
    {
        var declaration = Declaration(
            Project("干部工作经费").WithStatement(null),
            Project("局级、处级干部体检费").WithStatement(ProjectStatement.Create("干部工作"))
        );

        var finding = Assert.Single(
            DeclarationReview.Run(declaration).Findings,
            found => found.Code.ToString() == "PB4003"
        );

        Assert.Equal(
            "项目经费情况说明所称项目为“干部工作”，申报表为“局级、处级干部体检费”，而本部门另有项目“干部工作经费”，疑为误用。",
            finding.GetMessage(Language.Chinese)
        );
    }

    [Theory]
    [InlineData("某区民政局拟于2026年1月至2026年12月实施人才引进项目。", true)]
    [InlineData("某区民政局拟于2026年1月至2026年12月实施养老护理员培训项目。", false)]
    [InlineData("某区民政局拟于2026年1月至2026年12月实施护理员培训经费项目。", false)]
    [InlineData("某区民政局拟于2026年1月至2026年12月实施公益创投、人才引进等项目。", false)]
    [InlineData("某区民政局拟于2026年1月至2026年12月实施下列项目。", false)]
    [InlineData("某区民政局拟于2026年1月至2026年12月实施人才引进。", false)]
    public void Overview_NamesAnotherProjectOrNot(string text, bool isAsked) =>
        Assert.Equal(
            isAsked ? ["PB4003 Information /statement/overview/text"] : [],
            FindingsOf(Project().WithStatement(Statement(Domain.Overview.Create(text))))
        );

    [Theory]
    [InlineData("方案制定", true)]
    [InlineData("动员部署", true)]
    [InlineData("督导检查", true)]
    [InlineData("总结评估", true)]
    [InlineData("组织保障", true)]
    [InlineData("成立领导小组", true)]
    [InlineData("任务分解", true)]
    [InlineData("资金拨付", true)]
    [InlineData("优秀学员国外研修", false)]
    public void Step_NeedsMoneyOrNot(string name, bool isSilent)
    {
        var project = With(Line("护理员授课", "6.00万元"), Line("居家指导", "2.00万元"))
            .WithStatement(
                ProjectStatement.Create(
                    plan: [PlanItem.Create("护理员授课"), PlanItem.Create("居家指导"), PlanItem.Create(name)]
                )
            );

        Assert.Equal(isSilent ? [] : ["PB4006 Warning /statement/plan/2"], FindingsOf(project));
    }

    [Theory]
    [InlineData("审计费用", true)]
    [InlineData("项目监理", true)]
    [InlineData("招标代理", true)]
    [InlineData("保险", true)]
    [InlineData("第三方评估", true)]
    [InlineData("快递", true)]
    [InlineData("委托第三方机构办理费", true)]
    [InlineData("委托第三方机构代办理费", false)]
    [InlineData("养老院消防改造", false)]
    public void Line_IsAKindOfCostOrNot(string name, bool isSilent)
    {
        var project = With(
                Line("护理员授课", "6.00万元"),
                Line("居家指导", "2.00万元"),
                Line(name, "1.00万元")
            )
            .WithStatement(
                ProjectStatement.Create(plan: [PlanItem.Create("护理员授课"), PlanItem.Create("居家指导")])
            );

        Assert.Equal(isSilent ? [] : ["PB4006 Warning /budget/lines/2"], FindingsOf(project));
    }

    [Theory]
    [InlineData("完成年度各项目标任务。", false)]
    [InlineData("按照上级要求做好相关经费的使用。", false)]
    [InlineData("举办培训班。", true)]
    public void Goal_SaysSomethingOrNot(string goal, bool isSilent)
    {
        var project = Project().WithGoals(Goals.Create(null, goal));
        project = project.WithIndicators(
            project.Indicators.Add(Indicator(IndicatorCategory.Quality, "目标任务完成情况", "良好"))
        );

        Assert.Equal(isSilent ? [] : ["PB4007 Information /goals/annual"], FindingsOf(project));
    }

    [Fact]
    public void FormThatIsMissingWhole_IsOneFinding() =>
        Assert.Equal(["PB4007 Information "], FindingsOf(Project().WithGoals(Goals.None).WithIndicators([])));

    [Fact]
    public void OneDocument_WithSeveralNumbers_IsOneFindingAtTheRarestNumber()
    {
        string[] numbers =
        [
            "某民发〔2025〕12号",
            "某民办发〔2025〕12号",
            "某民发〔2025〕12号",
            "某民发〔2025〕12号",
            "某民办发〔2025〕12号",
        ];
        var declaration = Declaration([
            .. numbers.Select(
                (number, i) =>
                    Project($"{"甲乙丙丁戊"[i]}项培训")
                        .WithStatement(
                            ProjectStatement.Create(
                                basis: Basis.Create([
                                    BasisDocument.Create("关于加强养老护理员队伍建设的通知", number),
                                ])
                            )
                        )
            ),
        ]);

        var finding = Assert.Single(
            DeclarationReview.Run(declaration).Findings,
            found => found.Code.ToString() == "PB4005"
        );

        Assert.Equal("/projects/4/statement/basis/documents/0/number", finding.Pointer);
        Assert.Equal(
            [
                "/projects/0/statement/basis/documents/0/number 同一文件的另一个文号",
                "/projects/1/statement/basis/documents/0/number 同一文号",
                "/projects/2/statement/basis/documents/0/number 同一文件的另一个文号",
                "/projects/3/statement/basis/documents/0/number 同一文件的另一个文号",
            ],
            finding.Related.Select(place => $"{place.Pointer} {place.Role.Chinese}")
        );
        Assert.Equal("某民发〔2025〕12号", finding["other"]?.Value);
        Assert.Equal(
            "文号“某民办发〔2025〕12号”与另一处同名文件的文号“某民发〔2025〕12号”不一致。",
            finding.GetMessage(Language.Chinese)
        );
    }
}
