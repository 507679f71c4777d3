using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>A part of an amount that prose names.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="Value">What it comes to.</param>
/// <param name="Stated">The amount as written; null where only a price and a count make it.</param>
/// <param name="Formula">The calculation; null where there is none.</param>
/// <param name="IsComposed">Whether the calculation was composed of a price and counts.</param>
/// <param name="Parts">What it is made of.</param>
internal sealed record ProsePart(
    string Name,
    Money Value,
    StatedAmount? Stated,
    CostFormula? Formula = null,
    bool IsComposed = false,
    ImmutableArray<ProsePart> Parts = default
);
