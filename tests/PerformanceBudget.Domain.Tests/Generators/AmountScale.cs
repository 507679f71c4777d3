using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Tests;

/// <summary>The same declaration with every amount, written and exact, 10,000 times as large.</summary>
/// <remarks>
/// What is written keeps its digits, and so its resolution beside the amount, in the next larger unit: 14.40万元 becomes
/// 14.40亿元. What is written to the fen is exact and stays so. Formulas are multiplied by a bare number.
/// </remarks>
internal static class AmountScale
{
    private const int Factor = 10_000;
    private const int Fen = 2;

    public static DepartmentDeclaration Times(DepartmentDeclaration declaration) =>
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

    private static Project Times(Project project)
    {
        var funding = project.Funding;
        var annual = project.AnnualFunding;
        var scaled = project
            .WithFunding(
                ProjectFunding.Create(funding.Fiscal * Factor, funding.Other * Factor),
                AnnualFunding.Create(
                    annual.Appropriation * Factor,
                    annual.CarriedForward * Factor,
                    annual.Other * Factor
                )
            )
            .WithBudget(
                BudgetBreakdown.Create(
                    Times(project.Budget.Lines),
                    Times(project.Budget.Stated),
                    project.Budget.Breakdown
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

    private static ImmutableArray<BudgetLine> Times(ImmutableArray<BudgetLine> lines) =>
        [.. lines.Select(line => Times(line))];

    private static BudgetLine Times(BudgetLine line)
    {
        var scaled = line.WithFormula(null)
            .WithLines([])
            .WithRestated([.. line.Restated.Select(amount => Times(amount))])
            .WithAmount(line.Amount * Factor, Times(line.Stated))
            .WithFormula(line.Formula is { } formula ? Times(formula) : null, line.FormulaComposed);
        return line.Lines.IsEmpty ? scaled : scaled.WithLines(Times(line.Lines), line.Breakdown);
    }

    private static CostFormula Times(CostFormula formula)
    {
        var stated = formula.Stated is { } result ? "=" + Times(result.Quantity) : string.Empty;
        return CostFormula.Parse($"({formula.Root})*{Factor}{stated}");
    }

    private static Quantity Times(Quantity result) =>
        result.Unit.TryToAmountUnit(out var unit) && unit == AmountUnit.TenThousandYuan
            ? Quantity.Create(result.Number, Unit.HundredMillionYuan)
            : Quantity.Create(result.Number * Factor, result.Unit);

    private static StatedAmount? Times(StatedAmount? amount) => amount is { } stated ? Times(stated) : null;

    private static StatedAmount Times(StatedAmount amount) =>
        amount.Unit == AmountUnit.Yuan && amount.Decimals >= Fen
            ? StatedAmount.Create(amount.Number * Factor, amount.Unit, amount.Decimals, amount.IsApproximate)
            : StatedAmount.Create(amount.Number, amount.Unit + 1, amount.Decimals, amount.IsApproximate);
}
