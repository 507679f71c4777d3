namespace PerformanceBudget.Documents.Tests.Readings;

/// <summary>Everything that is read of the small documents in tests/fixtures/readings is what their files say.</summary>
public sealed class ReadingTests
{
    public static TheoryData<string> Names => [.. ReadingFixture.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_OfASmallDocument_IsWhatItsFileSays(string name)
    {
        var fixture = ReadingFixture.Of(name);
        if (Environment.GetEnvironmentVariable("PERFORMANCE_BUDGET_WRITE") == "1")
        {
            fixture.Write();
        }

        Assert.Equal(fixture.Expected, ReadingFixture.Of(name).Written);
    }
}
