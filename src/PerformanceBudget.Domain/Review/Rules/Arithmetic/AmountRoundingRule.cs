namespace PerformanceBudget.Domain.Review;

/// <summary>PB2002: figures of one thing that agree after rounding.</summary>
/// <remarks>
/// A breakdown and its total or its form, a line and its sub-lines, two spellings of a line, an overview and its parts. Of two
/// spellings the coarser one is named first, because it is the one that was rounded.
/// </remarks>
internal sealed class AmountRoundingRule()
    : ReviewRule(
        new FindingDefinition(
            "PB2002",
            Severity.Information,
            new("金额四舍五入后一致", "Amounts agree after rounding"),
            new(
                "{subject}为{actual}，{reference}为{expected:Y}，相差{difference:Y}，系写法所取位数造成，四舍五入后一致。",
                "Two figures agree after rounding: {subject} is {actual}, {reference} is {expected:Y}, difference {difference:Y}."
            )
        )
    )
{
    private static readonly BilingualText SubLineSum = new("下级明细之和", "the sum of its sub-lines");
    private static readonly BilingualText PartSum = new("其中各项之和", "the sum of its parts");

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var budget = facts.Budget;
        var pairs = AmountPair
            .OfTotals(facts, Agreement.Rounded)
            .Concat(budget.With(LineTraits.Restated | LineTraits.Rounded).SelectMany(OfLine));
        foreach (var pair in pairs)
        {
            pair.Report(findings);
        }

        if (budget.OverviewAgreement == Agreement.Rounded)
        {
            var stated = new AmountInPlace(
                BudgetPlaces.OverviewStated,
                BudgetPlaces.Overview,
                budget.Overview.Total
            );
            new AmountPair(stated, BudgetPlaces.OverviewParts, PartSum, budget.Overview.Sum).Report(findings);
        }
    }

    private static IEnumerable<AmountPair> OfLine(LineFacts line)
    {
        for (var i = 0; i < line.Line.Restated.Length; i++)
        {
            if (
                RestatedAmounts.Compare(line.Line, i) == Agreement.Rounded
                && !RestatedAmounts.IsAbout(line.Line, i)
            )
            {
                yield return OfSpellings(line, i);
            }
        }

        if (line.PartsAgreement == Agreement.Rounded && !line.IsRoundedUp)
        {
            yield return new(
                AmountInPlace.Named(line.AmountPointer, line.Name, line.Figure),
                BudgetPlaces.LinesBelow(line),
                SubLineSum,
                line.Parts.Sum
            );
        }
    }

    private static AmountPair OfSpellings(LineFacts line, int index)
    {
        var first = AmountInPlace.Named(line.FirstPointer, line.Name, RestatedAmounts.First(line.Line));
        var other = AmountInPlace.Named(line.RestatedPointer(index), line.Name, line.Line.Restated[index]);
        var (coarse, fine) =
            other.Figure.Resolution > first.Figure.Resolution ? (other, first) : (first, other);
        return new(coarse, fine.Pointer, BudgetPlaces.OtherAmount, fine.Figure.Value);
    }
}
