using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.OpenApi;

/// <summary>Takes in declarations.</summary>
public static class DeclarationEndpoint
{
    private const string ProblemJson = "application/problem+json";

    /// <summary>Answers a declaration with its report, or with problem details where it cannot be accepted.</summary>
    public static void MapDeclarations(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/declarations", Receive)
            .Accepts<DepartmentDeclaration>("application/json")
            .Produces<AuditReport>()
            .Produces<UnacceptableDeclaration>(StatusCodes.Status422UnprocessableEntity, ProblemJson);

    // Not a parameter of type Stream: OpenAPI would describe it instead of the declaration.
    private static async Task<IResult> Receive(HttpRequest request, CancellationToken cancellationToken)
    {
        var report = await DeclarationAudit
            .RunAsync(request.Body, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        return report.IsAcceptable
            ? TypedResults.Ok(report)
            : TypedResults.Json(
                UnacceptableDeclaration.Of(report),
                contentType: ProblemJson,
                statusCode: StatusCodes.Status422UnprocessableEntity
            );
    }
}
