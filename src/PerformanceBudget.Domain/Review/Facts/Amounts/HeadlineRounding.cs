namespace PerformanceBudget.Domain.Review;

/// <summary>Finds the project from which the rounding of the headline comes, so that one difference is told once.</summary>
internal static class HeadlineRounding
{
    /// <summary>The place of the headline's amount in a declaration.</summary>
    public const string Pointer = "/headline/stated";

    /// <summary>
    /// The index of the one project whose own total is rounded, where it is rounded by as much as the headline; null where the
    /// headline is not rounded, or by something else.
    /// </summary>
    public static int? FindProject(DepartmentDeclaration declaration)
    {
        if (HeadlineTotals.Compare(declaration, out var expected) != Agreement.Rounded)
        {
            return null;
        }

        int? found = null;
        for (var i = 0; i < declaration.Projects.Length; i++)
        {
            if (RoundingOf(declaration.Projects[i]) is not { } rounding || rounding.IsZero)
            {
                continue;
            }

            if (found is not null || rounding != declaration.Headline!.Stated!.Value.Value - expected)
            {
                return null;
            }

            found = i;
        }

        return found;
    }

    // By how much the breakdown, or else the overview, rounds the total of the form; nothing where neither does.
    private static Money? RoundingOf(Project project)
    {
        var form = FormTotal.OfYear(project);
        var stated = project.Budget is { Stated: { } total, Covers: BudgetCoverage.Year }
            ? total
            : project.Statement?.Overview?.Stated;
        return form is not null && stated is { } written && written.IsConsistentWith(form.Amount)
            ? Figures.Difference(written, form.Amount)
            : null;
    }
}
