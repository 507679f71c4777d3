namespace PerformanceBudget.Domain.Review;

/// <summary>PB2010: amounts that agree once one of them is read in another unit.</summary>
/// <remarks>
/// It speaks in place of the rule about the disagreement itself. A figure that stands in several comparisons is reported
/// once.
/// </remarks>
internal sealed class UnitSlipRule()
    : ReviewRule(
        new FindingDefinition(
            "PB2010",
            Severity.Error,
            new("金额单位疑有误", "The unit of an amount seems wrong"),
            new(
                "{name}列{actual}，金额单位疑有误，疑应为{expected}：更正后{equation}。",
                "{name} states {actual} where {expected} seems to be meant, since {equation}."
            ),
            new("核实后将{actual}改为{expected}。", "Check it, and change {actual} to {expected}.")
        )
    )
{
    private static readonly BilingualText Headline = new("涉及项目预算资金", "The headline");

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var slips = facts
            .Budget.Totals.Slips.Concat(facts.Budget.With(LineTraits.UnitSlip).SelectMany(line => line.Slips))
            .Concat(facts.Budget.Totals.OverviewSlips);
        foreach (var slip in slips.DistinctBy(slip => slip.Pointer, StringComparer.Ordinal))
        {
            Report(slip, findings);
        }
    }

    internal override void ReviewDeclaration(DeclarationFacts facts, FindingCollector findings)
    {
        if (HeadlineTotals.Compare(facts.Declaration, out var expected) != Agreement.UnitSlip)
        {
            return;
        }

        var stated = facts.Declaration.Headline!.Stated!.Value;
        _ = stated.TryRepairUnit(expected, out var repaired);
        var projects = new RelatedPlace("/projects", new("各项目", "the projects"));
        Report(
            SlippedUnit.OfExact(new("/headline/stated", Headline, stated), repaired, expected, projects),
            findings
        );
    }

    private static void Report(SlippedUnit slip, FindingCollector findings) =>
        findings.Add(
            slip.Pointer,
            [new("name", slip.Name), .. slip.Values, new("equation", slip.Equation)],
            [slip.Other]
        );
}
