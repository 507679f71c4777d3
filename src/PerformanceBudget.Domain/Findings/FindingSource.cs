namespace PerformanceBudget.Domain;

/// <summary>What the details of a finding are made of when somebody asks: most findings are counted and never read.</summary>
internal abstract class FindingSource
{
    /// <summary>The details, the same each time.</summary>
    /// <param name="project">The index of the project that the finding is about, if any.</param>
    public abstract FindingDetails ToDetails(int? project);
}
