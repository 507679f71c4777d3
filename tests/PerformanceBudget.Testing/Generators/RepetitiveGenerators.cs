using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace PerformanceBudget.Testing;

/// <summary>
/// Declarations of few words, few figures and few documents: of everything that is compared with something else there are
/// several that match.
/// </summary>
public static class RepetitiveGenerators
{
#if NET10_0_OR_GREATER
    public const int Cases = 250;
#else
    public const int Cases = 50;
#endif

    private static readonly string[] Words = ["护理员培训", "讲师课酬", "学员补贴", "场地租赁", "宣传活动"];

    private static readonly string[] Indicators =
    [
        "养老护理员培训班举办期数",
        "养老护理员培训班举行期数",
        "养老护理员培训班举行次数",
        "领取学员补贴的护理员人数",
        "护理员培训人均费用控制标准",
        "参训学员满意度",
        "宣传活动覆盖率提升",
        "补贴发放及时",
    ];

    private static readonly string[] Values =
    [
        "≤12.00(人)",
        "≥95.00(%)",
        "≤550.00(元/人)",
        "≤120.00(%)",
        "提升",
        "规范",
        "好",
        "≥4.00(期)",
    ];

    private static readonly string[] Figures =
    [
        "1.00万元",
        "2.00万元",
        "3.5万元",
        "2.45万元",
        "2.00元",
        "约1.00万元",
        "0.27万元",
    ];

    private static readonly string[] Formulas =
    [
        "180.00元/人*15人=2700.00元",
        "15人*180.00元/人",
        "3天*15人*60.00元/人/天",
        "3天*20人*60.00元/人/天",
        "2000.00元/讲*5期=10000.00元",
        "5人*15人",
    ];

    private static readonly string[] Titles =
    [
        "关于加强养老护理员队伍建设的通知",
        "关于印发《养老护理员培训补贴管理办法》的通知",
        "养老护理员培训补贴管理办法",
    ];

    private static readonly string[] Numbers =
    [
        "某民发〔2025〕12号",
        "某民发〔2025〕13号",
        "某民发〔2025〕14号",
        "某民发〔2025〕发字13号",
    ];

    private static readonly string[] Clauses =
    [
        "举办养老护理员培训班并发放培训补贴",
        "提高全区养老护理员队伍的专业能力和服务水平",
        "组织开展面向社区居民的养老服务政策宣传活动",
    ];

    public static Arbitrary<DepartmentDeclaration> Declaration() =>
        Arb.From(
            from count in Gen.Choose(1, 12)
            from projects in ProjectGen().ListOf(count)
            select Correct.Declaration([.. projects.Select(Named)])
        );

    private static Gen<Project> ProjectGen() =>
        from indicators in Few(IndicatorGen(), 8)
        from lines in Few(LineGen(2), 5)
        from stated in Gen.Elements(Figures)
        from breakdown in BreakdownGen()
        from clauses in Few(Gen.Elements(Clauses), 3)
        from statement in StatementGen()
        select PerformanceBudget
            .Testing.Correct.Project()
            .WithGoals(Goals.Create(null, "完成。" + string.Concat(clauses.Select(clause => clause + "。"))))
            .WithIndicators(indicators)
            .WithBudget(
                BudgetBreakdown.Create(
                    lines,
                    StatedAmount.Parse(stated),
                    lines.IsEmpty ? Breakdown.Complete : breakdown
                )
            )
            .WithStatement(statement);

    private static Project Named(Project project, int index) =>
        project.WithName(Words[index % Words.Length] + new string('续', index / Words.Length));

    private static Gen<Indicator> IndicatorGen() =>
        from name in Gen.Elements(Indicators)
        from category in Gen.Elements(IndicatorCategory.Quantity, IndicatorCategory.EconomicCost)
        from value in Gen.Elements(Values)
        select Correct.Indicator(category, name, value);

    private static Gen<BudgetLine> LineGen(int depth) =>
        from name in Gen.Elements(Words)
        from figure in Gen.Elements(Figures)
        from restated in Few(Gen.Elements(Figures).Select(StatedAmount.Parse), 1)
        from text in Gen.Elements<string?>([null, .. Words])
        from formula in Gen.Elements<string?>([null, .. Formulas])
        from below in depth == 1 ? Gen.Constant(ImmutableArray<BudgetLine>.Empty) : Few(LineGen(depth - 1), 3)
        from breakdown in BreakdownGen()
        let line = BudgetLine.Create(name, StatedAmount.Parse(figure)).WithRestated(restated).WithText(text)
        select below.IsEmpty
            ? line.WithFormula(formula is null ? null : CostFormula.Parse(formula))
            : line.WithLines(below, breakdown);

    private static Gen<ProjectStatement> StatementGen() =>
        from documents in Few(
            from title in Gen.Elements(Titles)
            from number in Gen.Elements(Numbers)
            select BasisDocument.Create(title, number),
            3
        )
        from parts in Few(
            from name in Gen.Elements(Words)
            from stated in Gen.Elements(Figures)
            select Correct.Part(name, stated),
            3
        )
        from stated in Gen.Elements(Figures)
        from plan in Few(Gen.Elements(Words).Select(name => PlanItem.Create(name)), 4)
        select ProjectStatement.Create(
            null,
            Correct.Overview(stated, parts.AsSpan()),
            Basis.Create(documents),
            ["养老服务科"],
            plan
        );

    private static Gen<Breakdown> BreakdownGen() =>
        Gen.Elements(Breakdown.Complete, Breakdown.Complete, Breakdown.Partial);

    private static Gen<ImmutableArray<T>> Few<T>(Gen<T> gen, int most) =>
        Gen.Choose(0, most).SelectMany(n => gen.ArrayOf(n)).Select(items => items.ToImmutableArray());
}
