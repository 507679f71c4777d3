namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

public sealed class ItemNumberTests
{
    [Theory]
    [InlineData("一、项目概述", nameof(ItemNumberKind.Chinese), 1)]
    [InlineData("十二、其他", nameof(ItemNumberKind.Chinese), 12)]
    [InlineData("二十、其他", nameof(ItemNumberKind.Chinese), 20)]
    [InlineData("(一) 文件依据", nameof(ItemNumberKind.ChineseInBrackets), 1)]
    [InlineData("（ 二 ）、其他", nameof(ItemNumberKind.ChineseInBrackets), 2)]
    [InlineData("1.干部", nameof(ItemNumberKind.Arabic), 1)]
    [InlineData("12、干部", nameof(ItemNumberKind.Arabic), 12)]
    [InlineData("３．干部", nameof(ItemNumberKind.Arabic), 3)]
    [InlineData("1.2026年公务员招录", nameof(ItemNumberKind.Arabic), 1)]
    [InlineData("(1) 干部", nameof(ItemNumberKind.ArabicInBrackets), 1)]
    [InlineData("（10）干部", nameof(ItemNumberKind.ArabicInBrackets), 10)]
    [InlineData("2）干部", nameof(ItemNumberKind.ArabicBeforeBracket), 2)]
    [InlineData("③干部", nameof(ItemNumberKind.Circled), 3)]
    [InlineData("- (8) 干部", nameof(ItemNumberKind.ArabicInBrackets), 8)]
    [InlineData("● 干部", nameof(ItemNumberKind.Bullet), 0)]
    public void Number_InFrontOfAnItem_IsRead(string text, string kind, int value)
    {
        Assert.True(ItemNumber.TryScan(text, out var number));
        Assert.Equal((kind, value), (number.Kind.ToString(), number.Value));
    }

    [Theory]
    [InlineData("3.5万元")]
    [InlineData("1、2月")]
    [InlineData("2026年")]
    [InlineData("10人")]
    [InlineData("（其中10人）")]
    [InlineData("一是系统性能优化")]
    [InlineData("-5万元")]
    [InlineData("- 12 -")]
    [InlineData("1234、其他")]
    [InlineData("一")]
    [InlineData("")]
    public void OtherText_IsNoNumber(string text) => Assert.False(ItemNumber.TryScan(text, out _));

    [Theory]
    [InlineData("1. 干部", "干部")]
    [InlineData(".工作职能：", "工作职能：")]
    [InlineData("干部", "干部")]
    public void Strip_LeavesTheItem(string text, string item) => Assert.Equal(item, ItemNumber.Strip(text));
}
