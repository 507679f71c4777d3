namespace PerformanceBudget.Domain.Json;

/// <summary>Ends a reading that has found more than anybody would read; never leaves the library.</summary>
internal sealed class TooManyProblemsException : Exception;
