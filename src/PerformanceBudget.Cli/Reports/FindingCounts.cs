using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports;

/// <summary>How many findings there are of each severity.</summary>
internal readonly record struct FindingCounts(int Errors, int Warnings, int Information)
{
    public int All => Errors + Warnings + Information;

    public static FindingCounts Of(IEnumerable<LocatedFinding> findings)
    {
        var counts = new int[3];
        foreach (var located in findings)
        {
            counts[(int)located.Finding.Severity]++;
        }

        return new FindingCounts(
            counts[(int)Severity.Error],
            counts[(int)Severity.Warning],
            counts[(int)Severity.Information]
        );
    }

    /// <summary>Whether there is a finding of that severity or a worse one.</summary>
    public bool Reach(Severity severity) =>
        severity switch
        {
            Severity.Error => Errors > 0,
            Severity.Warning => Errors + Warnings > 0,
            _ => All > 0,
        };
}
