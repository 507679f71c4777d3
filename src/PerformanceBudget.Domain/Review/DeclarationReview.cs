using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain.Review;

/// <summary>Finds everything in a declaration that does not add up.</summary>
/// <remarks>
/// Review is a function from a declaration to findings: it changes nothing, knows no clock and no culture, and holds no
/// state. The rules are those of <see cref="RuleCatalogue"/>, unless <see cref="ReviewOptions"/> say otherwise.
/// </remarks>
/// <example>
/// <code>
/// var report = DeclarationReview.Run(declaration);
/// foreach (var finding in report.Findings)
/// {
///     Console.WriteLine(finding.GetMessage(Language.Chinese));
/// }
/// </code>
/// </example>
public static class DeclarationReview
{
    /// <summary>Reviews a whole declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="options">What to look for and how; null for <see cref="ReviewOptions.Default"/>.</param>
    /// <param name="progress">Is told of every project that is reviewed; null for nobody.</param>
    /// <param name="cancellationToken">Ends the review.</param>
    /// <exception cref="ArgumentNullException"><paramref name="declaration"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ReviewReport Run(
        DepartmentDeclaration declaration,
        ReviewOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) =>
        ReviewRun.Of(
            Guard.Against.Null(declaration),
            new(declaration, Previous: null, default),
            options,
            new(progress, cancellationToken)
        );

    /// <summary>Reviews a whole declaration, and what has changed since the year before.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="previous">The declaration of the same department for the year before.</param>
    /// <param name="options">What to look for and how; null for <see cref="ReviewOptions.Default"/>.</param>
    /// <param name="progress">Is told of every project that is reviewed; null for nobody.</param>
    /// <param name="cancellationToken">Ends the review.</param>
    /// <exception cref="ArgumentNullException">A declaration is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ReviewReport Run(
        DepartmentDeclaration declaration,
        DepartmentDeclaration previous,
        ReviewOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) =>
        ReviewRun.Of(
            declaration,
            new(Guard.Against.Null(declaration), Guard.Against.Null(previous), default),
            options,
            new(progress, cancellationToken)
        );

    /// <summary>
    /// Reviews the projects of a declaration from which others are missing, because they could not be read. Rules about the
    /// declaration as a whole are not run: they would speak about a declaration that nobody made.
    /// </summary>
    /// <param name="declaration">What could be read.</param>
    /// <param name="projectPositions">For each of its projects, the index in the document, which pointers use.</param>
    /// <param name="options">What to look for and how; null for <see cref="ReviewOptions.Default"/>.</param>
    /// <param name="progress">Is told of every project that is reviewed; null for nobody.</param>
    /// <param name="cancellationToken">Ends the review.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="declaration"/> is null, or <paramref name="projectPositions"/> has another length than its projects, or
    /// a negative index.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ReviewReport RunPartial(
        DepartmentDeclaration declaration,
        ImmutableArray<int> projectPositions,
        ReviewOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        Guard.Against.Null(declaration);
        Guard.Against.InvalidInput(
            projectPositions,
            nameof(projectPositions),
            positions =>
                !positions.IsDefault
                && positions.Length == declaration.Projects.Length
                && positions.All(position => position >= 0)
        );

        return ReviewRun.Of(
            declaration,
            new(declaration, Previous: null, projectPositions),
            options,
            new(progress, cancellationToken)
        );
    }
}
