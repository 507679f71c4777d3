using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>Severity as people see it: a sign and a word, so that nobody needs the colour.</summary>
internal static class SeveritySign
{
    // Signs of GB 2312, which every Chinese typeface has.
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "×",
            Severity.Warning => "▲",
            _ => "○",
        };

    /// <summary>The sign of a finding: what is accepted is ticked off.</summary>
    public static string Of(Finding finding) => finding.Acceptance is null ? Of(finding.Severity) : "√";

    /// <summary>The class of a finding in the style sheet.</summary>
    public static string ClassOf(Finding finding) =>
        finding.Acceptance is null ? ClassOf(finding.Severity) : "accepted";

    /// <summary>The class of the style sheet.</summary>
    public static string ClassOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "information",
        };

    /// <summary>The class of the worst of some findings, of which there is one; nothing is better than what is accepted.</summary>
    public static string ClassOfWorst(IEnumerable<NumberedFinding> findings) =>
        ClassOf(
            findings
                .Select(numbered => numbered.Finding)
                .MaxBy(finding => (finding.Acceptance is null, finding.Severity))!
        );
}
