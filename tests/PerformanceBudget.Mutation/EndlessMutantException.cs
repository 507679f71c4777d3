namespace PerformanceBudget.Mutation;

/// <summary>A mutant takes many times the steps that the library takes: it is noticed, as a test that does not end is.</summary>
public sealed class EndlessMutantException : Exception;
