using System.Collections.Immutable;
using System.Globalization;

namespace PerformanceBudget.Testing;

/// <summary>Fills in the form of a place for one project after another.</summary>
internal sealed class Clerk(Pen pen, DeclarationForm form, int year, Office office)
{
    private static readonly TargetSketch[] Prescribed =
    [
        TargetSketch.Quality("验收合格率", 100, '='),
        TargetSketch.Timeliness("完成及时率", '≥', 95, "%"),
        TargetSketch.Satisfied("职工满意度", 90),
    ];

    private static readonly string[] Endings = ["资金", "专项", "建设", "新建", "奖"];

    private readonly Scribe _scribe = new(form, year);

    /// <summary>Codes of informations whose cause was put in.</summary>
    public ImmutableHashSet<string> Causes { get; private set; } = [];

    public Project Write(ProjectSketch sketch)
    {
        var name = HasEnding(sketch.Name)
            ? sketch.Name
            : sketch.Name + pen.Pick("", "", "项目", "经费", "专项");
        var period = form.HasPeriod || sketch.OverallCost is not null ? Period(sketch) : null;
        var (funding, annual) = Funding(sketch);
        var project = Project
            .Create(
                name,
                form.HasSupervisor ? office.Supervisor : null,
                form.HasSeveralUnits ? Unit(sketch)
                    : form.HasSupervisor ? office.Name
                    : null,
                period,
                funding,
                annual
            )
            .WithGoals(
                Goals.Create(
                    form.HasOverall || sketch.OverallCost is not null ? sketch.OverallGoal : null,
                    sketch.Goal
                )
            )
            .WithIndicators(Indicators(sketch));
        project = form.HasClassification
            ? project.WithClassification(
                sketch.Nature,
                sketch.IsTransfer ? "转移支付" : pen.Pick("特定目标类", "其他运转类")
            )
            : project;
        project = form.HasBudget
            ? project.WithBudget(
                BudgetBreakdown.Create([.. sketch.Lines.Select(Line)], _scribe.Amount(sketch.Cost))
            )
            : project;
        project = form.HasWeights ? Weighted(project) : project;
        return form.HasStatement ? project.WithStatement(Statement(sketch, sketch.Name, period!)) : project;
    }

    private static bool HasEnding(string name) =>
        Array.Exists(Endings, ending => name.Contains(ending, StringComparison.Ordinal));

    private string Unit(ProjectSketch sketch) =>
        pen.Pick(
            office.Name,
            office.Supervisor[..^office.Authority.Name.Length] + sketch.Document[2..^2] + "服务中心"
        );

    private StatedPeriod Period(ProjectSketch sketch)
    {
        var (first, last) = (year - sketch.Years.Before, year + sketch.Years.Behind);
        var month = FirstMonth(sketch);
        return form.Deadline == DeadlineSpelling.Month
            ? StatedPeriod.Create(
                StatedDate.Parse(Invariant($"{first}-{month:00}")),
                StatedDate.Parse(Invariant($"{last}-12"))
            )
            : StatedPeriod.OfDays(new DateOnly(first, month, 1), new DateOnly(last, 12, 31));
    }

    // Some begin the year with the first step of their plan.
    private static int FirstMonth(ProjectSketch sketch) =>
        sketch.Years == (0, 0) && sketch.Cost.Fen % 3 == 0 ? sketch.Steps.Min(step => step.From) : 1;

    private (Funding? Whole, Funding Year) Funding(ProjectSketch sketch)
    {
        var (cost, whole) = (sketch.Cost, sketch.OverallCost ?? sketch.Cost);
        var other =
            pen.Chance(15) ? Part(cost, pen.Between(5, 30, 5))
            : form.Funding == FundingLayout.TotalAndYear && sketch.OverallCost is null && pen.Chance(3) ? cost
            : Money.Zero;
        if (other == cost)
        {
            Causes = Causes.Add("PB2012");
        }

        var carried =
            sketch.Years.Before > 0 && pen.Chance(30) ? Part(cost, pen.Between(5, 20, 5)) : Money.Zero;
        return form.Funding switch
        {
            FundingLayout.TotalAndYear => (
                Domain.Funding.OfProject(whole - other, other.IsZero && pen.Chance(50) ? null : other),
                Domain.Funding.OfYear(cost - other - carried, carried, other)
            ),
            FundingLayout.YearOnly => (
                sketch.OverallCost is { } life ? Domain.Funding.OfTotal(life) : null,
                Domain.Funding.Create([
                    FundingSource.Create(SourceOfFunds.Fiscal, cost - other),
                    FundingSource.Create(SourceOfFunds.Other, other.IsZero ? null : other),
                ])
            ),
            FundingLayout.Levels => (null, Domain.Funding.Create([.. Levels(cost)])),
            FundingLayout.Nested => (
                null,
                Domain.Funding.Create([
                    FundingSource.Create(SourceOfFunds.Fiscal, cost - other, [.. Levels(cost - other)]),
                    FundingSource.Create(SourceOfFunds.UnitFunds, other),
                ])
            ),
            _ => (null, Domain.Funding.OfTotal(cost)),
        };
    }

