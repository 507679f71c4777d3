using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Commands;

/// <summary>What is accepted in a document.</summary>
/// <param name="Acceptances">The acceptances; none where there is no such finding.</param>
/// <param name="Remark">Why there are none, or how many others there were.</param>
internal sealed record ChosenAcceptances(ImmutableArray<Acceptance> Acceptances, BilingualText? Remark);
