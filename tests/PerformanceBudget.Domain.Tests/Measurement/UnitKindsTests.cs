namespace PerformanceBudget.Domain.Tests.Measurement;

/// <summary>Counters of one kind, of which nobody can say whether one is meant to cancel the other.</summary>
public sealed class UnitKindsTests
{
    [Theory]
    [InlineData("元·月·天", true)]
    [InlineData("元/月/天", true)]
    [InlineData("元·月/天", false)]
    [InlineData("元·人·月", false)]
    [InlineData("元/月", false)]
    public void Unit_RepeatsAKind_WhereTwoStandOnOneSide(string text, bool repeats) =>
        Assert.Equal(repeats, Unit.Parse(text).RepeatsOneKind);
}