    private IEnumerable<FundingSource> Levels(Money cost)
    {
        var (central, provincial) = (Part(cost, pen.Between(0, 40, 10)), Part(cost, pen.Between(10, 40, 10)));
        yield return FundingSource.Create(SourceOfFunds.Central, central);
        yield return FundingSource.Create(SourceOfFunds.Provincial, provincial);
        yield return FundingSource.Create(
            office.Name.Contains('县', StringComparison.Ordinal)
                ? SourceOfFunds.County
                : SourceOfFunds.Municipal,
            cost - central - provincial
        );
    }

    private ImmutableArray<Indicator> Indicators(ProjectSketch sketch)
    {
        var targets = sketch.Targets.Where(target => !target.IsOptional || pen.Chance(70)).ToList();
        if (pen.Chance(30))
        {
            targets.Insert(
                1,
                TargetSketch.Cost(
                    pen.Pick("项目总成本", "成本控制数", "项目总投入"),
                    sketch.Cost.Fen / 1_000_000m,
                    "万元"
                )
            );
        }

        if (form.HasPrescribed)
        {
            targets.AddRange(Prescribed);
        }

        return [.. targets.Select(Indicator)];
    }

    private Indicator Indicator(TargetSketch target)
    {
        var indicator = Domain.Indicator.Create(Category(target), target.Name, _scribe.Value(target));
        indicator = target.Targets.IsEmpty
            ? indicator
            : indicator.WithTargets([
                .. target.Targets.Select(part =>
                    IndicatorTarget.Create(part.Place, _scribe.Value(target.Sign, part.Number, target.Unit))
                ),
            ]);
        if (target.Number is not { } number)
        {
            return indicator;
        }

        indicator = form.HasOverall
            ? indicator.WithOverallValue(_scribe.Value(target.Sign, target.Overall ?? number, target.Unit))
            : indicator;
        return form.HasPrevious && pen.Chance(50)
            ? indicator.WithPreviousValue(_scribe.Value(target.Sign, number, target.Unit))
            : indicator;
    }

    private IndicatorCategory Category(TargetSketch target) =>
        form.IsFlat ? IndicatorCategory.Unclassified
        : form.HasCostUnderOutput && target.Category == IndicatorCategory.EconomicCost
            ? IndicatorCategory.OutputCost
        : target.Category;

    private static Project Weighted(Project project)
    {
        var weights = new decimal[project.Indicators.Length];
        for (var left = 90; left > 0; left--)
        {
            weights[left % weights.Length]++;
        }

        var ofGroup = project
            .Indicators.Select((indicator, i) => (Group: indicator.Category.Group, Weight: weights[i]))
            .GroupBy(entry => entry.Group)
            .ToDictionary(group => group.Key, group => group.Sum(entry => entry.Weight));
        decimal? Of(IndicatorGroup group) => ofGroup.TryGetValue(group, out var sum) ? sum : null;
        return project
            .WithIndicators([
                .. project.Indicators.Select((indicator, i) => indicator.WithWeight(weights[i])),
            ])
            .WithScoring(
                Scoring.Create(
                    Of(IndicatorGroup.Cost),
                    Of(IndicatorGroup.Output),
                    Of(IndicatorGroup.Benefit),
                    Of(IndicatorGroup.Satisfaction),
                    null,
                    10
                )
            );
    }

