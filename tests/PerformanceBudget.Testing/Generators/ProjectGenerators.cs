using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace PerformanceBudget.Testing;

/// <summary>Whole declarations that are valid and rarely add up, with texts that are hard on JSON.</summary>
public static class ProjectGenerators
{
#if NET10_0_OR_GREATER
    public const int Cases = 300;
#else
    public const int Cases = 50;
#endif

    private static readonly string[] Words =
    [
        "业务培训",
        "干部工作",
        "“211+工程”",
        "差旅费",
        "体检（局级）",
        "a\"b",
        "\\",
        "<b>&'",
        "𠮷田",
        "🙂",
        "Ω·é",
        "2026年",
        "、",
        "/~1",
        " x",
    ];

    public static Arbitrary<PlannedPeriod> PlannedPeriod() => Arb.From(PeriodGen(), _ => []);

    public static Arbitrary<BudgetLine> BudgetLine() =>
        Arb.From(LineGen(Domain.BudgetLine.MaxDepth), ShrinkLine);

    public static Arbitrary<Project> Project() => Arb.From(ProjectGen(), ShrinkProject);

    public static Arbitrary<DepartmentDeclaration> DepartmentDeclaration() =>
        Arb.From(DeclarationGen(), ShrinkDeclaration);

    private static Gen<string> NameGen() =>
        Gen.Elements(Words).NonEmptyListOf().Select(words => string.Concat(words.Take(4)).Trim());

