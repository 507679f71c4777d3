using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace PerformanceBudget.Testing;

/// <summary>Declarations that add up, and about which a reviewer has nothing to say.</summary>
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
        "领取补贴人数",
    ];

    public static Arbitrary<DepartmentDeclaration> Correct() => Arb.From(DeclarationGen(), _ => []);

    /// <summary>Changes of exactly one number of a correct declaration.</summary>
    public static Arbitrary<NumberMutation> Mutations() => Arb.From(MutationGen(), _ => []);

    private static Gen<NumberMutation> MutationGen() =>
        from declaration in DeclarationGen()
        let numbers = NumberMutation.NumbersOf(declaration)
        from kind in Gen.Elements(numbers.Select(number => number.Kind).Distinct(StringComparer.Ordinal))
        from number in Gen.Elements(
            numbers.Where(number => string.Equals(number.Kind, kind, StringComparison.Ordinal))
        )
        from way in Gen.Choose(0, 9)
        from factor in Gen.Choose(2, 9)
        select NumberMutation.Change(declaration, number, way, factor);

    private static Gen<DepartmentDeclaration> DeclarationGen() =>
        from count in Gen.Choose(1, 3)
        from projects in ProjectGen().ListOf(count)
        let named = projects.Select(Named).ToImmutableArray()
        let total = Money.Sum(named.Select(project => project.AnnualFunding!.Total))
        select PerformanceBudget
            .Testing.Correct.Declaration(named.AsSpan())
            .WithHeadline(
                Headline.Create(null, count, Stated(total), StatedAmount.Parse("1000万元"), Large(named))
            );

    private static Gen<Project> ProjectGen() =>
        from count in Gen.Choose(1, Names.Length)
        from lines in Gen.CollectToSequence(Names.Take(count).Select(LineGen))
        from subsidy in Gen.Elements(true, false)
        from people in Gen.Choose(2, 500)
        from share in Gen.Choose(0, 50)
        let all = subsidy ? [.. lines, Subsidy(people)] : lines.ToImmutableArray()
        let total = Money.Sum(all.Select(line => line.Amount!.Value))
        let correct = PerformanceBudget.Testing.Correct.With(all.AsSpan())
        select correct
            .WithFunding(Project(total, Part(total, share)), Annual(total, Part(total, share)))
            .WithIndicators(subsidy ? correct.Indicators.Add(Paid(people)) : correct.Indicators)
            .WithBudget(BudgetBreakdown.Create(correct.Budget.Lines, Stated(total)))
            .WithStatement(Statement(total, Part(total, share)));

    // Names of their own, so short that one other character makes another name.
    private static Project Named(Project project, int index) =>
        project
            .WithName($"{Letter(index)}项培训")
            .WithGoals(Goals.Create(null, $"举办{Letter(index)}项培训班，提高护理员的专业能力。"))
            .WithIndicators([
                .. project.Indicators.Select(
                    (indicator, i) => indicator.WithName($"{Letter(index)}项{IndicatorNames[i]}")
                ),
            ]);

    private static Funding Project(Money total, Money other) => Funding.OfProject(total - other, other);

    private static Funding Annual(Money total, Money other) =>
        Funding.OfYear(total - other, carriedForward: Money.Zero, other);

    private static ProjectStatement Statement(Money total, Money part) =>
        PerformanceBudget.Testing.Correct.Statement(
            PerformanceBudget.Testing.Correct.Overview(
                "约" + Stated(total),
                part.IsZero
                    ? []
                    :
                    [
                        OverviewPart.Create("课时费", Stated(part)),
                        OverviewPart.Create("场地费", Stated(total - part)),
                    ]
            ),
            title: null
        );

    private static Gen<BudgetLine> LineGen(string name) =>
        Gen.OneOf(LumpGen(name), CalculatedGen(name), DividedGen(name));

    private static Gen<BudgetLine> LumpGen(string name) =>
        from hundreds in Gen.Choose(1, 5_000)
        from isRestated in Gen.Elements(true, false)
        let amount = Hundreds(hundreds)
        select BudgetLine
            .Create(name, Stated(amount))
            .WithRestated(isRestated ? [StatedAmount.FromMoney(amount, AmountUnit.Yuan, 2)] : []);

    private static Gen<BudgetLine> CalculatedGen(string name) =>
        from price in Gen.Choose(1, 200)
        from count in Gen.Choose(2, 100)
        from times in Gen.Choose(1, 12)
        from isStated in Gen.Elements(true, false)
        let amount = Hundreds(price * count * times)
        let months = times == 1 ? string.Empty : Invariant($"*{times}月")
        let unit = times == 1 ? "元/份" : "元/份/月"
        let formula = CostFormula.Parse(Invariant($"{price * 100}.00{unit}*{count}份{months}={amount}元"))
        let composed = CostFormula.Parse(Invariant($"{price * 100}.00{unit}*{count}份{months}"))
        select BudgetLine.Create(name, Stated(amount)).WithFormula(isStated ? formula : composed, !isStated);

    private static Gen<BudgetLine> DividedGen(string name) =>
        from first in LumpGen(name + "一期")
        from second in CalculatedGen(name + "二期")
        select BudgetLine
            .Create(name, Stated(first.Amount!.Value + second.Amount!.Value))
            .WithLines([first, second]);

    private static BudgetLine Subsidy(int people)
    {
        var amount = Hundreds(people * 6);
        return BudgetLine
            .Create("学员补贴", Stated(amount))
            .WithFormula(CostFormula.Parse(Invariant($"600.00元/人*{people}人={amount}元")));
    }

    private static Indicator Paid(int people) =>
        PerformanceBudget.Testing.Correct.Indicator(
            IndicatorCategory.Quantity,
            "领取补贴人数",
            Invariant($"={people}.00(人)")
        );

    private static Money Part(Money total, int percent) =>
        Hundreds((int)(total.Fen / 10_000 * percent / 100));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Money Hundreds(int count) => Money.FromYuan(100m * count);

    private static StatedAmount Stated(Money amount) =>
        StatedAmount.FromMoney(amount, AmountUnit.TenThousandYuan);

    private static int Large(ImmutableArray<Project> projects) =>
        projects.Count(project => project.AnnualFunding!.Total >= Money.FromYuan(10_000_000m));

    private static char Letter(int index) => "甲乙丙丁"[index];
}
