using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Reports.Tests;

/// <summary>The real declaration, in which one of the errors is accepted.</summary>
internal static class AcceptedSample
{
    /// <summary>The rule whose one finding is accepted.</summary>
    public const string Code = "PB2003";

    public const string Reason = "已与业务科室核实<按实列支>";

    public static AuditOptions Options { get; } =
        new()
        {
            Review = ReviewOptions.Default.WithAcceptances([Accepted()], asOf: new DateOnly(2026, 3, 1)),
        };

    private static Domain.Acceptance Accepted()
    {
        var review = Written.Audited(Sample.Json).Review;
        return review.Accept(
            review.Findings.Single(finding => finding.Code.ToString() == Code),
            Reason,
            "预算审核岗",
            new DateOnly(2026, 12, 31)
        );
    }
}
