namespace PerformanceBudget.Domain.Review;

/// <summary>The comparison of an overview's amount with the form, which PB4002 and PB2010 share.</summary>
internal static class OverviewTotals
{
    /// <summary>
    /// How the overview's amount stands to 年度资金申请总额. A project of several years may speak of its whole life: then it is
    /// 项目资金总额 that counts.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="expected">The total of the form that was compared; null where it has none.</param>
    public static Agreement Compare(Project project, out FormTotal? expected)
    {
        var whole = FormTotal.OfProject(project);
        expected = FormTotal.OfYear(project) ?? whole;
        if (expected is null || project.Statement?.Overview?.Stated is not { } stated)
        {
            return Agreement.Exact;
        }

        if (
            !stated.IsConsistentWith(expected.Amount)
            && whole is not null
            && stated.IsConsistentWith(whole.Amount)
        )
        {
            expected = whole;
        }

        return Figures.Compare(stated, expected.Amount);
    }
}
