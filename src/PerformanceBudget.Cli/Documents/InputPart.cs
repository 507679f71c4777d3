namespace PerformanceBudget.Cli.Documents;

/// <summary>What a caller names one after the other: files, or standard input.</summary>
/// <param name="Files">The files.</param>
/// <param name="Lines">Standard input with a declaration on each line; null for files.</param>
internal sealed record InputPart(IEnumerable<InputDocument> Files, Stream? Lines);
