using PerformanceBudget.Reports.Csv;

namespace PerformanceBudget.Reports.Tests.Csv;

public sealed class SpreadsheetTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1+1", "' =1+1")]
    [InlineData("\r=1+1", "' =1+1")]
    [InlineData("\n@x", "' @x")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("－", "'－")]
    public void WhatBeginsAsAFormula_IsText(string text, string expected) =>
        Assert.Equal(expected, SpreadsheetText.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("400.00")]
    [InlineData("-400.00")]
    [InlineData("预算明细第3行“a=b”")]
    [InlineData("≥95.00(%)")]
    public void WhatDoesNot_StaysAsItIs(string text) => Assert.Equal(text, SpreadsheetText.Of(text));

    [Fact]
    public void WhatIsInvisible_IsReplaced() => Assert.Equal("a\uFFFDb c", SpreadsheetText.Of("a\0b\nc"));
}
