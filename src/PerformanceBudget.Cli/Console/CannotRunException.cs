using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Console;

/// <summary>The tool cannot do what it was asked for; the reasons are for the person who asked, each on a line.</summary>
internal sealed class CannotRunException(params ImmutableArray<BilingualText> reasons)
    : Exception(reasons[0].ToString())
{
    public ImmutableArray<BilingualText> Reasons { get; } = reasons;

    /// <summary>The first of them.</summary>
    public BilingualText Reason => Reasons[0];
}
