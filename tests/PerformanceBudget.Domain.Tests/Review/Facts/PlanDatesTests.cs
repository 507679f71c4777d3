using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class PlanDatesTests
{
    [Theory]
    [InlineData("4月30日前完成。", true)]
    [InlineData("分期举办，至７月。", true)]
    [InlineData("每月一次，至7月。", true)]
    [InlineData("为期3个月，每月5次。", false)]
    [InlineData("月", false)]
    [InlineData(null, false)]
    public void TextOfAStep_HasADateOrNot(string? text, bool hasDate) =>
        Assert.Equal(hasDate, PlanDates.Has(With(PlanItem.Create("培训", text))));

    [Fact]
    public void PeriodOfAStep_IsADateUnlessItIsThatOfTheProject()
    {
        var whole = PlanItem.Create("培训", "4月", Period("2026-01-01", "2026-12-31"));
        var part = PlanItem.Create("培训", null, Period("2026-01-01", "2026-11-30"));

        Assert.False(PlanDates.Has(With(whole)));
        Assert.True(PlanDates.Has(With(part)));
        Assert.True(PlanDates.Has(With(whole).WithPeriod(null)));
        Assert.True(PlanDates.Has(With(PlanItem.Create("培训", items: [whole, part]))));
        Assert.False(PlanDates.Has(With(PlanItem.Create("培训", items: [whole]))));
        Assert.False(PlanDates.Has(Domain.Project.Create("培训")));
    }

    private static Project With(PlanItem item) =>
        Domain
            .Project.Create("培训")
            .WithPeriod(StatedPeriod.Year(2026))
            .WithStatement(ProjectStatement.Create(plan: [item]));
}
