namespace PerformanceBudget.Domain.Review;

/// <summary>A total of the form that other figures are compared with.</summary>
/// <param name="Amount">The total.</param>
/// <param name="Pointer">Its place within the project.</param>
/// <param name="Name">What messages call it.</param>
internal sealed record FormTotal(Money Amount, string Pointer, BilingualText Name)
{
    /// <summary>年度资金申请总额, where the form has one that its sources do not contradict.</summary>
    public static FormTotal? OfYear(Project project) =>
        Of(project.AnnualFunding, BudgetPlaces.AnnualTotal, BudgetPlaces.Form);

    /// <summary>项目资金总额, where the form has one that its sources do not contradict.</summary>
    public static FormTotal? OfProject(Project project) =>
        Of(project.Funding, BudgetPlaces.ProjectTotal, BudgetPlaces.ProjectForm);

    /// <summary>The total of the money that the breakdown of a project spends.</summary>
    public static FormTotal? OfBudget(Project project) =>
        project.Budget.Covers == BudgetCoverage.ProjectLife ? OfProject(project) : OfYear(project);

    // Of a total and sources that contradict each other nobody knows which is right: PB2016 says so.
    private static FormTotal? Of(Funding? funding, string pointer, BilingualText name) =>
        funding is { IsBalanced: true } ? new(funding.Total, pointer, name) : null;
}
