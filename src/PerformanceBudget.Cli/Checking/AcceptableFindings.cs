using System.Collections.Immutable;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Cli.Checking;

/// <summary>Makes acceptances of findings that somebody chose.</summary>
/// <param name="reason">The reason; null to keep that of an earlier acceptance.</param>
/// <param name="role">The role; null to keep that of an earlier acceptance.</param>
/// <param name="until">The last day on which they hold.</param>
internal sealed class AcceptableFindings(string? reason, string? role, DateOnly until)
{
    // What an acceptance is about depends on neither.
    private const string Any = "-";

    /// <summary>Accepts the findings of a code.</summary>
    /// <param name="report">The report on the declaration.</param>
    /// <param name="code">The code.</param>
    /// <param name="pointer">The only place where they are looked for; null for everywhere.</param>
    /// <exception cref="CannotRunException">Reason or role will not do.</exception>
    public ImmutableArray<Acceptance> Choose(ReviewReport report, string code, string? pointer) =>
        [
            .. report
                .Findings.Where(finding =>
                    string.Equals(finding.Code.ToString(), code.Trim(), StringComparison.OrdinalIgnoreCase)
                    && (pointer is null || string.Equals(finding.Pointer, pointer, StringComparison.Ordinal))
                )
                .Select(finding => Accept(report, finding, reason!, role!)),
        ];

    /// <summary>Accepts the findings that are the same as others, which were accepted for the year before.</summary>
    /// <param name="report">The report on the declaration.</param>
    /// <param name="before">The acceptances of the year before.</param>
    /// <exception cref="CannotRunException">Reason or role will not do.</exception>
    public ImmutableArray<Acceptance> Carry(ReviewReport report, ImmutableArray<Acceptance> before)
    {
        var open = report
            .Findings.Select(finding => (Finding: finding, About: report.Accept(finding, Any, Any, until)))
            .ToList();
        var carried = ImmutableArray.CreateBuilder<Acceptance>();
        foreach (var old in before)
        {
            var index = open.FindIndex(candidate => candidate.About.IsAboutTheSameAs(old));
            if (index >= 0)
            {
                carried.Add(Accept(report, open[index].Finding, reason ?? old.Reason, role ?? old.Role));
                open.RemoveAt(index);
            }
        }

        return carried.DrainToImmutable();
    }

    private Acceptance Accept(ReviewReport report, Finding finding, string why, string who)
    {
        try
        {
            return report.Accept(finding, why, who, until);
        }
        catch (InvariantException broken)
        {
            var option = broken.Finding.Pointer.Replace("/", "--", StringComparison.Ordinal);
            throw new CannotRunException(
                new BilingualText(
                    $"选项 {option} 不行：{broken.Finding.GetMessage(Language.Chinese)}",
                    $"The option {option} will not do: {broken.Finding.GetMessage(Language.English)}"
                )
            );
        }
    }
}
