using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>PB4012.</summary>
public sealed class LastYearGoalRuleTests
{
    [Theory]
    [InlineData("2025年度举办护理员培训班，培训800人。", false)]
    [InlineData("2025年举办护理员培训班，培训800人。", false)]
    [InlineData("举办护理员培训班，2025年培训800人。", false)]
    [InlineData("通过2025年度项目实施，培训护理员800人。", false)]
    [InlineData("2026年举办护理员培训班，培训800人。", true)]
    [InlineData("2025年度培训600人，2026年度培训800人。", true)]
    [InlineData("在2025年度培训基础上，举办护理员培训班。", true)]
    [InlineData("较2025年度增加培训200人。", true)]
    [InlineData("完成2025年度决算，培训护理员800人。", true)]
    [InlineData("支付培训2025年度尾款。", true)]
    [InlineData("落实《2025年度培训计划》，培训800人。", true)]
    [InlineData("培训护理员（2025年度入职）800人。", true)]
    [InlineData("按《培训计划》（修订）举办。2025年度培训800人。", false)]
    [InlineData("自2025年起举办护理员培训班。", true)]
    [InlineData("2019年建成的培训基地投入使用。", true)]
    [InlineData("开展2027年度培训需求调查。", true)]
    [InlineData("培训2025人。", true)]
    [InlineData("2025年完成20期护理员培训班的开班和验收，培训800人。", false)]
    [InlineData("2025年完成，培训800人。", false)]
    [InlineData("2025年完成的护理员培训班通过验收，培训800人。", true)]
    [InlineData("2025年审计护理员培训资金，培训800人。", true)]
    [InlineData("2025年审计护理员培训资金使用单位12家，培训800人。", false)]
    [InlineData("2025年审计发现的培训问题整改完成12个，培训800人。", true)]
    [InlineData("2025年考核结余单位12家，培训800人。", true)]
    [InlineData("2025 年度举办护理员培训班，培训800人。", false)]
    [InlineData("2025年底前举办护理员培训班，培训800人。", false)]
    [InlineData("2025年至2027年举办护理员培训班。", true)]
    [InlineData("2025年度——2028年度举办护理员培训班。", true)]
    [InlineData("2023年至2025年举办护理员培训班。", false)]
    [InlineData("培训2025年度入选的护理员800人。", true)]
    [InlineData("2025年评定并奖励护理员培训机构17家。", false)]
    [InlineData("2025年评定的护理员培训机构17家获得奖励。", true)]
    public void Goal_IsThatOfAnEarlierYearOrNot(string goal, bool isSilent) =>
        Assert.Equal(
            isSilent ? [] : ["PB4012 Information /goals/annual"],
            FindingsOf(Project().WithGoals(Goals.Create(null, goal)))
        );
}
