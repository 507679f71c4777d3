namespace PerformanceBudget.Domain.Review;

/// <summary>PB2016: funding, taken over as written, that is not the sum of its sources.</summary>
internal sealed class FundingSumRule()
    : ProjectRule(
        new FindingDefinition(
            "PB2016",
            Severity.Error,
            new("资金总额与其来源不符", "Funding and its sources do not agree"),
            new(
                "{name}中{source}为{actual:S}，各项来源之和为{expected:S}，{gap}。",
                "In the {name}, {source} is {actual:S}, but its sources make {expected:S}: {gap}."
            ),
            new("核对各项来源与总额，使两者一致。", "Check the sources and the total until both agree.")
        )
    )
{
    private static readonly BilingualText ProjectFunding = new("项目资金", "project funding");
    private static readonly BilingualText AnnualFunding = new("年度资金申请", "annual funding");

    public override void Review(Project project, FindingCollector findings)
    {
        Review(project.Funding, "/funding", ProjectFunding, findings);
        Review(project.AnnualFunding, "/annualFunding", AnnualFunding, findings);
    }

    private static void Review(
        Funding? funding,
        string pointer,
        BilingualText name,
        FindingCollector findings
    )
    {
        if (funding is null)
        {
            return;
        }

        foreach (var contradiction in FundingBalance.Find(funding))
        {
            findings.Add(
                pointer + contradiction.Pointer,
                [
                    new("name", name),
                    .. contradiction.Values,
                    new("gap", AmountGap.Of(contradiction.Actual, contradiction.Expected)),
                ],
                [new(pointer + contradiction.SourcesPointer, new("各项来源", "the sources"))]
            );
        }
    }
}
