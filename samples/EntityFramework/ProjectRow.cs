using PerformanceBudget.Domain;

namespace PerformanceBudget.EntityFramework;

/// <summary>A project.</summary>
public sealed class ProjectRow
{
    public int Id { get; private set; }

    public required string Name { get; init; }

    public Money? Total { get; init; }

    public ICollection<IndicatorRow> Indicators { get; init; } = [];

    public ICollection<LineRow> Lines { get; init; } = [];

    public static ProjectRow Of(Project project) =>
        new()
        {
            Name = project.Name,
            Total = project.AnnualFunding?.Total,
            Indicators =
            [
                .. project.Indicators.Select(one => new IndicatorRow { Name = one.Name, Target = one.Value }),
            ],
            Lines =
            [
                .. project.Budget.Lines.Select(line => new LineRow
                {
                    Name = line.Name,
                    Amount = line.Amount,
                    Formula = line.Formula,
                }),
            ],
        };
}
