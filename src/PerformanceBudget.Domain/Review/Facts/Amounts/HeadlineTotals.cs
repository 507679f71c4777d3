namespace PerformanceBudget.Domain.Review;

/// <summary>The comparison of the headline's amount with the projects, which PB5002 and PB2010 share.</summary>
internal static class HeadlineTotals
{
    /// <summary>
    /// How 涉及资金 stands to the annual totals of the projects, or, where it agrees with these alone, to their totals over all
    /// years.
    /// </summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="expected">The sum that was compared.</param>
    public static Agreement Compare(DepartmentDeclaration declaration, out Money expected)
    {
        var whole = Sum(declaration, FormTotal.OfProject);
        var sum = Sum(declaration, FormTotal.OfYear) ?? whole;
        expected = sum.GetValueOrDefault();
        if (sum is null || declaration is not { IsSelection: false, Headline.Stated: { } stated })
        {
            return Agreement.Exact;
        }

        if (!stated.IsConsistentWith(expected) && whole is { } all && stated.IsConsistentWith(all))
        {
            expected = all;
        }

        // The sum is nobody's figure: only the headline can be in a wrong unit.
        var agreement = Figures.Compare(stated, expected);
        return agreement == Agreement.Different && stated.TryRepairUnit(expected, out _)
            ? Agreement.UnitSlip
            : agreement;
    }

    /// <summary>
    /// Whether the headline counts more projects, and more money, than the declaration has. Who publishes one of many projects
    /// keeps the sentence about all of them.
    /// </summary>
    public static bool CountMoreThanPublished(DepartmentDeclaration declaration) =>
        Compare(declaration, out var expected) == Agreement.Different
        && declaration.Headline is { Stated: { } stated } headline
        && stated.Value > expected
        && (
            headline.ProjectCount is { } count
                ? count > declaration.Projects.Length
                : headline.UnitCount > UnitsOf(declaration) || stated.Value.Fen / 2 >= expected.Fen
        );

    private static int UnitsOf(DepartmentDeclaration declaration) =>
        declaration
            .Projects.Select(project =>
                ComparedSpelling.OfIdentity(project.ImplementingUnit ?? declaration.Department)
            )
            .Distinct(StringComparer.Ordinal)
            .Count();

    // Nothing where a project has no such total: what the others make is no sum of all. Nor where there are no projects: PB5011 says so.
    private static Money? Sum(DepartmentDeclaration declaration, Func<Project, FormTotal?> totalOf)
    {
        if (declaration.Projects.IsEmpty)
        {
            return null;
        }

        Int128 sum = 0;
        foreach (var project in declaration.Projects)
        {
            if (totalOf(project) is not { } total)
            {
                return null;
            }

            sum += total.Amount.Fen;
        }

        return Figures.Clamp(sum);
    }
}
