using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>The passages of a section as numbered items with items below them.</summary>
/// <param name="Preface">What stands before the first item.</param>
/// <param name="Items">The items of the first level.</param>
internal sealed record Outline(ImmutableArray<Passage> Preface, ImmutableArray<OutlineItem> Items);
