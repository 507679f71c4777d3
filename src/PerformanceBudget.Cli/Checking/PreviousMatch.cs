using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Checking;

/// <summary>The declaration of the year before that was found for one.</summary>
/// <param name="Path">Its file; null where there is none.</param>
/// <param name="Declaration">What it says; null where there is none, or where it cannot be read as a whole.</param>
/// <param name="Problem">Why there is nothing to compare with; null where there is.</param>
internal sealed record PreviousMatch(
    string? Path,
    DepartmentDeclaration? Declaration,
    BilingualText? Problem
);
