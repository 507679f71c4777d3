using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Projects that have texts in common with many others.</summary>
/// <param name="Projects">The indexes of the projects, in order.</param>
/// <param name="Texts">What they have in common, with the number of them that have it: the most common first.</param>
internal sealed record TemplateGroup(
    ImmutableArray<int> Projects,
    ImmutableArray<(string Text, int Projects)> Texts
);
