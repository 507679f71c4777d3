namespace PerformanceBudget.Mutation;

/// <summary>A folder of a library.</summary>
/// <param name="Name">What it is called in results.</param>
/// <param name="Path">Its path within the project, with a slash at the end; empty for the whole project.</param>
/// <param name="AtLeast">How many of 100 mutants have to be noticed.</param>
internal sealed record Folder(string Name, string Path, int AtLeast);
