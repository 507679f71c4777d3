using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Everything that review has to say about a declaration.</summary>
/// <remarks>
/// Findings are ordered: those about the declaration as a whole first, then project by project in the order of the document,
/// by code within each. The same declaration gives the same report, always.
/// </remarks>
public sealed class ReviewReport
{
    internal ReviewReport(ImmutableArray<Finding> findings) => Findings = findings;

    /// <summary>The findings, in order.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether the declaration is acceptable: it has no error. Warnings never make it otherwise.</summary>
    public bool IsAcceptable => Count(Severity.Error) == 0;

    /// <summary>The number of findings of a severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
