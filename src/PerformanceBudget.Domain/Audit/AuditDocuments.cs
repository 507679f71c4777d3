using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Audit;

/// <summary>JSON documents that are audited as they are read.</summary>
internal sealed class AuditDocuments(AuditOptions? options) : DocumentSource<AuditReport>
{
    public override AuditReport Read(
        ReadOnlySpan<byte> utf8Json,
        ReadingOptions? limits,
        int line,
        Watch watch = default
    ) =>
        DeclarationAudit.Run(
            SourceReading.OfJson(utf8Json.ToArray(), limits ?? ReadingOptions.Default, line, watch),
            options,
            watch.Progress,
            watch.CancellationToken
        );

    protected override AuditReport Refuse(Finding finding, int line) =>
        DeclarationAudit.Run(SourceReading.OfRefused(finding, line), options);
}
