namespace PerformanceBudget.Domain.Tests.Text;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("⼲部⼯作", "干部工作")]
    [InlineData("门⼾⽹站", "门户网站")]
    [InlineData("⻓三⻆", "长三角")]
    [InlineData("⾦額", "金額")]
    [InlineData("\uF900\uFA19", "豈神")]
    public void Lookalikes_BecomeTheCharactersMeant(string printed, string meant) =>
        Assert.Equal(meant, FoldedText.Of(printed));

    [Theory]
    [InlineData("％①２（甲）㎡Ａ㈠")]
    [InlineData("\uFA0E\uFA0F\u2E9A")]
    [InlineData("\uFAFF\uF8FF\u2FD6")]
    public void OtherCharacters_StayAsPrinted(string printed) => Assert.Same(printed, FoldedText.Of(printed));

    // The Kangxi radicals and the compatibility ideographs of one code unit, by the normalisation of the framework.
    [Fact]
    public void Tables_AreThoseOfUnicode()
    {
        foreach (var c in Enumerable.Range(0x2F00, 0xD6).Concat(Enumerable.Range(0xF900, 0x1DA)))
        {
            var printed = ((char)c).ToString();
            var normalised = printed.Normalize(System.Text.NormalizationForm.FormKC);
            var meant =
                c == '⼾' ? "户"
                : normalised.Length == 1 ? normalised
                : printed;

            Assert.Equal(meant, FoldedText.Of(printed));
        }
    }
}
