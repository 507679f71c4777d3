using System.Diagnostics.CodeAnalysis;
using FsCheck.Xunit;

namespace PerformanceBudget.Testing;

/// <summary>A law: what holds for every case. It is tried on the same ones on every run, unless fresh ones are asked for.</summary>
/// <remarks>A gate that is red by chance teaches people to run it twice. Fresh cases have a command of their own.</remarks>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage(
    "Extensibility",
    "xUnit3003",
    Justification = "The attribute that it is derived from takes no source position."
)]
public sealed class LawAttribute : PropertyAttribute
{
    private const string Seed = "(20261122,20260101)";

    public LawAttribute()
    {
        if (!FreshCases.AreAskedFor)
        {
            Replay = Seed;
        }
    }

    /// <summary>On how many cases it is tried in the gate: 100, if neither the law nor its class says so.</summary>
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = Study.Of(value);
    }
}
