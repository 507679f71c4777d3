namespace PerformanceBudget.Domain.Review;

/// <summary>What a form lists as sources of money.</summary>
internal static class SourcesOfForm
{
    /// <summary>
    /// Whether it is one of 财政资金, 当年财政拨款, 上年结转资金 and 其他资金, without sources of its own. Beside 中央, 省级 and the like 其他资金
    /// is whatever none of these is, and may be money of the fiscal budget too.
    /// </summary>
    public static bool IsOfNationalForm(FundingSource source) =>
        source.Sources.IsEmpty
        && (
            source.Source == SourceOfFunds.Fiscal
            || source.Source == SourceOfFunds.Appropriation
            || source.Source == SourceOfFunds.CarriedForward
            || source.Source == SourceOfFunds.Other
        );

    /// <summary>Every amount that a source has, with those of its own sources.</summary>
    public static IEnumerable<Money> AmountsOf(FundingSource source) =>
        (source.Amount is { } amount ? [amount] : Enumerable.Empty<Money>()).Concat(
            source.Sources.SelectMany(AmountsOf)
        );
}
