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

    public static Arbitrary<StatedPeriod> StatedPeriod() => Arb.From(StatedPeriodGen(), _ => []);

    public static Arbitrary<Funding> Funding() => Arb.From(FundingGen(), _ => []);

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

    private static Gen<StatedDate> DateGen() =>
        from day in DayGen()
        from precision in Gen.Choose(0, 4)
        select precision switch
        {
            0 => StatedDate.FromYear(day.Year),
            <= 2 => StatedDate.Create(day.Year, day.Month),
            _ => StatedDate.FromDate(day),
        };

    private static Gen<StatedPeriod> StatedPeriodGen() =>
        from start in DateGen()
        from end in DateGen()
        where start.FirstDay <= end.LastDay
        select Domain.StatedPeriod.Create(start, end);

    private static Gen<SourceOfFunds> SourceGen() =>
        Gen.Frequency(
            (4, Gen.Elements<SourceOfFunds>(SourceOfFunds.Known)),
            (1, NameGen().Select(name => SourceOfFunds.Parse("款" + name)))
        );

    private static Gen<FundingSource> FundingSourceGen(int depth) =>
        from source in SourceGen()
        from amount in MaybeValue(AmountGen())
        from sources in depth == 1
            ? Gen.Constant(ImmutableArray<FundingSource>.Empty)
            : Few(FundingSourceGen(depth - 1), most: 2)
        from isPartial in Gen.Elements(true, false)
        select FundingSource.Create(source, amount, sources, isPartial && !sources.IsEmpty);

    private static Gen<ImmutableArray<FundingSource>> FundingSourcesGen() =>
        Few(FundingSourceGen(FundingSource.MaxDepth), most: 3);

    private static Gen<Funding> FundingGen() =>
        Gen.OneOf(
            from fiscal in MaybeValue(AmountGen())
            from other in MaybeValue(AmountGen())
            select Domain.Funding.OfProject(fiscal, other),
            from appropriation in MaybeValue(AmountGen())
            from carried in MaybeValue(AmountGen())
            from other in MaybeValue(AmountGen())
            select Domain.Funding.OfYear(appropriation, carried, other),
            from sources in FundingSourcesGen()
            select Domain.Funding.Create([.. sources.Select(Balanced)]),
            AmountGen().Select(Domain.Funding.OfTotal),
            from total in AmountGen()
            from sources in FundingSourcesGen()
            select Domain.Funding.AsWritten(total, sources)
        );

    // A source with sources of its own is what they make.
    private static FundingSource Balanced(FundingSource source) =>
        FundingSource.Create(
            source.Source,
            source.Sources.IsEmpty ? source.Amount : null,
            [.. source.Sources.Select(Balanced)],
            source.IsPartial
        );

    private static Gen<decimal?> PointsGen() => Gen.Elements<decimal?>(null, 0, 12.5m, 40, 100);

    private static Gen<Scoring> ScoringGen() =>
        from cost in PointsGen()
        from output in PointsGen()
        from benefit in PointsGen()
        from satisfaction in PointsGen()
        from other in PointsGen()
        from execution in PointsGen()
        select Scoring.Create(cost, output, benefit, satisfaction, other, execution);

    private static Gen<Entry> EntryGen() =>
        from label in NameGen()
        from text in TextGen()
        select Entry.Create(label, text);

    private static Gen<PreviousAmount> PreviousGen() =>
        from year in Gen.Choose(2015, 2030)
        from amount in AmountGen()
        select PreviousAmount.Create(year, amount);

    private static Gen<CostFormula> FormulaGen() =>
        CostingGenerators
            .FormulaCase()
            .Generator.Select(formula => CostFormula.TryParse(formula.Text, out var parsed) ? parsed : null)
            .Where(formula => formula is not null)
            .Select(formula => formula!);

    private static Gen<BudgetLine> LineGen(int depth) =>
        from name in NameGen()
        from line in Gen.Frequency(
            (4, StatedAmountOfLineGen().Select(stated => Domain.BudgetLine.Create(name, stated))),
            (4, AmountGen().Select(amount => Domain.BudgetLine.Create(name, amount))),
            (1, Gen.Constant(Domain.BudgetLine.Create(name)))
        )
        from restated in Few(StatedGen(), most: line.Amount is null ? 0 : 2)
        from previous in Few(PreviousGen(), most: 2)
        from text in Maybe(TextGen())
        from below in depth == 1
            ? Gen.Constant(ImmutableArray<BudgetLine>.Empty)
            : Few(LineGen(depth - 1), most: 2)
        from breakdown in Gen.Elements(Enum.GetValues<Breakdown>())
        from formula in Maybe(FormulaGen())
        select Complete(
            line.WithRestated(restated).WithPrevious(previous).WithText(text),
            below,
            breakdown,
            formula
        );

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
        from department in Maybe(NameGen())
        from unit in Maybe(NameGen())
        from year in MaybeValue(Gen.Choose(1949, 2999))
        from period in Maybe(StatedPeriodGen())
        from funding in Maybe(FundingGen())
        from annualFunding in Maybe(FundingGen())
        from overall in Maybe(TextGen())
        from overallYears in Maybe(StatedPeriodGen())
        from annual in Maybe(TextGen())
        from scoring in Maybe(ScoringGen())
        from indicators in Few(IndicatorGenerators.Indicator().Generator, most: 5)
        from lines in Few(LineGen(Domain.BudgetLine.MaxDepth))
        from stated in MaybeValue(StatedGen())
        from covers in Gen.Elements(Enum.GetValues<BudgetCoverage>())
        from statement in Maybe(StatementGen())
        from entries in Few(EntryGen(), most: 2)
        select Domain
            .Project.Create(name, department, unit, period, funding, annualFunding)
            .WithCode(code)
            .WithClassification(code, overall is null ? null : "特定目标类")
            .WithFiscalYear(year)
            .WithGoals(Goals.Create(overall, annual, overallYears))
            .WithScoring(scoring)
            .WithIndicators(indicators)
            .WithBudget(BudgetBreakdown.Create(lines, stated, covers: covers))
            .WithStatement(statement)
            .WithEntries(entries);

    private static Gen<DepartmentDeclaration> DeclarationGen() =>
        from department in NameGen()
        from year in Gen.Choose(1949, 2999)
        from projects in Few(ProjectGen())
        from count in MaybeValue(Gen.Choose(0, int.MaxValue))
        from stated in MaybeValue(StatedGen())
        from hasHeadline in Gen.Elements(true, false)
        from isSelection in Gen.Elements(true, false)
        select Domain
            .DepartmentDeclaration.Create(
                department,
                year,
                WithoutRepeated(projects, department, year),
                hasHeadline ? Headline.Create(count, count, stated, stated, count) : null
            )
            .WithSelection(isSelection);

    private static ImmutableArray<Project> WithoutRepeated(
        ImmutableArray<Project> projects,
        string department,
        int year
    )
    {
        var kept = ImmutableArray<Project>.Empty;
        foreach (var project in projects)
        {
            try
            {
                kept = Domain.DepartmentDeclaration.Create(department, year, kept.Add(project)).Projects;
            }
            catch (InvariantException repeated) when (repeated.Code.ToString() == "PB1111") { }
        }

        return kept;
    }

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
