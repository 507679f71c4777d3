using System.Collections.Immutable;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Audit;

/// <summary>What a report in JSON says, whether there was a source or only a review.</summary>
/// <param name="Review">What came of review.</param>
/// <param name="Findings">All findings.</param>
/// <param name="Counts">How many they are.</param>
/// <param name="Source">The name of the file behind it, where there is one.</param>
/// <param name="InputHash">The hash of the declaration, where it is known as a whole.</param>
internal sealed record WrittenReport(
    ReviewReport Review,
    ImmutableArray<PlacedFinding> Findings,
    FindingCounts Counts,
    string? Source,
    string? InputHash
)
{
    public WrittenReport(AuditReport report, string? source = null)
        : this(
            report.Review,
            report.Findings,
            report.Counts,
            source,
            report.Reading is { StatesDepartment: true, StatesFiscalYear: true }
                ? report.Review.ComputeInputHash()
                : null
        ) { }

    public WrittenReport(ReviewReport review)
        : this(
            review,
            [.. review.Findings.Select(finding => new PlacedFinding(finding))],
            review.Counts,
            null,
            review.ComputeInputHash()
        ) { }
}
