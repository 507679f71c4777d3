namespace PerformanceBudget.Domain;

/// <summary>What a counter measures. Two counters of one kind in a price and its count belong together, whether there is a factor or not.</summary>
internal enum CounterKind
{
    /// <summary>It counts things, people or events.</summary>
    Things,
    Time,
    Length,
    Area,
    Volume,
    Mass,
}
