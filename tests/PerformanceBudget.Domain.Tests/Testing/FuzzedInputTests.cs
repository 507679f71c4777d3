using PerformanceBudget.Testing.Fuzzing;

namespace PerformanceBudget.Domain.Tests.Testing;

/// <summary>What fuzzing once found stays mended: the fixtures of <c>tests/fixtures/fuzz</c>, and what fuzzing begins with.</summary>
public sealed class FuzzedInputTests
{
    public static TheoryData<string> Targets => [.. DomainTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void EveryInput_KeepsTheLaws(string name) =>
        Assert.NotEqual(0, FuzzFixtures.Replay(DomainTargets.All.Single(target => target.Name == name)));

    [Fact]
    public void ALaw_ThatIsBroken_IsSeen()
    {
        Assert.Throws<BrokenLawException>(() => TextLaws.ReadsBack(Money.FromFen(1), "0.02"));
        Assert.Throws<BrokenLawException>(() => TextLaws.ReadsBack(Money.FromFen(1), "一"));
        Assert.Throws<BrokenLawException>(() => Law.AreSame<byte>([1], [2]));
    }

    [Fact]
    public void HalfOfAPair_IsNoTextInEitherEncoding()
    {
        var half = new FuzzedText([0x41, 0xED, 0xA0, 0x80], isThorough: true);
        Assert.Equal("A\ud800", half.Characters);
        Assert.False(half.IsWellFormed);
        Assert.Null(new FuzzedText([0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80], isThorough: true).Characters);
        Assert.Null(new FuzzedText([0xFF], isThorough: true).Characters);
        Assert.Equal("元", new FuzzedText([0xE5, 0x85, 0x83], isThorough: true).Characters);
    }
}
