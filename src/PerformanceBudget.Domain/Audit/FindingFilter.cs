using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain.Audit;

/// <summary>Chooses which findings a report lists.</summary>
/// <remarks>
/// It chooses what is shown and nothing else: counts, verdicts and <see cref="AuditReport.IsAcceptable"/> are about all findings, and a
/// report says how many it left out, so that no document looks better than it is.
/// </remarks>
/// <example>
/// <code>
/// var errors = new FindingFilter { MinSeverity = Severity.Error };
/// var amounts = new FindingFilter { Codes = ["PB2", "PB4003"] };
/// var shown = report.Findings.Where(placed => errors.Lists(placed.Finding));
/// </code>
/// </example>
public sealed class FindingFilter
{
    private readonly ImmutableArray<string> _codes = [];
    private readonly Severity _minSeverity;

    /// <summary>Lists all findings.</summary>
    public static FindingFilter All { get; } = new();

    /// <summary>The least severity that is listed; <see cref="Severity.Information"/> where it is not given, which is all of them.</summary>
    /// <exception cref="ArgumentException">It is undefined.</exception>
    public Severity MinSeverity
    {
        get => _minSeverity;
        init => _minSeverity = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The codes that are listed, or what they begin with (<c>PB3</c> for all of that hundred); all codes where there is none.</summary>
    /// <exception cref="ArgumentException">One of them is null or blank.</exception>
    public ImmutableArray<string> Codes
    {
        get => _codes;
        init
        {
            foreach (var code in value)
            {
                _ = Guard.Against.NullOrWhiteSpace(code);
            }

            _codes = value;
        }
    }

    /// <summary>Whether a finding is listed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public bool Lists(Finding finding)
    {
        Guard.Against.Null(finding);
        return finding.Severity >= MinSeverity
            && (
                Codes.IsEmpty
                || Codes.Any(code => finding.Code.ToString().StartsWith(code, StringComparison.Ordinal))
            );
    }

    /// <summary>The findings of a report that are not listed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public FindingCounts LeftOut(AuditReport report) =>
        FindingCounts.Of(
            Guard
                .Against.Null(report)
                .Findings.Select(placed => placed.Finding)
                .Where(finding => !Lists(finding))
        );
}
