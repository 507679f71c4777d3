using System.Collections.Immutable;

namespace PerformanceBudget.Consumer;

/// <summary>What an application does with a type of the library: a property, one that may be absent, a list, a dictionary.</summary>
internal sealed record Holder<T>(T One, T? Maybe, ImmutableArray<T> Many, Dictionary<string, T> Named);
