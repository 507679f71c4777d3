using System.Collections.Immutable;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Testing;

/// <summary>Projects and declarations that a reviewer has nothing to say about, and shorthands to change one thing in them.</summary>
public static class Correct
{
    private static readonly Dictionary<string, Lazy<ReviewOptions>> Rules = RuleCatalogue.Rules.ToDictionary(
        rule => rule.Definition.Code.ToString(),
        rule => new Lazy<ReviewOptions>(() =>
            ReviewOptions.Default.Without([
                .. RuleCatalogue
                    .Rules.Where(other => other != rule)
                    .Select(other => other.Definition.Code.ToString()),
            ])
        ),
        StringComparer.Ordinal
    );

    public static DepartmentDeclaration Declaration(params ReadOnlySpan<Project> projects) =>
        DepartmentDeclaration.Create("某区民政局", 2026, [.. projects]);

    /// <summary>A project of one calculated line: 144,000.00 yuan for 800 people.</summary>
    public static Project Project(string name = "养老护理员培训") =>
        Domain
            .Project.Create(
                name,
                "某区民政局",
                "某区民政局",
                StatedPeriod.Year(2026),
                Funding.OfProject(Money.FromYuan(144_000m)),
                Funding.OfYear(Money.FromYuan(144_000m))
            )
            .WithGoals(Goals.Create(null, "举办养老护理员培训班，培训800人，提高护理员的专业能力。"))
            .WithIndicators([
                Indicator(IndicatorCategory.EconomicCost, "护理员培训人均费用", "≤180.00(元/人)"),
                Indicator(IndicatorCategory.Quantity, "培训护理员人数", "≥800.00(人)"),
                Indicator(IndicatorCategory.Quality, "培训合格率", "≥95.00(%)"),
                Indicator(IndicatorCategory.Timeliness, "培训班完成时间", "2026年6月30日前"),
                Indicator(IndicatorCategory.SocialBenefit, "持证上岗率", "≥90.00(%)"),
                Indicator(IndicatorCategory.BeneficiarySatisfaction, "参训学员满意度", "≥95.00(%)"),
            ])
            .WithBudget(
                BudgetBreakdown.Create(
                    [Line("护理员培训", "14.40万元", "3天*800人*60.00元/人/天=144000.00元")],
                    StatedAmount.Parse("14.40万元")
                )
            )
            .WithStatement(Statement(Overview("约14.40万元")));

    /// <summary>The same project with these lines, which make the total and the form.</summary>
    public static Project With(params ReadOnlySpan<BudgetLine> lines)
    {
        var total = Money.Zero;
        foreach (var line in lines)
        {
            total += line.Amount!.Value;
        }

        var project = Project();
        return project
            .WithFunding(Funding.OfProject(total), Funding.OfYear(total))
            .WithIndicators([
                Indicator(IndicatorCategory.EconomicCost, "项目总费用", $"≤{total}(元)"),
                Indicator(IndicatorCategory.Quantity, "培训班期数", "≥4.00(期)"),
                .. project.Indicators.Skip(2),
            ])
            .WithBudget(BudgetBreakdown.Create([.. lines]))
            .WithStatement(Statement(Domain.Overview.Create("项目概述。", Period("2026-01", "2026-12"))));
    }

    public static Project WithIndicator(Indicator indicator) =>
        Project().WithIndicators(Project().Indicators.Add(indicator));

    public static ProjectStatement Statement(
        Overview? overview,
        StatedPeriod? schedule = null,
        string? title = "养老护理员培训"
    ) =>
        ProjectStatement.Create(
            title,
            overview,
            Basis.Create([BasisDocument.Create("关于加强养老护理员队伍建设的通知", "某民发〔2025〕12号")]),
            ["养老服务科"],
            [PlanItem.Create("护理员培训", "分期举办培训班。", Period("2026-03-01", "2026-06-30"))],
            schedule ?? Period("2026-01-01", "2026-12-31")
        );

    public static Overview Overview(string stated, params ReadOnlySpan<OverviewPart> parts) =>
        Domain.Overview.Create(
            "某区民政局拟于2026年1月至2026年12月实施养老护理员培训项目。",
            Period("2026-01", "2026-12"),
            StatedAmount.Parse(stated),
            [.. parts]
        );

    public static OverviewPart Part(string name, string stated) =>
        OverviewPart.Create(name, StatedAmount.Parse(stated));

    public static StatedPeriod Period(string start, string end) =>
        StatedPeriod.Create(StatedDate.Parse(start), StatedDate.Parse(end));

    public static Indicator Indicator(IndicatorCategory category, string name, string? value) =>
        Domain.Indicator.Create(category, name, value is null ? null : IndicatorValue.Parse(value));

    public static BudgetLine Line(string name, string stated, string? formula = null) =>
        BudgetLine
            .Create(name, StatedAmount.Parse(stated))
            .WithFormula(formula is null ? null : CostFormula.Parse(formula));

    public static BudgetLine Line(string name, string stated, params ImmutableArray<BudgetLine> lines) =>
        BudgetLine.Create(name, StatedAmount.Parse(stated)).WithLines(lines);

    /// <summary>What review says about a project alone: code, severity and pointer within the project.</summary>
    public static string[] FindingsOf(Project project, ReviewOptions? options = null) =>
        [
            .. DeclarationReview
                .Run(Declaration(project), options)
                .Findings.Select(finding =>
                    Describe(finding).Replace("/projects/0", "", StringComparison.Ordinal)
                ),
        ];

    /// <summary>What review says about a declaration: code, severity and pointer.</summary>
    public static string[] FindingsOf(DepartmentDeclaration declaration, ReviewOptions? options = null) =>
        [.. DeclarationReview.Run(declaration, options).Findings.Select(Describe)];

    /// <summary>Options with one rule alone.</summary>
    public static ReviewOptions Alone(string code) => Rules[code].Value;

    public static string Describe(Finding finding) => $"{finding.Code} {finding.Severity} {finding.Pointer}";
}
