namespace PerformanceBudget.Testing.Fuzzing;

/// <summary>Something that has to hold of every input does not hold of one.</summary>
public sealed class BrokenLawException(string law) : Exception(law);
