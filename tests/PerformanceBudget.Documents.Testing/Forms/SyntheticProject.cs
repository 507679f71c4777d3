using System.Collections.Immutable;

namespace PerformanceBudget.Documents.Testing;

/// <summary>A project as its form has it: what a layout does not show is null or empty.</summary>
public sealed record SyntheticProject(string Name)
{
    public string? Nature { get; init; }

    public string? Category { get; init; }

    public string? SupervisingDepartment { get; init; }

    public string? ImplementingUnit { get; init; }

    /// <summary>The first day or month.</summary>
    public StatedDate? Start { get; init; }

    /// <summary>The last day or month.</summary>
    public StatedDate? End { get; init; }

    public SyntheticMoney? Funding { get; init; }

    public SyntheticMoney? AnnualFunding { get; init; }

    public string? OverallGoal { get; init; }

    public string? AnnualGoal { get; init; }

    /// <summary>The regions that have values of their own.</summary>
    public ImmutableArray<string> Regions { get; init; } = [];

    public ImmutableArray<SyntheticIndicator> Indicators { get; init; } = [];
}

/// <summary>The projects of a document.</summary>
public sealed record SyntheticDeclaration(
    int FiscalYear,
    string Department,
    ImmutableArray<SyntheticProject> Projects
);
