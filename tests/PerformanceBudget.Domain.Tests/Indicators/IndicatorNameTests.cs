namespace PerformanceBudget.Domain.Tests.Indicators;

public sealed class IndicatorNameTests
{
    [Theory]
    [InlineData("培训合格率", "培训合格率", null, null)]
    [InlineData("★培训合格率", "培训合格率", null, null)]
    [InlineData("指标1：培训合格率", "培训合格率", null, null)]
    [InlineData("指标 12、培训合格率", "培训合格率", null, null)]
    [InlineData("★指标十：☆培训合格率（≥**%）", "培训合格率", "%", "≥")]
    [InlineData("培训合格率(≥XX%)", "培训合格率", "%", "≥")]
    [InlineData("培训合格率（≥ __ %）", "培训合格率", "%", "≥")]
    [InlineData("培训人数（**人）", "培训人数", "人", null)]
    [InlineData("培训人数（≥）", "培训人数", null, "≥")]
    [InlineData("覆盖面积（≥****************平方米）", "覆盖面积", "平方米", "≥")]
    [InlineData("覆盖面积（≥*****************平方米）", "覆盖面积（≥*****************平方米）", null, null)]
    [InlineData("培训人数（人）", "培训人数", "人", null)]
    [InlineData("人均费用（元/人）", "人均费用", "元/人", null)]
    [InlineData("培训（万人次）", "培训", "万人次", null)]
    [InlineData("平均费用（元/平方公里·年）", "平均费用", "元/平方公里·年", null)]
    [InlineData("平均费用（元/平方公里/个月）", "平均费用（元/平方公里/个月）", null, null)]
    [InlineData(
        "乡村振兴示范村建设项目配套资金到位情况完成率（%）",
        "乡村振兴示范村建设项目配套资金到位情况完成率",
        "%",
        null
    )]
    [InlineData("指标2：挂牌（牌）", "挂牌", "牌", null)]
    [InlineData("挂牌（牌）", "挂牌（牌）", null, null)]
    [InlineData("政策宣传（含讲座）", "政策宣传（含讲座）", null, null)]
    [InlineData("培训项目（县）", "培训项目（县）", null, null)]
    [InlineData("体检（X光）", "体检（X光）", null, null)]
    [InlineData("防汛能力（等）", "防汛能力", null, null)]
    [InlineData("（等）", "（等）", null, null)]
    [InlineData("培训（2026年）", "培训（2026年）", null, null)]
    [InlineData("指标体系建设", "指标体系建设", null, null)]
    [InlineData("指标3个", "指标3个", null, null)]
    [InlineData("**系统运维", "**系统运维", null, null)]
    [InlineData("（人）", "（人）", null, null)]
    [InlineData("★", "★", null, null)]
    public void Read_Name_HasTheTemplateTakenOff(string printed, string bare, string? unit, string? sign)
    {
        var name = IndicatorName.Read(printed);

        Assert.Equal(printed, name.Printed);
        Assert.Equal(bare, name.Bare);
        Assert.Equal(unit, name.UnitText);
        Assert.Equal(sign, name.SignText);
    }

    [Theory]
    [InlineData("群众投诉（反向）", "群众投诉", TargetDirection.LessIsBetter)]
    [InlineData("培训人数（人）（正向指标）", "培训人数", TargetDirection.MoreIsBetter)]
    [InlineData("培训人数（达标）", "培训人数", TargetDirection.ToBeMet)]
    [InlineData("培训人数", "培训人数", null)]
    public void Read_Direction_IsTakenOff(string printed, string bare, TargetDirection? direction)
    {
        var name = IndicatorName.Read(printed);

        Assert.Equal(bare, name.Bare);
        Assert.Equal(direction, name.Direction);
    }

    [Theory]
    [InlineData("正向", TargetDirection.MoreIsBetter)]
    [InlineData("正向指标", TargetDirection.MoreIsBetter)]
    [InlineData("正", TargetDirection.MoreIsBetter)]
    [InlineData("反向", TargetDirection.LessIsBetter)]
    [InlineData("反向指标", TargetDirection.LessIsBetter)]
    [InlineData("负向", TargetDirection.LessIsBetter)]
    [InlineData("负向指标", TargetDirection.LessIsBetter)]
    [InlineData("逆向", TargetDirection.LessIsBetter)]
    [InlineData("逆向指标", TargetDirection.LessIsBetter)]
    [InlineData("反", TargetDirection.LessIsBetter)]
    [InlineData("达标", TargetDirection.ToBeMet)]
    [InlineData("达标指标", TargetDirection.ToBeMet)]
    [InlineData("中性", TargetDirection.ToBeMet)]
    [InlineData("", null)]
    [InlineData("双向", null)]
    public void DirectionOf_AWordOfTheForm_IsThatDirection(string word, TargetDirection? direction) =>
        Assert.Equal(direction, IndicatorName.DirectionOf(word));

    [Theory]
    [InlineData("  ★培训合格率", "培训合格率")]
    [InlineData("★ ☆ 培训合格率", "培训合格率")]
    public void Read_BlanksAroundMarks_AreTakenOff(string printed, string bare) =>
        Assert.Equal(bare, IndicatorName.Read(printed).Bare);

    [Theory]
    [InlineData("培训合格率（≥**%）", true)]
    [InlineData("培训合格率（%）", false)]
    public void HasPlaceholder_OfTheTemplate_IsSaid(string printed, bool expected) =>
        Assert.Equal(expected, IndicatorName.Read(printed).HasPlaceholder);

    [Fact]
    public void Read_Null_Throws() =>
        Assert.Throws<ArgumentNullException>("printed", () => IndicatorName.Read(null!));

    [Fact]
    public void NormalizedName_IsWithoutTheTemplate() =>
        Assert.Equal(
            "培训合格率",
            Indicator.Create(IndicatorCategory.Quality, "★指标1：培训 合格率（≥**%）").NormalizedName
        );
}
