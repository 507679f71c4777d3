using PerformanceBudget.Documents.Testing.Fuzzing;
using PerformanceBudget.Testing.Fuzzing;

namespace PerformanceBudget.Documents.Tests.Testing;

/// <summary>What fuzzing once found stays mended: the fixtures of <c>tests/fixtures/fuzz</c>, and what fuzzing begins with.</summary>
public sealed class FuzzedDocumentTests
{
    public static TheoryData<string> Targets => [.. DocumentTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void EveryInput_KeepsTheLaws(string name) =>
        Assert.NotEqual(0, FuzzFixtures.Replay(DocumentTargets.All.Single(target => target.Name == name)));
}
