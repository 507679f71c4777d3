using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class TellingCharactersTests
{
    [Theory]
    [InlineData("一等奖励", "二等奖励", true)]
    [InlineData("奖励一等", "奖励二等", true)]
    [InlineData("一等奖励", "一等补助", false)]
    [InlineData("奖励一等", "二等奖励", false)]
    [InlineData("奖励一等", "一等奖励", false)]
    [InlineData("奖励", "二等奖励", false)]
    [InlineData("奖励", "补助", false)]
    public void Names_AreToldApartByTheFirstOfThem(string first, string second, bool areTold)
    {
        Assert.Equal(areTold, TellingCharacters.TellApart(first, second));
        Assert.Equal(areTold, TellingCharacters.TellApart(second, first));
    }

    [Theory]
    [InlineData("第一季度培训", "培训第一季度", true)]
    [InlineData("第一季度培训", "第二季度培训", false)]
    [InlineData("第一季度培训", "季度培训", false)]
    [InlineData("第一季度第二次", "第一季度第三次", false)]
    [InlineData("第一季度第二次", "第二季度第一次", false)]
    [InlineData("培训", "补助", true)]
    public void Names_HaveTheSameInTheSameOrder(string first, string second, bool areSame)
    {
        Assert.Equal(areSame, TellingCharacters.AreSame(first, second));
        Assert.Equal(areSame, TellingCharacters.AreSame(second, first));
    }
}
