namespace PerformanceBudget.Domain.Review;

/// <summary>PB2012: a project without any money of the fiscal budget.</summary>
/// <remarks>
/// Where the form lists 中央, 省级 and the like, 其他资金 is whatever none of these is, and may be money of the fiscal budget too.
/// </remarks>
internal sealed class OtherFundsOnlyRule()
    : ProjectRule(
        new FindingDefinition(
            "PB2012",
            Severity.Information,
            new("全部使用其他资金", "Funded wholly by other money"),
            new(
                "年度资金{actual:S}全部为其他资金，未安排财政拨款；如属实，无需修改。",
                "All of the {actual:S} of the year are other money (其他资金), none is appropriated. Where that is so, nothing is to be mended."
            )
        )
    )
{
    public override void Review(Project project, FindingCollector findings)
    {
        var sources = project.AnnualFunding is { IsBalanced: true } funding ? funding.Sources : [];
        if (!sources.All(SourcesOfForm.IsOfNationalForm))
        {
            return;
        }

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
