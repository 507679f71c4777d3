using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain.Review;

/// <summary>Everything that review has to say about a declaration.</summary>
/// <remarks>
/// Findings are ordered: those about the declaration as a whole first, then project by project in the order of the document,
/// by code within each. The same declaration gives the same report, always.
/// </remarks>
public sealed class ReviewReport
{
    private readonly int _informations;
    private readonly int _warnings;
    private readonly int _errors;

    internal ReviewReport(ImmutableArray<Finding> findings)
    {
        Findings = findings;
        foreach (var finding in findings)
        {
            ref var count = ref _informations;
            switch (finding.Severity)
            {
                case Severity.Error:
                    count = ref _errors;
                    break;
                case Severity.Warning:
                    count = ref _warnings;
                    break;
            }

            count++;
        }
    }

    /// <summary>The findings, in order.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether the declaration is acceptable: it has no error. Warnings never make it otherwise.</summary>
    public bool IsAcceptable => _errors == 0;

    /// <summary>The number of findings of a severity.</summary>
    /// <exception cref="ArgumentException"><paramref name="severity"/> is undefined.</exception>
    public int Count(Severity severity) =>
        Guard.Against.EnumOutOfRange(severity) switch
        {
            Severity.Error => _errors,
            Severity.Warning => _warnings,
            _ => _informations,
        };

    /// <summary>The number of findings of each code that has any, in the order of the codes.</summary>
    public ImmutableArray<KeyValuePair<FindingCode, int>> CountByCode() =>
        [
            .. Findings
                .GroupBy(finding => finding.Code)
                .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
                .Select(group => KeyValuePair.Create(group.Key, group.Count())),
        ];

    /// <summary>How many findings of each severity there are, for logs and debuggers.</summary>
    public override string ToString() =>
        $"{_errors} errors, {_warnings} warnings, {_informations} informations";
}