    private static Gen<string> TextGen() =>
        Gen.Elements([.. Words, "\n", "\t", "。"])
            .NonEmptyListOf()
            .Select(words => "文" + string.Concat(words));

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));

    private static Gen<T?> MaybeValue<T>(Gen<T> gen)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));

    private static Gen<ImmutableArray<T>> Few<T>(Gen<T> gen, int most = 3) =>
        Gen.Choose(0, most).SelectMany(n => gen.ArrayOf(n)).Select(items => items.ToImmutableArray());

    private static Gen<Money> AmountGen() =>
        Gen.Choose(0, int.MaxValue).Select(fen => Money.FromFen(fen * 7L));

    private static Gen<StatedAmount> StatedGen() => MonetaryGenerators.StatedAmount().Generator;

    private static Gen<StatedAmount> StatedAmountOfLineGen() =>
        from amount in AmountGen()
        from unit in Gen.Elements(Enum.GetValues<AmountUnit>())
        select Domain.StatedAmount.FromMoney(amount, unit);

    private static Gen<DateOnly> DayGen() => Gen.Choose(0, 4_000).Select(new DateOnly(2020, 1, 1).AddDays);

    private static Gen<PlannedPeriod> PeriodGen() =>
        from start in DayGen()
        from length in Gen.Choose(0, 800)
        select Domain.PlannedPeriod.Create(start, start.AddDays(length));

    private static Gen<StatedDate> DateGen() =>
        from day in DayGen()
        from isMonth in Gen.Elements(true, false)
        select isMonth ? StatedDate.Create(day.Year, day.Month) : StatedDate.FromDate(day);

    private static Gen<StatedPeriod> StatedPeriodGen() =>
        from start in DateGen()
        from end in DateGen()
        where start.FirstDay <= end.LastDay
        select StatedPeriod.Create(start, end);

    private static Gen<CostFormula> FormulaGen() =>
        CostingGenerators
            .FormulaCase()
            .Generator.Select(formula => CostFormula.TryParse(formula.Text, out var parsed) ? parsed : null)
            .Where(formula => formula is not null)
            .Select(formula => formula!);

    private static Gen<BudgetLine> LineGen(int depth) =>
        from name in NameGen()
        from line in Gen.OneOf(
            StatedAmountOfLineGen().Select(stated => Domain.BudgetLine.Create(name, stated)),
            AmountGen().Select(amount => Domain.BudgetLine.Create(name, amount))
        )
        from restated in Few(StatedGen(), most: 2)
        from text in Maybe(TextGen())
        from below in depth == 1
            ? Gen.Constant(ImmutableArray<BudgetLine>.Empty)
            : Few(LineGen(depth - 1), most: 2)
        from breakdown in Gen.Elements(Enum.GetValues<Breakdown>())
        from formula in Maybe(FormulaGen())
        select Complete(line.WithRestated(restated).WithText(text), below, breakdown, formula);

    private static BudgetLine Complete(
        BudgetLine line,
        ImmutableArray<BudgetLine> below,
        Breakdown breakdown,
        CostFormula? formula
    ) =>
        below.IsEmpty
            ? line.WithFormula(formula, composed: formula is { Stated: null })
            : line.WithLines(below, breakdown);

    private static Gen<PlanItem> PlanItemGen(int depth) =>
        from name in NameGen()
        from text in Maybe(TextGen())
        from period in Maybe(StatedPeriodGen())
        from items in depth == 1
            ? Gen.Constant(ImmutableArray<PlanItem>.Empty)
            : Few(PlanItemGen(depth - 1), most: 2)
        select PlanItem.Create(name, text, period, items);

    private static Gen<Overview> OverviewGen() =>
        from text in Maybe(TextGen())
        from period in Maybe(StatedPeriodGen())
        from stated in MaybeValue(StatedGen())
        from parts in Few(
            from name in NameGen()
            from part in StatedGen()
            select OverviewPart.Create(name, part)
        )
        select Overview.Create(text, period, stated, parts);

    private static Gen<BasisDocument> DocumentGen() =>
        from title in Maybe(NameGen())
        from number in NameGen()
        from isNumbered in Gen.Elements(true, false)
        select BasisDocument.Create(title, title is null || isNumbered ? number : null);

    private static Gen<ProjectStatement> StatementGen() =>
        from title in Maybe(NameGen())
        from overview in Maybe(OverviewGen())
        from documents in Few(DocumentGen())
        from duties in Maybe(TextGen())
        from text in Maybe(TextGen())
        from implementers in Few(NameGen())
        from plan in Few(PlanItemGen(3), most: 2)
        from schedule in Maybe(StatedPeriodGen())
        select ProjectStatement.Create(
            title,
            overview,
            Basis.Create(documents, duties, text),
            implementers,
            plan,
            schedule
        );

    private static Gen<Project> ProjectGen() =>
        from name in NameGen()
        from code in Maybe(NameGen())
        from department in NameGen()
        from unit in NameGen()
        from period in PeriodGen()
        from fiscal in MaybeValue(AmountGen())
        from other in MaybeValue(AmountGen())
        from carried in MaybeValue(AmountGen())
        from overall in Maybe(TextGen())
        from annual in Maybe(TextGen())
        from indicators in Few(IndicatorGenerators.Indicator().Generator, most: 5)
        from lines in Few(LineGen(Domain.BudgetLine.MaxDepth))
        from stated in MaybeValue(StatedGen())
        from statement in Maybe(StatementGen())
        select Domain
            .Project.Create(
                name,
                department,
                unit,
                period,
                ProjectFunding.Create(fiscal, other),
                AnnualFunding.Create(fiscal, carried, other)
            )
            .WithCode(code)
            .WithClassification(code, overall is null ? null : "特定目标类")
            .WithGoals(Goals.Create(overall, annual))
            .WithIndicators(indicators)
            .WithBudget(BudgetBreakdown.Create(lines, stated))
            .WithStatement(statement);

    private static Gen<DepartmentDeclaration> DeclarationGen() =>
        from department in NameGen()
        from year in Gen.Choose(1949, 2999)
        from projects in Few(ProjectGen())
        from count in MaybeValue(Gen.Choose(0, int.MaxValue))
        from stated in MaybeValue(StatedGen())
        from hasHeadline in Gen.Elements(true, false)
        select Domain.DepartmentDeclaration.Create(
            department,
            year,
            [.. projects.DistinctBy(project => (project.ImplementingUnit, project.Name, project.Code))],
            hasHeadline ? Headline.Create(count, count, stated, stated, count) : null
        );

    private static IEnumerable<BudgetLine> ShrinkLine(BudgetLine line)
    {
        foreach (var below in line.Lines)
        {
            yield return below;
        }

        if (line.Text is not null)
        {
            yield return line.WithText(null);
        }

        if (line.Formula is not null)
        {
            yield return line.WithFormula(null);
        }

        if (!line.Restated.IsEmpty)
        {
            yield return line.WithRestated([]);
        }
    }

    private static IEnumerable<Project> ShrinkProject(Project project)
    {
        if (project.Statement is not null)
        {
            yield return project.WithStatement(null);
        }

        foreach (var indicator in project.Indicators)
        {
            yield return project.WithIndicators(project.Indicators.Remove(indicator));
        }

        foreach (var line in project.Budget.Lines)
        {
            yield return project.WithBudget(
                BudgetBreakdown.Create(project.Budget.Lines.Remove(line), project.Budget.Stated)
            );

            foreach (var smaller in ShrinkLine(line))
            {
                yield return project.WithBudget(
                    BudgetBreakdown.Create(project.Budget.Lines.Replace(line, smaller), project.Budget.Stated)
                );
            }
        }
    }

    private static IEnumerable<DepartmentDeclaration> ShrinkDeclaration(DepartmentDeclaration declaration)
    {
        if (declaration.Headline is not null)
        {
            yield return declaration.WithHeadline(null);
        }

        foreach (var project in declaration.Projects)
        {
            yield return declaration.WithProjects(declaration.Projects.Remove(project));

            foreach (var smaller in ShrinkProject(project))
            {
                yield return declaration.WithProjects(declaration.Projects.Replace(project, smaller));
            }
        }
    }
}
