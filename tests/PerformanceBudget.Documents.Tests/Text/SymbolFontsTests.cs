namespace PerformanceBudget.Documents.Tests.Text;

public sealed class SymbolFontsTests
{
    [Theory]
    [InlineData("Symbol", "\uF0A3\uF0B3\uF0B9\uF0BB", "≤≥≠≈")]
    [InlineData("Symbol", "\uF0B0\uF0B1\uF0B4\uF0B8", "°±×÷")]
    [InlineData("Symbol", "\uF02D\uF039\uF035%", "−95%")]
    [InlineData("Symbol", "\u00B3", "≥")]
    [InlineData("Symbol", "\"$'*", "\"$'*")]
    [InlineData("Wingdings", "\uF0FC\uF0FB\uF0FE\uF0FD", "✓✗☑☒")]
    [InlineData("Wingdings", "\uF06F\uF0A8\uF06E\uF06C", "□□■●")]
    [InlineData("Wingdings 2", "\uF050\uF04F\uF052\uF051\uF0A3", "✓✗☑☒□")]
    [InlineData("Wingdings", "\uF0B3", "\uF0B3")]
    [InlineData("Wingdings 2", "\uF06F", "\uF06F")]
    public void Letters_OfAFontOfSigns_AreTheSigns(string font, string letters, string signs) =>
        Assert.Equal(signs, SymbolFonts.Map(letters, font));

    [Theory]
    [InlineData("Symbol", "Symbol")]
    [InlineData("Wingdings", "Wingdings")]
    [InlineData("Wingdings 2", "Wingdings 2")]
    [InlineData("宋体", null)]
    [InlineData(null, null)]
    public void Font_OfSigns_IsKnownByItsName(string? name, string? font) =>
        Assert.Equal(font, SymbolFonts.Named(name));

    [Theory]
    [InlineData("F0B3", '\uF0B3')]
    [InlineData("b3", '\u00B3')]
    [InlineData("D800", null)]
    [InlineData("0", null)]
    [InlineData("1F0B3", null)]
    [InlineData("≥", null)]
    [InlineData(null, null)]
    public void Code_IsTheNumberOfALetter(string? code, char? letter) =>
        Assert.Equal(letter, SymbolFonts.Parse(code));
}
