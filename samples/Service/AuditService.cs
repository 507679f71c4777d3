using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Service;

/// <summary>Audits declarations as the configuration says, and logs what it finds. One is enough for all threads.</summary>
public sealed partial class AuditService(
    IOptions<AuditSettings> settings,
    IEnumerable<ReviewRule> rules,
    ILogger<AuditService> logger
)
{
    private readonly AuditOptions _options = new()
    {
        Reading = ReadingOptions.Default.WithMaxBytes(settings.Value.MaxBytes),
        Review = rules.Aggregate(
            ReviewOptions.Default.WithLumpSumThreshold(settings.Value.LumpSumThreshold),
            (options, rule) => options.WithRule(rule)
        ),
    };

    public async Task<AuditReport> RunAsync(Stream declaration, CancellationToken cancellationToken = default)
    {
        var report = await DeclarationAudit
            .RunAsync(declaration, _options, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        foreach (var (finding, place) in report.Findings)
        {
            var level = LevelOf(finding.Severity);
            if (logger.IsEnabled(level))
            {
                var message = finding.GetMessage(Language.Chinese);
                LogFinding(level, finding.Code, finding.Pointer, place?.Position?.Line, message);
            }
        }

        return report;
    }

    private static LogLevel LevelOf(Severity severity) =>
        severity switch
        {
            Severity.Error => LogLevel.Error,
            Severity.Warning => LogLevel.Warning,
            _ => LogLevel.Information,
        };

    [LoggerMessage(EventId = 1, Message = "{Code} {Pointer} ({Line}): {Finding}")]
    private partial void LogFinding(
        LogLevel level,
        FindingCode code,
        string pointer,
        int? line,
        string finding
    );
}
