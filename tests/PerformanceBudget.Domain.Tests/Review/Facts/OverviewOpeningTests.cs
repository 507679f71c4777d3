using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class OverviewOpeningTests
{
    private static readonly string Long = new('长', 60);

    [Theory]
    [InlineData("某区民政局拟于2026年实施养老护理员培训项目。", "某区民政局", "养老护理员培训")]
    [InlineData(" 某区民政局拟于2026年实施养老护理员培训项目，共4期。", "某区民政局", "养老护理员培训")]
    [InlineData("某区民政局拟于实施养老护理员培训项目;", "某区民政局", "养老护理员培训")]
    [InlineData("某区民政局拟于2026年实施养老护理员培训。", "某区民政局", null)]
    [InlineData("某区民政局拟于2026年实施项目。", "某区民政局", null)]
    [InlineData("某区民政局拟于2026年实施养老护理员培训项目", "某区民政局", null)]
    [InlineData("某区民政局拟于2026年举办培训。", "某区民政局", null)]
    [InlineData("为提高能力，拟于2026年实施养老护理员培训项目。", null, "养老护理员培训")]
    [InlineData("拟于2026年实施养老护理员培训项目。", null, null)]
    [InlineData("举办培训班。", null, null)]
    [InlineData(null, null, null)]
    public void Overview_SaysWhoDoesWhat(string? text, string? department, string? name) =>
        Assert.Equal(new OverviewOpening(department, name), OverviewOpening.Of(text));

    [Fact]
    public void Parts_AreAsLongAsNamesCanBe()
    {
        Assert.Equal(
            new OverviewOpening(Long, Long[..58]),
            OverviewOpening.Of($"{Long}拟于{Long}实施{Long[..58]}项目。")
        );
        Assert.Equal(default, OverviewOpening.Of($"{Long}长拟于2026年实施培训项目。"));
        Assert.Equal(
            new OverviewOpening("某局", null),
            OverviewOpening.Of($"某局拟于{Long}长实施培训项目。")
        );
        Assert.Equal(
            new OverviewOpening("某局", null),
            OverviewOpening.Of($"某局拟于2026年实施{Long[..59]}项目。")
        );
    }
}
