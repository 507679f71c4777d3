using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Two figures of one thing, of which a finding speaks at the first.</summary>
internal sealed record AmountPair(
    AmountInPlace Actual,
    string ExpectedPointer,
    BilingualText Reference,
    Money Expected
)
{
    /// <summary>The comparisons of a breakdown with its total and with the form that have come out like that.</summary>
    public static IEnumerable<AmountPair> OfTotals(ProjectFacts facts, Agreement outcome)
    {
        var (budget, form) = (facts.Budget, facts.Budget.Form);
        AmountInPlace? stated = facts.Project.Budget.Stated is { } total
            ? new(BudgetPlaces.Stated, BudgetPlaces.StatedTotalOf(facts.Project.Budget), total)
            : null;
        if (budget.Totals.LinesAgreement == outcome)
        {
            var sum = budget.Total.Sum;
            yield return stated is null
                ? WithForm(new(BudgetPlaces.Lines, BudgetPlaces.LineSum, Figures.Unwritten(sum)), form!)
                : new(stated, BudgetPlaces.Lines, BudgetPlaces.LineSum, sum);
        }

        if (stated is not null && form is not null && budget.Totals.FormAgreement == outcome)
        {
            yield return WithForm(stated, form);
        }
    }

    /// <summary>What a message names of the two.</summary>
    public ImmutableArray<FindingValue> Values =>
        [
            new("subject", Actual.Name),
            new(FindingValue.Actual, Actual.Figure),
            new("reference", Reference),
            new(FindingValue.Expected, Expected),
            new(FindingValue.Difference, Figures.Difference(Actual.Figure, Expected)),
        ];

    /// <summary>Where the other figure is.</summary>
    public RelatedPlace Place => new(ExpectedPointer, Reference);

    private static AmountPair WithForm(AmountInPlace actual, FormTotal form) =>
        new(actual, form.Pointer, form.Name, form.Amount);
}
