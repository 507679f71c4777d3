using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports.Html;

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

    /// <summary>The class of the style sheet.</summary>
    public static string ClassOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "information",
        };

    /// <summary>The worst severity among findings, of which there is one.</summary>
    public static Severity Worst(IEnumerable<NumberedFinding> findings) =>
        findings.Max(finding => finding.Finding.Severity);
}
