using PerformanceBudget.Domain;

namespace PerformanceBudget.TwoYears;

/// <summary>A message of a service: a declaration, and the one of the year before.</summary>
public sealed record Submission(
    string Contact,
    DepartmentDeclaration Declaration,
    DepartmentDeclaration? Previous
);
