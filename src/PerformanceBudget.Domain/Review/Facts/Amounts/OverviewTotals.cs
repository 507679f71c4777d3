namespace PerformanceBudget.Domain.Review;

/// <summary>The comparison of an overview's amount with the form, which PB4002 and PB2010 share.</summary>
internal static class OverviewTotals
{
    /// <summary>
    /// How the overview's amount stands to 年度资金申请总额. A project of several years may speak of its whole life: then it is
    /// 项目资金总额 that counts.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="expected">The amount of the form that was compared.</param>
    public static Agreement Compare(Project project, out Money expected)
    {
        expected = project.AnnualFunding.Total;
        if (project.Statement?.Overview?.Stated is not { } stated)
        {
            return Agreement.Exact;
        }

        if (!stated.IsConsistentWith(expected) && stated.IsConsistentWith(project.Funding.Total))
        {
            expected = project.Funding.Total;
        }

        return Figures.Compare(stated, expected);
    }
}
