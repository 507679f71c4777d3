using System.Diagnostics.CodeAnalysis;
using FsCheck.Xunit;

namespace PerformanceBudget.Testing;

/// <summary>What the laws of a class have in common where they say nothing else.</summary>
[AttributeUsage(AttributeTargets.Class)]
[SuppressMessage(
    "Extensibility",
    "xUnit3003",
    Justification = "It is no fact itself, so it has no source position."
)]
public sealed class LawsAttribute : PropertiesAttribute
{
    /// <summary>On how many cases each law is tried in the gate.</summary>
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = Study.Of(value);
    }
}
