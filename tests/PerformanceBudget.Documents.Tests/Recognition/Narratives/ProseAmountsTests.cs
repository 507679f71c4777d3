namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

public sealed class ProseAmountsTests
{
    [Theory]
    [InlineData("预算资金约66.78万元。", "约66.78万元")]
    [InlineData("预算资金约为57.45万元", "约57.45万元")]
    [InlineData("费用 23.91 万元", "23.91万元")]
    [InlineData("邮电费：3.00万，主要用于", "3.00万元")]
    [InlineData("共7.50万", "7.50万元")]
    [InlineData("总投资22,614.51万元", "22614.51万元")]
    [InlineData("总投资22，614.51万元", "22614.51万元")]
    [InlineData("总投资1.2亿元", "1.2亿元")]
    [InlineData("总投资1億元", "1亿元")]
    [InlineData("总投资5萬圓", "5万元")]
    [InlineData("慰问金133.00元）", "133.00元")]
    [InlineData("费用３.５万元左右", "约3.5万元")]
    [InlineData("￥500元", "500元")]
    public void Amount_IsFound(string text, string expected)
    {
        var found = Assert.Single(ProseAmounts.In(text));
        Assert.Equal((expected, ProseAmountRole.Plain), ($"{found.Stated}", found.Role));
    }

    [Theory]
    [InlineData("10万人次")]
    [InlineData("3万份材料")]
    [InlineData("850余个站点")]
    [InlineData("2026年1月1日")]
    [InlineData("10余万元")]
    [InlineData("共计500")]
    [InlineData("0.001元")]
    public void OtherNumber_IsNoAmount(string text) => Assert.Empty(ProseAmounts.In(text));

    [Theory]
    [InlineData("慰问金2000.00元/人/次", nameof(ProseAmountRole.Price))]
    [InlineData("（1200 元/人·年）", nameof(ProseAmountRole.Price))]
    [InlineData("每年每人慰问金5000.00元", nameof(ProseAmountRole.Price))]
    [InlineData("每期培训，预算5万元", nameof(ProseAmountRole.Plain))]
    [InlineData("1000万元（含）以上", nameof(ProseAmountRole.Bound))]
    [InlineData("宣传费12.8万元（含海报）", nameof(ProseAmountRole.Plain))]
    [InlineData("1000万元(含本数)以上", nameof(ProseAmountRole.Bound))]
    [InlineData("50万元以上", nameof(ProseAmountRole.Bound))]
    [InlineData("3-5万元", nameof(ProseAmountRole.Bound))]
    public void Role_IsTakenFromTheSentence(string text, string role) =>
        Assert.Equal(role, Assert.Single(ProseAmounts.In(text)).Role.ToString());
}
