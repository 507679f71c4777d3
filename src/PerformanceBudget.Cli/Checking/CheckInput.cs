namespace PerformanceBudget.Cli.Checking;

/// <summary>A document that is to be checked.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Read">Its bytes. Throws <see cref="CannotRunException"/> where there are none to be had.</param>
internal sealed record CheckInput(DocumentName Name, Func<byte[]> Read);
