using Ardalis.GuardClauses;

namespace PerformanceBudget.Documents;

/// <summary>How to read a published document, and what is known about it from elsewhere.</summary>
public sealed record DocumentOptions
{
    /// <summary>The limits of <see cref="ReadLimits.Default"/>, and nothing known.</summary>
    public static DocumentOptions Default { get; } = new();

    /// <summary>What the document may have at most.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>The fiscal year, for documents that do not say it; null where it is not known.</summary>
    /// <exception cref="ArgumentException">It is outside 1949 to 2999.</exception>
    public int? FiscalYear
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                value,
                nameof(FiscalYear),
                year => year is null || FiscalYears.Include(year.Value)
            );
    }

    /// <summary>The department, for documents that do not say it; null where it is not known.</summary>
    public string? Department { get; init; }

    /// <summary>The name of the file, which often has the department and the year in it; null where there is none.</summary>
    public string? FileName { get; init; }
}
