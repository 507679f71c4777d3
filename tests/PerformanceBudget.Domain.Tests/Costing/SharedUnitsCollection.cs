namespace PerformanceBudget.Domain.Tests.Costing;

/// <summary>
/// Tests that count what is allocated while units are looked up run alone: the caches of units are bounded, and random
/// formulas of other tests drive out what these have warmed up.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SharedUnitsCollection
{
    public const string Name = "Shared units";
}
