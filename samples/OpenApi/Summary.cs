using PerformanceBudget.Domain;

namespace PerformanceBudget.OpenApi;

/// <summary>What the service answers: types of the library as properties, nullable, in a list and in a dictionary.</summary>
public sealed record Summary(
    Money Total,
    Money? Largest,
    IReadOnlyList<IndicatorValue> Targets,
    IReadOnlyDictionary<string, Money> ByUnit
)
{
    public static Summary Of(DepartmentDeclaration declaration)
    {
        var projects = declaration.Projects;
        return new Summary(
            Money.Sum(projects.Select(project => project.AnnualFunding?.Total ?? Money.Zero)),
            projects.IsEmpty ? null : projects.Max(project => project.AnnualFunding?.Total ?? Money.Zero),
            [
                .. projects
                    .SelectMany(project => project.Indicators)
                    .Select(indicator => indicator.Value)
                    .OfType<IndicatorValue>(),
            ],
            projects
                .GroupBy(
                    project => project.ImplementingUnit ?? declaration.Department,
                    StringComparer.Ordinal
                )
                .ToDictionary(
                    unit => unit.Key,
                    unit => Money.Sum(unit.Select(project => project.AnnualFunding?.Total ?? Money.Zero)),
                    StringComparer.Ordinal
                )
        );
    }
}
