namespace PerformanceBudget.Domain.Json;

/// <summary>Ends a reading at a limit, which has been reported; never leaves the library.</summary>
internal sealed class ReadingStoppedException : Exception;
