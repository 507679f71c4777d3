using System.Collections.Immutable;

namespace PerformanceBudget.Documents.Testing;

/// <summary>A total and the sources of it, in yuan.</summary>
/// <param name="TotalLabel">What the form calls the total.</param>
/// <param name="Total">The total.</param>
/// <param name="Sources">The sources, in the order of the form.</param>
public sealed record SyntheticMoney(
    string TotalLabel,
    decimal Total,
    ImmutableArray<SyntheticSource> Sources
);

/// <summary>One source of money.</summary>
/// <param name="Label">What the form calls the source, without 其中.</param>
/// <param name="Amount">How much, in yuan; null where the form leaves it blank.</param>
public sealed record SyntheticSource(string Label, decimal? Amount);
