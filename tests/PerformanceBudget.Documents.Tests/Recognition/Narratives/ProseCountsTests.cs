namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

public sealed class ProseCountsTests
{
    [Theory]
    [InlineData("培训300人次", "300人次")]
    [InlineData("租用 12 个月", "12月")]
    [InlineData("每年4次/人", "4次/人")]
    [InlineData("每年4次每人", "4次/人")]
    [InlineData("护理员125人、2期", "125人 2期")]
    [InlineData("1,200平方米", "1200平方米")]
    [InlineData("连续3年", "3年")]
    [InlineData("为期30天", "30天")]
    public void Count_IsFound(string text, string counts) =>
        Assert.Equal(
            counts,
            string.Join(' ', ProseCounts.In(text, 0, text.Length).Select(count => count.Quantity.ToString()))
        );

    [Theory]
    [InlineData("2026年3月5日")]
    [InlineData("3月底前")]
    [InlineData("第3次会议")]
    [InlineData("20至30人")]
    [InlineData("20-30人")]
    [InlineData("G60人")]
    [InlineData("预算3万元")]
    [InlineData("人员经费")]
    public void OtherNumber_IsNoCount(string text) => Assert.Empty(ProseCounts.In(text, 0, text.Length));

    [Theory]
    [InlineData("慰问金2000.00元/人/次", "2000.00元/人/次")]
    [InlineData("慰问金2000元·人·年", "2000.00元/人/年")]
    [InlineData("每年每人慰问金5000.00元", "5000.00元/人/年")]
    [InlineData("共10人，慰问金5000.00元", null)]
    [InlineData("每人，慰问金5000.00元", null)]
    public void Price_IsAnAmountOfEach(string text, string? expected)
    {
        var amount = Assert.Single(ProseAmounts.In(text));

        Assert.Equal(
            expected,
            ProseCounts.TryReadPrice(text, amount, out var price, out _) ? price.ToString() : null
        );
    }
}
