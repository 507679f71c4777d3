using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class ProjectWordsTests
{
    [Theory]
    [InlineData("护理员培训经费", "护理员培训", true)]
    [InlineData("护理员培训经费", "护理人员", true)]
    [InlineData("护理员培训经费", "培训", true)]
    [InlineData("护理员培训经费", "经费", false)]
    [InlineData("护理员培训经费", "床位", false)]
    [InlineData("护理员服务项目", "服务", false)]
    [InlineData("水费", "水费缴纳", true)]
    [InlineData("老旧小区改造", "老旧小区改造面积", true)]
    public void Text_NamesAProjectOrNot(string project, string text, bool isNamed) =>
        Assert.Equal(isNamed, Words(project, "道路养护专项").IsNamed(0, text));

    [Fact]
    public void Word_OfTwoProjects_NamesNeither()
    {
        var words = Words("护理员培训", "护理床采购");

        Assert.False(words.IsNamed(0, "护理质量"));
        Assert.True(words.IsNamed(0, "护理员培训质量"));
        Assert.True(words.IsNamed(1, "采购质量"));
        Assert.False(words.IsNamed(0, "采购质量"));
    }

    [Theory]
    [InlineData("护理员培训经费", "护理员培训项目", true)]
    [InlineData("护理员培训经费", "护理员培训", true)]
    [InlineData("护理员培训经费", "护理床采购经费", false)]
    [InlineData("经费", "项目", false)]
    public void Projects_HaveOneNameOrTwo(string first, string second, bool areNamesakes) =>
        Assert.Equal(areNamesakes, Words(first, second).AreNamesakes(0, 1));

    private static ProjectWords Words(params string[] names) =>
        new([.. names.Select(name => Project.Create(name))]);
}