    private BudgetLine Line(LineSketch sketch)
    {
        var line = BudgetLine
            .Create(sketch.Name, sketch.Amount, _scribe.Amount(sketch.Amount))
            .WithLines(
                sketch.OfWhich is { } part ? [Line(part)] : [.. sketch.Parts.Select(Line)],
                sketch.OfWhich is null ? Breakdown.Complete : Breakdown.Partial
            )
            .WithRestated(
                form.HasStatement && !form.HasAmountsInYuan && pen.Chance(15)
                    ? [StatedAmount.FromMoney(sketch.Amount, AmountUnit.Yuan, 2)]
                    : []
            );
        line =
            sketch.Price is null || !form.HasFormulas
                ? line
                : line.WithFormula(_scribe.Formula(sketch), form.Formula == FormulaSpelling.Prose);
        return form.Formula == FormulaSpelling.Prose || form.HasStatement
            ? line.WithText(Scribe.Prose(sketch))
            : line;
    }

    private ProjectStatement Statement(ProjectSketch sketch, string title, StatedPeriod period)
    {
        var stated = Scribe.Stated(sketch.Cost, isApproximate: pen.Chance(30));
        if (sketch.Cost.Fen % 1_000_000 != 0 && sketch.Cost.Fen > 20_000_000 && pen.Chance(5))
        {
            stated = Scribe.Rounded(sketch.Cost, sketch.Cost.Fen % 100_000 == 0 ? 0 : 1, isApproximate: true);
            Causes = Causes.Add("PB4002").Add("PB2002");
        }

        var (first, last) = (year - sketch.Years.Before, year + sketch.Years.Behind);
        var document = BasisDocument.Create(
            $"关于{sketch.Document}的{pen.Pick("通知", "实施意见", "若干意见")}",
            Invariant(
                $"{office.Mark}{pen.Pick("发", "规", "办")}〔{year - pen.Between(1, 5)}〕{pen.Between(3, 180)}号"
            )
        );
        var month = FirstMonth(sketch);
        var hasParts = sketch.Lines.Length > 1 && pen.Chance(30);
        var parts = hasParts
            ? $"（其中，{string.Join("，", sketch.Lines.Select(line => $"{line.Name}{Scribe.Stated(line.Amount)}"))}）"
            : string.Empty;
        var time = Invariant($"{first}年{month}月至{last}年12月");
        var overview = pen.Pick(
            $"{office.Name}拟于{time}实施{title}项目，主要{sketch.Purpose}，经测算，{year}年预算资金{stated}{parts}。",
            $"{office.Name}拟于{time}实施{title}项目。主要内容：{sketch.Purpose}。{year}年安排预算{stated}{parts}。",
            $"{title}项目由{office.Name}组织实施，{sketch.Purpose}，实施时间为{time}，{year}年申请资金{stated}{parts}。"
        );
        return ProjectStatement.Create(
            title,
            Overview.Create(
                overview,
                StatedPeriod.Create(
                    StatedDate.Parse(Invariant($"{first}-{month:00}")),
                    StatedDate.Parse(Invariant($"{last}-12"))
                ),
                stated,
                hasParts
                    ?
                    [
                        .. sketch.Lines.Select(line =>
                            OverviewPart.Create(line.Name, Scribe.Stated(line.Amount))
                        ),
                    ]
                    : []
            ),
            Basis.Create(
                pen.Between(1, 6) switch
                {
                    1 => [BasisDocument.Create("中华人民共和国预算法", null), document],
                    2 => [document, BasisDocument.Create("政府采购法实施条例", "国务院令第658号")],
                    _ => [document],
                },
                $"负责{sketch.Document}，承担相关组织和监督职责。",
                $"根据《{document.Title}》（{document.Number}）等文件规定。"
            ),
            [.. pen.Shuffle(office.Authority.Offices).Take(pen.Between(1, 3))],
            [.. sketch.Steps.Select(Step)],
            period
        );
    }

    private PlanItem Step(StepSketch step)
    {
        if (step is { From: 1, To: 12 })
        {
            return PlanItem.Create(step.Name, $"{step.Text}。此项工作贯穿全年。");
        }

        var (start, end) = (new DateOnly(year, step.From, 1), Scribe.LastDay(year, step.To));
        return PlanItem.Create(
            step.Name,
            Invariant(
                $"{step.Text}。计划于{year}年{step.From}月1日开始，{year}年{step.To}月{end.Day}日前完成。"
            ),
            StatedPeriod.OfDays(start, end)
        );
    }

    private static Money Part(Money whole, int percent) =>
        Money.FromYuan(Math.Floor(whole.Fen / 100m * percent / 100m / 100m) * 100m);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
