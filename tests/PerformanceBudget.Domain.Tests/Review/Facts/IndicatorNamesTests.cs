using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class IndicatorNamesTests
{
    private const string Long = "完成全区护理员选拔培训考核推荐就业跟踪服务";

    [Theory]
    [InlineData("合格率 合格率", "0 1")]
    [InlineData("合格率 到课率 合格率 到课率 合格率", "1 3|0 2 4")]
    [InlineData("合格率 及格率", "")]
    // A filler more, and a character more.
    [InlineData("完成护理员选拔培训考核 完成护理员的选拔培训考核", "0 1")]
    [InlineData("完成护理员选拔培训考核 完成护理员选拔岗培训考核", "0 1?")]
    [InlineData("完成护理员选拔岗培训考核 完成护理员选拔培训考核", "0 1?")]
    // Another character makes another thing of a short name.
    [InlineData("完成护理员选拔培训考核 完成护理员选派培训考核", "")]
    [InlineData(Long + " 完成全区护理员选派培训考核推荐就业跟踪服务", "0 1?")]
    [InlineData("完成护理员选拔培训考核推荐就业跟踪服务 完成护理员选派培训考核推荐就业跟踪服务", "")]
    [InlineData("全区护理员选拔培训考核推荐就业跟踪管理 全区护理员选派培训考核推荐就业跟踪管理", "")]
    [InlineData("某全区护理员选拔培训考核推荐就业跟踪管理 某全区护理员选派培训考核推荐就业跟踪管理", "0 1?")]
    // The certain ones first, each doubt once, and none within one thing.
    [InlineData(Long + "岗 合格率 " + Long + " 合格率", "1 3|0 2?")]
    [InlineData(Long + " " + Long + "岗 " + Long, "0 2|0 1?")]
    [InlineData(Long + " " + Long + "岗 " + Long + "的", "0 2|0 1?|1 2?")]
    public void Repeated_AreThoseOfOneThing(string names, string expected)
    {
        var project = Project
            .Create("护理员培训")
            .WithIndicators([
                .. names.Split(' ').Select(name => Indicator.Create(IndicatorCategory.Quality, name, null)),
            ]);

        Assert.Equal(
            expected,
            string.Join(
                '|',
                new IndicatorNames([project], new StepCounter())
                    .FindRepeated(0)
                    .Select(one => $"{string.Join(' ', one.Indexes)}{(one.IsCertain ? "" : "?")}")
            )
        );
    }
}
