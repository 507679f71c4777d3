using System.Collections.Immutable;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Audit;

/// <summary>What a report in JSON says, whether there was a source or only a review.</summary>
/// <param name="Review">What came of review.</param>
/// <param name="Findings">All findings.</param>
/// <param name="Counts">How many they are.</param>
/// <param name="Source">The name of the file behind it, where there is one.</param>
/// <param name="InputHash">The hash of the declaration, where it is known as a whole.</param>
/// <param name="NameOf">The name of the project at an index, where it has one.</param>
internal sealed record WrittenReport(
    ReviewReport Review,
    ImmutableArray<PlacedFinding> Findings,
    FindingCounts Counts,
    string? Source,
    string? InputHash,
    Func<int, string?> NameOf
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
                : null,
            index => report.NameOf(JsonPointer.At("/projects", index))
        ) { }

    public WrittenReport(ReviewReport review)
        : this(
            review,
            [.. review.Findings.Select(finding => new PlacedFinding(finding))],
            review.Counts,
            null,
            review.ComputeInputHash(),
            review.NameOf
        ) { }

    /// <summary>The line of the file or stream behind it, where that has a document in every line.</summary>
    public int? Line { get; init; }

    /// <summary>Which of the findings are listed.</summary>
    public FindingFilter Filter { get; init; } = FindingFilter.All;

    /// <summary>Says in words where a JSON Pointer leads; null where nobody does.</summary>
    public Func<string, BilingualText>? PlaceWords { get; init; }

    /// <summary>The findings that are listed, each with what a reader without the declaration wants to know of its place.</summary>
    public ImmutableArray<WrittenFinding> Listed =>
        [
            .. Findings
                .Where(placed => Filter.Lists(placed.Finding))
                .Select(placed => new WrittenFinding(
                    placed,
                    ProjectOf(placed.Finding.Pointer),
                    PlaceWords?.Invoke(placed.Finding.Pointer)
                )),
        ];

    /// <summary>How many findings are not listed; null where all are.</summary>
    public FindingCounts? LeftOut =>
        FindingCounts.Of(Findings.Select(placed => placed.Finding).Where(finding => !Filter.Lists(finding)))
            is { All: > 0 } counts
            ? counts
            : null;

    private string? ProjectOf(string pointer) =>
        JsonPointer.ProjectOf(pointer) is { } index ? NameOf(index) : null;
}
