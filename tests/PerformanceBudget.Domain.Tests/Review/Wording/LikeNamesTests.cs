using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class LikeNamesTests
{
    [Theory]
    [InlineData("完成护理员培训工作", "完成护理员培训工作")]
    [InlineData("完成护理员的培训和考核", "完成护理员培训考核")]
    [InlineData("年度完成护理员培训各项工作", "完成护理员培训工作")]
    [InlineData("完成护理员培训全年", "完成护理员培训")]
    [InlineData("全年", "")]
    // What is left around a word, or a particle, may be a word.
    [InlineData("年全年度培训", "培训")]
    [InlineData("年的度培训", "培训")]
    public void Stem_IsWhatANameSaysTheSameWithout(string name, string expected) =>
        Assert.Equal(expected, LikeNames.StemOf(name));

    [Theory]
    [InlineData("完成护理员的选拔培训考核等工作", "完成年度护理员选拔培训考核工作", "Same")]
    [InlineData("加大与对口支援地区干部交流互动", "加大对对口支援地区干部交流互动", "Same")]
    [InlineData("完成护理员选拔培训考核工作年度", "完成护理员选拔培训考核工作", "Same")]
    [InlineData("各项完成护理员选拔培训考核工作", "完成护理员选拔培训考核工作", "Same")]
    [InlineData("完成护理员选拔培训考核工作", "完成护理员选拔培训考核各工作", "Doubtful")]
    [InlineData("完成护理的员选拔培训考核工作", "完成护理等员选派培训考核工作", "Doubtful")]
    [InlineData("完成护理员选拔培训考核工作", "完成护理员选拔培训考核的老工作", "Different")]
    [InlineData("完成护理员选拔培训考核工作", "完成女护理员选拔培训考核工作", "Different")]
    [InlineData("完成整改机构数量统计", "未完成整改机构数量统计", "Different")]
    [InlineData("增加护理员岗位数量统计情况", "减少护理员岗位数量统计情况", "Different")]
    [InlineData("完成护理员选拔培训考核工作", "完成护理师选拔培训考核工作", "Doubtful")]
    [InlineData("完成护理员选拔培训考核工作", "完成保育员选拔培训考核工作", "Different")]
    [InlineData(
        "完成全区护理员选拔培训考核推荐就业跟踪服务管理工作",
        "完成全区护理员选拨培训考核推荐就业跟踪服务管理工作",
        "Doubtful"
    )]
    [InlineData(
        "完成全区护理员选拔培训考核推荐就业跟踪服务管理工作",
        "完成全市护理员选拔培训考核推荐就业跟踪服务管理工作",
        "Different"
    )]
    public void TwoNames_AreOfOneThingOrOfTwo(string first, string second, string expected)
    {
        Assert.Equal(expected, LikeNames.Compare(first, second).ToString());
        Assert.Equal(expected, LikeNames.Compare(second, first).ToString());
    }
}
