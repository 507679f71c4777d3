namespace PerformanceBudget.Package.Tests.Shared;

/// <summary>How a program ended, and what it wrote.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Errors);
