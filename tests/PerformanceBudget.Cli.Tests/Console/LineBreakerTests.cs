using PerformanceBudget.Cli.Console;

namespace PerformanceBudget.Cli.Tests.Console;

public sealed class LineBreakerTests
{
    [Theory]
    [InlineData("合计12345.67万元相差", 12, "合计|12345.67万元|相差")]
    [InlineData("写明25.00万元，而", 12, "写明|25.00万元，|而")]
    [InlineData("在2026年完成", 6, "在|2026年|完成")]
    [InlineData("甲乙（丙丁）戊", 6, "甲乙|（丙|丁）戊")]
    [InlineData("states 25.00万元, but", 12, "states|25.00万元,|but")]
    [InlineData("one  two", 4, "one|two")]
    [InlineData("", 4, "")]
    public void Break_Text_KeepsNumbersUnitsAndPunctuationTogether(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), LineBreaker.Break(text, width));

    [Fact]
    public void Break_WordWiderThanTheLine_IsCutWhereTheLineEnds() =>
        Assert.Equal(["abcd", "efgh", "i"], LineBreaker.Break("abcdefghi", 4));
}
