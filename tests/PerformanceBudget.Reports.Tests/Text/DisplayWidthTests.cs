using System.Text;

namespace PerformanceBudget.Reports.Tests.Text;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc 1", 5)]
    [InlineData("预算12.30万元", 13)]
    [InlineData("（％）", 6)]
    [InlineData("e\u0301\u200B", 1)]
    [InlineData("⌚★", 3)]
    [InlineData("𠀀😀", 4)]
    public void Width_OfAText_CountsChineseCharactersTwice(string text, int expected) =>
        Assert.Equal(expected, DisplayWidth.Of(text));

    [Fact]
    public void Width_OfEveryIdeograph_IsTwo() =>
        Assert.All(
            Enumerable.Range(0x4E00, 0x9FFF - 0x4E00 + 1),
            c => Assert.Equal(2, DisplayWidth.Of(new Rune(c)))
        );

    [Theory]
    [InlineData("加大交流互动", 12, "加大交流互动")]
    [InlineData("加大交流互动", 11, "加大交流互…")]
    [InlineData("加大交流互动", 10, "加大交流…")]
    public void Shorten_Text_FitsWithItsEllipsis(string text, int width, string expected) =>
        Assert.Equal(expected, DisplayWidth.Shorten(text, width));
}
