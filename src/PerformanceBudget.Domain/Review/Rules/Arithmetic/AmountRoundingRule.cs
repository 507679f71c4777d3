using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB2002: figures of one thing that agree after rounding.</summary>
/// <remarks>
/// A breakdown and its total or its form, a line and its sub-lines, two spellings of a line, an overview and its parts. Of two
/// spellings the coarser one is named first, because it is the one that was rounded. One difference is told once: the lines,
/// the overview and the headline that have it too are places beside it.
/// </remarks>
internal sealed class AmountRoundingRule()
    : ReviewRule(
        new FindingDefinition(
            "PB2002",
            Severity.Information,
            new("金额四舍五入后一致", "Amounts agree after rounding"),
            new(
                "{subject}为{actual:N}，{reference}为{expected:S}，相差{distance:S}，系四舍五入形成{also}，无需修改。",
                "Two figures agree after rounding: {subject} is {actual:N}, {reference} is {expected:S}, {distance:S} apart{also}. Nothing to mend."
            )
        )
    )
{
    private static readonly BilingualText SubLineSum = new("下级明细之和", "the sum of its sub-lines");
    private static readonly BilingualText PartSum = new("其中各项之和", "the sum of its parts");

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        ReviewTotals(facts, findings);
        var budget = facts.Budget;
        foreach (var line in budget.With(LineTraits.Restated | LineTraits.Rounded))
        {
            foreach (var pair in OfLine(line))
            {
                Report(pair, [], [], findings);
            }
        }

        if (budget.Totals.OverviewAgreement == Agreement.Rounded)
        {
            var stated = new AmountInPlace(
                BudgetPlaces.OverviewStated,
                BudgetPlaces.Overview,
                budget.Overview.Total
            );
            Report(
                new AmountPair(stated, BudgetPlaces.OverviewParts, PartSum, budget.Overview.Sum),
                [],
                [],
                findings
            );
        }
    }

    private static void ReviewTotals(ProjectFacts facts, FindingCollector findings)
    {
        var totals = facts.Budget.Totals;
        var pairs = AmountPair.OfTotals(facts, Agreement.Rounded).ToList();
        // Lines and form are the same amount.
        var hasBoth = pairs.Count == 2 && pairs[0].Expected == pairs[1].Expected;
        foreach (var pair in hasBoth ? pairs[1..] : pairs)
        {
            var isBesideForm = facts.Budget.Form?.Pointer == pair.ExpectedPointer;
            ImmutableArray<RelatedPlace> related =
            [
                .. hasBoth ? [pairs[0].Place] : Array.Empty<RelatedPlace>(),
                .. isBesideForm && totals.IsOverviewRoundedLikeBreakdown
                    ? [new RelatedPlace(BudgetPlaces.OverviewStated, BudgetPlaces.Overview)]
                    : Array.Empty<RelatedPlace>(),
            ];
            Report(pair, related, isBesideForm ? facts.HeadlineRoundedHere : [], findings);
        }
    }

    private static void Report(
        AmountPair pair,
        ImmutableArray<RelatedPlace> related,
        ImmutableArray<RelatedPlace> inDeclaration,
        FindingCollector findings
    )
    {
        var others = related.Concat(inDeclaration).Select(place => place.Role).ToList();
        object also =
            others.Count == 0
                ? string.Empty
                : new BilingualText(
                    $"（{string.Join('、', others.Select(role => role.Chinese))}同此）",
                    $" (so are {string.Join(", ", others.Select(role => role.English))})"
                );
        var distance = Figures.Distance(pair.Actual.Figure.Value, pair.Expected);
        findings.Add(
            pair.Actual.Pointer,
            [.. pair.Values, new("distance", distance), new("also", also)],
            [pair.Place, .. related],
            inDeclaration
        );
    }

    private static IEnumerable<AmountPair> OfLine(LineFacts line)
    {
        for (var i = 0; i < line.Line.Restated.Length; i++)
        {
            if (line.RestatedAgreement(i) == Agreement.Rounded && !RestatedAmounts.IsAbout(line.Line, i))
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
