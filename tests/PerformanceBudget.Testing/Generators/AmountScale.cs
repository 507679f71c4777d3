using System.Collections.Immutable;

namespace PerformanceBudget.Testing;

/// <summary>The same declaration with every amount, written and exact, a number of times as large.</summary>
/// <remarks>
/// What is written keeps its unit and its decimals: seven times 14.40万元 is 100.80万元. Formulas are divided by a
/// share of one, because a bare factor could be taken for the money of one that has none.
/// </remarks>
public sealed class AmountScale(int factor)
{
    /// <summary>How many times as large every amount, and every sum of amounts, can be without leaving the range of money.</summary>
    public static int LargestFactor(DepartmentDeclaration declaration) =>
        (int)Math.Min(int.MaxValue, Money.MaxValue.Yuan / (1 + AmountsOf(declaration).Sum()));

    public DepartmentDeclaration Times(DepartmentDeclaration declaration) =>
        declaration
            .WithHeadline(
                declaration.Headline is { } headline
                    ? Headline.Create(
                        headline.UnitCount,
                        headline.ProjectCount,
                        Times(headline.Stated),
                        Times(headline.LargeProjectThreshold),
                        headline.LargeProjectCount
                    )
                    : null
            )
            .WithProjects([.. declaration.Projects.Select(project => Times(project))]);

    private Project Times(Project project)
    {
        var scaled = project
            .WithFunding(Times(project.Funding), Times(project.AnnualFunding))
            .WithBudget(
                BudgetBreakdown.Create(
                    Times(project.Budget.Lines),
                    Times(project.Budget.Stated),
                    project.Budget.Breakdown,
                    project.Budget.Covers
                )
            );
        return project.Statement is { Overview: { } overview } statement
            ? scaled.WithStatement(
                ProjectStatement.Create(
                    statement.Title,
                    Overview.Create(
                        overview.Text,
                        overview.Period,
                        Times(overview.Stated),
                        [.. overview.Parts.Select(part => OverviewPart.Create(part.Name, Times(part.Stated)))]
                    ),
                    statement.Basis,
                    statement.Implementers,
                    statement.Plan,
                    statement.Schedule
                )
            )
            : scaled;
    }

    private Funding? Times(Funding? funding) =>
        funding is null ? null
        : funding.IsAsWritten ? Funding.AsWritten(funding.Total * factor, Times(funding.Sources))
        : funding.Sources.IsEmpty ? Funding.OfTotal(funding.Total * factor)
        : Funding.Create(Times(funding.Sources));

    private ImmutableArray<FundingSource> Times(ImmutableArray<FundingSource> sources) =>
        [
            .. sources.Select(source =>
                FundingSource.Create(
                    source.Source,
                    source.Amount * factor,
                    Times(source.Sources),
                    source.IsPartial
                )
            ),
        ];

    private ImmutableArray<BudgetLine> Times(ImmutableArray<BudgetLine> lines) =>
        [.. lines.Select(line => Times(line))];

    private BudgetLine Times(BudgetLine line)
    {
        var scaled = line.WithFormula(null)
            .WithLines([])
            .WithAmount(line.Amount * factor, Times(line.Stated))
            .WithRestated([.. line.Restated.Select(amount => Times(amount))])
            .WithFormula(line.Formula is { } formula ? Times(formula) : null, line.FormulaComposed);
        return line.Lines.IsEmpty ? scaled : scaled.WithLines(Times(line.Lines), line.Breakdown);
    }

    private CostFormula Times(CostFormula formula)
    {
        var stated = formula.Stated is { } result ? "=" + Times(result.Quantity) : string.Empty;
        return CostFormula.Parse($"({formula.Root})÷(1÷{factor}){stated}");
    }

    private Quantity Times(Quantity result) => Quantity.Create(result.Number * factor, result.Unit);

    private StatedAmount? Times(StatedAmount? amount) => amount is { } stated ? Times(stated) : null;

    private StatedAmount Times(StatedAmount amount) =>
        StatedAmount.Create(amount.Number * factor, amount.Unit, amount.Decimals, amount.IsApproximate);

    private static IEnumerable<decimal> AmountsOf(DepartmentDeclaration declaration) =>
        declaration
            .Projects.SelectMany(AmountsOf)
            .Append(YuanOf(declaration.Headline?.Stated))
            .Append(YuanOf(declaration.Headline?.LargeProjectThreshold));

    private static IEnumerable<decimal> AmountsOf(Project project) =>
        [
            .. AmountsOf(project.Funding),
            .. AmountsOf(project.AnnualFunding),
            YuanOf(project.Budget.Stated),
            YuanOf(project.Statement?.Overview?.Stated),
            .. (project.Statement?.Overview?.Parts ?? []).Select(part => YuanOf(part.Stated)),
            .. project.Budget.Lines.SelectMany(AmountsOf),
        ];

    private static IEnumerable<decimal> AmountsOf(BudgetLine line) =>
        [
            line.Amount.GetValueOrDefault().Yuan,
            .. line.Restated.Select(amount => YuanOf(amount)),
            Math.Abs(line.Formula?.Check().ComputedMoney?.Yuan ?? 0),
            YuanOf(line.Formula?.Check().StatedAmount),
            .. line.Lines.SelectMany(AmountsOf),
        ];

    private static IEnumerable<decimal> AmountsOf(Funding? funding) =>
        funding is null ? [] : [funding.Total.Yuan, .. AmountsOf(funding.Sources)];

    private static IEnumerable<decimal> AmountsOf(ImmutableArray<FundingSource> sources) =>
        sources.SelectMany(source =>
            AmountsOf(source.Sources).Append(source.Amount.GetValueOrDefault().Yuan)
        );

    private static decimal YuanOf(StatedAmount? amount) => amount?.Value.Yuan ?? 0;
}
