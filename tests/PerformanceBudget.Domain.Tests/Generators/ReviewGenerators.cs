using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace PerformanceBudget.Domain.Tests;

/// <summary>Declarations that add up, and the same with exactly one number broken.</summary>
public static class ReviewGenerators
{
    private static readonly string[] Names =
    [
        "集中授课",
        "居家指导",
        "实训基地",
        "教材编写",
        "技能竞赛",
        "资格考试",
    ];

    private static readonly string[] IndicatorNames =
    [
        "培训费用",
        "培训期数",
        "培训合格率",
        "培训时间",
        "持证上岗率",
        "学员满意度",
    ];

    /// <summary>A correct declaration, what was broken in it, and what came of it.</summary>
    public sealed record Mutation(DepartmentDeclaration Correct, string What, DepartmentDeclaration Broken);

    public static Arbitrary<DepartmentDeclaration> Correct() => Arb.From(DeclarationGen(), _ => []);

    public static Arbitrary<Mutation> Mutations() =>
        Arb.From(
            DeclarationGen().SelectMany(Break).Where(mutation => mutation.Correct != mutation.Broken),
            _ => []
        );

    private static Gen<DepartmentDeclaration> DeclarationGen() =>
        from count in Gen.Choose(1, 3)
        from projects in ProjectGen().ListOf(count)
        let named = projects.Select(Named).ToImmutableArray()
        let total = Money.Sum(named.Select(project => project.AnnualFunding.Total))
        select Review
            .Correct.Declaration(named.AsSpan())
            .WithHeadline(
                Headline.Create(null, count, Stated(total), StatedAmount.Parse("1000万元"), Large(named))
            );

    private static Gen<Project> ProjectGen() =>
        from count in Gen.Choose(1, Names.Length)
        from lines in Gen.CollectToSequence(Names.Take(count).Select(LineGen))
        let total = Money.Sum(lines.Select(line => line.Amount))
        let correct = Review.Correct.With([.. lines])
        select correct
            .WithBudget(BudgetBreakdown.Create(correct.Budget.Lines, Stated(total)))
            .WithStatement(Statement("约" + Stated(total)));

    // Names of their own, so short that one other character makes another name.
    private static Project Named(Project project, int index) =>
        project
            .WithName($"{Letter(index)}项培训")
            .WithIndicators([
                .. project.Indicators.Select(
                    (indicator, i) => indicator.WithName($"{Letter(index)}项{IndicatorNames[i]}")
                ),
            ]);

    private static ProjectStatement Statement(string stated) =>
        Review.Correct.Statement(Review.Correct.Overview(stated), title: null);

    private static Gen<BudgetLine> LineGen(string name) =>
        Gen.OneOf(LumpGen(name), CalculatedGen(name), DividedGen(name));

    private static Gen<BudgetLine> LumpGen(string name) =>
        Gen.Choose(1, 5_000).Select(hundreds => BudgetLine.Create(name, Stated(Hundreds(hundreds))));

    private static Gen<BudgetLine> CalculatedGen(string name) =>
        from price in Gen.Choose(1, 200)
        from count in Gen.Choose(1, 100)
        let amount = Hundreds(price * count)
        let formula = CostFormula.Parse(
            string.Create(CultureInfo.InvariantCulture, $"{price * 100}.00元/份*{count}份={amount}元")
        )
        select BudgetLine.Create(name, Stated(amount)).WithFormula(formula);

    private static Gen<BudgetLine> DividedGen(string name) =>
        from first in LumpGen(name + "一期")
        from second in CalculatedGen(name + "二期")
        select BudgetLine.Create(name, Stated(first.Amount + second.Amount)).WithLines([first, second]);

    private static Gen<Mutation> Break(DepartmentDeclaration declaration) =>
        from position in Gen.Choose(0, declaration.Projects.Length - 1)
        from line in Gen.Choose(0, declaration.Projects[position].Budget.Lines.Length - 1)
        from times in Gen.Choose(2, 50)
        from what in Gen.Elements(
            "headline",
            "count",
            "annual",
            "overview",
            "breakdown",
            "line",
            "part",
            "formula"
        )
        select new Mutation(declaration, what, Break(declaration, what, position, line, times));

    private static DepartmentDeclaration Break(
        DepartmentDeclaration declaration,
        string what,
        int position,
        int index,
        int by
    )
    {
        var headline = declaration.Headline!;
        var project = declaration.Projects[position];
        var line = project.Budget.Lines[index];
        switch (what)
        {
            case "headline":
                return declaration.WithHeadline(
                    Headline.Create(null, headline.ProjectCount, Times(headline.Stated!.Value, by))
                );
            case "count":
                return declaration.WithHeadline(Headline.Create(null, by + 2, headline.Stated));
            case "annual":
                var amount = project.AnnualFunding.Total * by;
                return Replace(
                    project.WithFunding(ProjectFunding.Create(amount), AnnualFunding.Create(amount))
                );
            case "overview":
                var stated = project.Statement!.Overview!.Stated!.Value;
                return Replace(project.WithStatement(Statement(Times(stated, by).ToString())));
            case "breakdown":
                return Replace(
                    project.WithBudget(
                        BudgetBreakdown.Create(project.Budget.Lines, Times(project.Budget.Stated!.Value, by))
                    )
                );
            case "line":
                return ReplaceLine(line.WithAmount(line.Amount * by, Times(line.Stated!.Value, by)));
            case "part" when !line.Lines.IsEmpty:
                var part = line.Lines[0];
                return ReplaceLine(
                    line.WithLines(
                        line.Lines.SetItem(
                            0,
                            part.WithAmount(part.Amount * by, Times(part.Stated!.Value, by))
                        )
                    )
                );
            case "formula" when line.Formula is { } formula:
                return ReplaceLine(
                    line.WithFormula(
                        CostFormula.Parse(string.Create(CultureInfo.InvariantCulture, $"{by}*{formula}"))
                    )
                );
            default:
                return declaration;
        }

        DepartmentDeclaration Replace(Project changed) =>
            declaration.WithProjects(declaration.Projects.SetItem(position, changed));

        DepartmentDeclaration ReplaceLine(BudgetLine changed) =>
            Replace(
                project.WithBudget(
                    BudgetBreakdown.Create(
                        project.Budget.Lines.SetItem(index, changed),
                        project.Budget.Stated
                    )
                )
            );
    }

    private static StatedAmount Times(StatedAmount amount, int by) =>
        StatedAmount.FromMoney(amount.Value * by, amount.Unit, amount.Decimals);

    private static Money Hundreds(int count) => Money.FromYuan(100m * count);

    private static StatedAmount Stated(Money amount) =>
        StatedAmount.FromMoney(amount, AmountUnit.TenThousandYuan);

    private static int Large(ImmutableArray<Project> projects) =>
        projects.Count(project => project.AnnualFunding.Total >= Money.FromYuan(10_000_000m));

    private static char Letter(int index) => "甲乙丙丁"[index];
}
