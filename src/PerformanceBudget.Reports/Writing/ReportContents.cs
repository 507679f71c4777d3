namespace PerformanceBudget.Reports;

/// <summary>How much of a document a report for people shows.</summary>
public enum ReportContents
{
    /// <summary>The result, every finding, and the projects as their official forms.</summary>
    Full,

    /// <summary>The result and every finding, without the forms: what is printed to be worked off.</summary>
    Findings,

    /// <summary>The result alone: how many findings there are, by project and by rule.</summary>
    Summary,
}
