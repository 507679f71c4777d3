using System.Collections.Immutable;

namespace PerformanceBudget.Documents.Testing;

/// <summary>An indicator as a form can have it.</summary>
public sealed record SyntheticIndicator(IndicatorCategory Category, string Name)
{
    /// <summary>The value of the year; null where the form leaves it blank.</summary>
    public SyntheticValue? Value { get; init; }

    /// <summary>The value over the life of the project, in forms that have both.</summary>
    public SyntheticValue? Overall { get; init; }

    /// <summary>A value for each region of the form; null where its cell is blank.</summary>
    public ImmutableArray<SyntheticValue?> ByRegion { get; init; } = [];

    public decimal? Weight { get; init; }

    public TargetDirection? Direction { get; init; }

    public string? Explanation { get; init; }

    public string? Standard { get; init; }

    public string? Remark { get; init; }
}
