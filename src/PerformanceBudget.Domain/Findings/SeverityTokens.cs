namespace PerformanceBudget.Domain;

/// <summary>Severities as JSON writes them.</summary>
internal static class SeverityTokens
{
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "information",
        };
}
