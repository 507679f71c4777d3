using System.Diagnostics.CodeAnalysis;
using FsCheck.Xunit;

namespace PerformanceBudget.Domain.Tests;

/// <summary>The settings of a class of laws: the same cases on every run, unless fresh ones are asked for.</summary>
/// <remarks>A gate that is red by chance teaches people to run it twice. Fresh cases have a command of their own.</remarks>
[AttributeUsage(AttributeTargets.Class)]
[SuppressMessage(
    "Extensibility",
    "xUnit3003",
    Justification = "It is no fact itself, so it has no source position."
)]
public sealed class LawsAttribute : PropertiesAttribute
{
    private const string Seed = "(20261122,20260101)";

    /// <summary>How many cases each law is tried on, in an ordinary run.</summary>
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = value * Study.Times;
    }

    public LawsAttribute()
    {
        if (!FreshCases.AreAskedFor)
        {
            Replay = Seed;
        }
    }
}
