using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Audit;

/// <summary>How an audit goes about reading and review.</summary>
/// <remarks>Immutable, so that options can be shared by any number of audits at once.</remarks>
/// <example>
/// <code>
/// var options = new AuditOptions
/// {
///     Review = ReviewOptions.Default.Without("PB3008").WithAcceptances(acceptances, asOf: new DateOnly(2026, 3, 1)),
///     Previous = declarationOf2025,
/// };
/// </code>
/// </example>
public sealed class AuditOptions
{
    /// <summary>The limits of reading and the rules of review that the library has by default.</summary>
    public static AuditOptions Default { get; } = new();

    /// <summary>The limits of reading JSON, and how many lines of a file of lines are audited at once.</summary>
    public ReadingOptions Reading
    {
        get;
        init => field = Guard.Against.Null(value);
    } = ReadingOptions.Default;

    /// <summary>What review looks for, and the findings that somebody has accepted.</summary>
    public ReviewOptions Review
    {
        get;
        init => field = Guard.Against.Null(value);
    } = ReviewOptions.Default;

    /// <summary>
    /// The declaration of the same department for the year before, with which targets are compared (PB5007); null for none. Only a
    /// declaration that could be read as a whole is compared.
    /// </summary>
    public DepartmentDeclaration? Previous { get; init; }
}
