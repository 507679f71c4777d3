namespace PerformanceBudget.Cli.Checking;

/// <summary>A line of standard input.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">Its bytes without the line end; null where it is too long to be held.</param>
internal readonly record struct InputLine(int Number, byte[]? Bytes);
