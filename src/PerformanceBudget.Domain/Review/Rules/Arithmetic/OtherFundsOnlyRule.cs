namespace PerformanceBudget.Domain.Review;

/// <summary>PB2012: a project without any money of the fiscal budget.</summary>
internal sealed class OtherFundsOnlyRule()
    : ProjectRule(
        new FindingDefinition(
            "PB2012",
            Severity.Information,
            new("全部使用其他资金", "Funded wholly by other money"),
            new(
                "年度资金{actual:W}全部来自其他资金，没有财政拨款。",
                "All of the {actual:W} of the year are other money (其他资金), none is appropriated."
            )
        )
    )
{
    public override void Review(Project project, FindingCollector findings)
    {
        var sources = project.AnnualFunding is { IsBalanced: true } funding ? funding.Sources : [];
        for (var i = 0; i < sources.Length; i++)
        {
            if (
                sources[i] is { Amount: { IsZero: false } other, Sources.IsEmpty: true } source
                && source.Source == SourceOfFunds.Other
                && other == project.AnnualFunding!.Total
            )
            {
                findings.Add(
                    JsonPointer.At("/annualFunding/sources", i) + "/amount",
                    [new(FindingValue.Actual, other)]
                );
            }
        }
    }
}
