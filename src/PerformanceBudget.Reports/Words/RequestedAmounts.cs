using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports;

/// <summary>The one amount by which reports name a project.</summary>
internal static class RequestedAmounts
{
    /// <summary>
    /// What a project asks for in the year; where its form has no annual total, what it costs altogether; null where it has neither.
    /// </summary>
    public static Money? RequestedAmount(this Project project) =>
        (project.AnnualFunding ?? project.Funding)?.Total;

    /// <summary>What projects ask for together, those that name no amount left out.</summary>
    public static Money RequestedAmount(this IEnumerable<Project> projects) =>
        Money.Sum(projects.Select(project => project.RequestedAmount().GetValueOrDefault()));
}
