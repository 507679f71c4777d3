namespace PerformanceBudget.Domain.Review;

/// <summary>The amounts of which the money of a project consists: those of its sources, and those of its lines.</summary>
/// <remarks>What is spent of one source, or on one line, is a total too.</remarks>
internal sealed class PartAmounts
{
    private readonly Money[] _amounts;

    /// <summary>Gathers the amounts.</summary>
    public PartAmounts(Project project, IReadOnlyList<LineFacts> lines)
    {
        var sources = new[] { project.Funding, project.AnnualFunding }
            .OfType<Funding>()
            .SelectMany(funding => funding.Sources)
            .SelectMany(SourcesOfForm.AmountsOf);
        _amounts = [.. sources.Concat(lines.Select(line => line.Line.Amount).OfType<Money>()).Order()];
    }

    /// <summary>Whether one of them can be stated as this.</summary>
    public bool HasAny(StatedAmount stated)
    {
        // The first that is not rounded to less.
        var (from, to) = (0, _amounts.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_amounts[middle] < stated.Value && !stated.IsConsistentWith(_amounts[middle]))
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from < _amounts.Length && stated.IsConsistentWith(_amounts[from]);
    }
}
