using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Documents;

/// <summary>What was found where documents were looked for.</summary>
/// <param name="Path">A file, or a folder that cannot be looked into.</param>
/// <param name="Problem">Why it is passed over; null for a file to read.</param>
internal readonly record struct FoundFile(string Path, BilingualText? Problem = null);
