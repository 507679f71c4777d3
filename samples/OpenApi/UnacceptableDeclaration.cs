using Microsoft.AspNetCore.Mvc;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.OpenApi;

/// <summary>The answer to a declaration with errors: problem details (RFC 9457) with everything that is wrong.</summary>
public sealed class UnacceptableDeclaration : ProblemDetails
{
    /// <summary>Each with its pointer, its line, its code and its message in both languages.</summary>
    public required IReadOnlyList<PlacedFinding> Findings { get; init; }

    public static UnacceptableDeclaration Of(AuditReport report) =>
        new()
        {
            Status = StatusCodes.Status422UnprocessableEntity,
            Title = "编报有错误。The declaration has errors.",
            Detail = report.Counts.ToString(),
            Findings = report.Findings,
        };
}
