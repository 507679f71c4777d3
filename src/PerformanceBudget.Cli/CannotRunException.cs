using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli;

/// <summary>The tool cannot do what it was asked for; the reason is for the person who asked.</summary>
internal sealed class CannotRunException(BilingualText reason) : Exception(reason.ToString())
{
    public BilingualText Reason { get; } = reason;
}
