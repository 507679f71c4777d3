using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain.Review;

/// <summary>Finds everything in a declaration that does not add up.</summary>
/// <remarks>
/// Review is a function from a declaration to findings: it changes nothing, knows no clock and no culture, and holds no
/// state. The rules are those of <see cref="RuleCatalogue"/>.
/// </remarks>
public static class DeclarationReview
{
    /// <summary>Reviews a whole declaration by every rule.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="declaration"/> is null.</exception>
    public static ReviewReport Run(DepartmentDeclaration declaration)
    {
        var findings = new List<Finding>();
        foreach (var rule in RuleCatalogue.DeclarationRules)
        {
            rule.Review(
                Guard.Against.Null(declaration),
                new FindingReport(findings, rule.Definition, string.Empty)
            );
        }

        for (var i = 0; i < declaration.Projects.Length; i++)
        {
            ReviewProject(declaration.Projects[i], i, findings);
        }

        return new ReviewReport([.. findings]);
    }

    /// <summary>
    /// Reviews the projects of a declaration from which others are missing, because they could not be read. Rules about the
    /// declaration as a whole are not run: they would speak about a declaration that nobody made.
    /// </summary>
    /// <param name="declaration">What could be read.</param>
    /// <param name="projectPositions">For each of its projects, the index in the document, which pointers use.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="declaration"/> is null, or <paramref name="projectPositions"/> has another length than its projects.
    /// </exception>
    public static ReviewReport RunPartial(
        DepartmentDeclaration declaration,
        ImmutableArray<int> projectPositions
    )
    {
        Guard.Against.Null(declaration);
        Guard.Against.InvalidInput(
            projectPositions,
            nameof(projectPositions),
            positions => !positions.IsDefault && positions.Length == declaration.Projects.Length
        );

        var findings = new List<Finding>();
        for (var i = 0; i < declaration.Projects.Length; i++)
        {
            ReviewProject(declaration.Projects[i], projectPositions[i], findings);
        }

        return new ReviewReport([.. findings]);
    }

    private static void ReviewProject(Project project, int position, List<Finding> findings)
    {
        var root = "/projects/" + JsonPointer.Index(position);
        foreach (var rule in RuleCatalogue.ProjectRules)
        {
            rule.Review(project, new FindingReport(findings, rule.Definition, root));
        }
    }
}
