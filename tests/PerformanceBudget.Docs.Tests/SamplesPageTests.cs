using PerformanceBudget.Testing;

namespace PerformanceBudget.Docs.Tests;

public sealed class SamplesPageTests
{
    [Fact]
    public void Page_NamesEverySample()
    {
        var page = File.ReadAllText(Samples.PathTo("README.md"));

        Assert.All(
            Samples.All,
            name => Assert.Contains($"| [`{name}`]({name}) |", page, StringComparison.Ordinal)
        );
    }
}
