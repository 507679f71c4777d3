namespace PerformanceBudget.Documents.Tests.Formats.Packages;

public sealed class MarkupGuardTests
{
    /// <summary>Stands for as many characters as a tag may have.</summary>
    private const string Long = "…";

    private const int LongestTag = 1 << 20;

    [Theory]
    [InlineData($"<a b=\"{Long}\"/>")]
    [InlineData($"<a b='{Long}'/>")]
    [InlineData($"<a b=\">{Long}\"/>")]
    [InlineData($"<a b='\">' c=\">{Long}\"/>")]
    [InlineData($"<{Long}/>")]
    [InlineData($"</{Long}>")]
    [InlineData($"<?{Long}?>")]
    [InlineData($"<!{Long}>")]
    [InlineData($"<!----><{Long}>")]
    [InlineData($"<!-- \" ' ]]><a --><{Long}>")]
    [InlineData($"<![CDATA[ \" ' --><a ]]><{Long}>")]
    public void Tag_ThatIsTooLong_IsRefused(string xml) => Assert.True(Refuses(xml));

    [Theory]
    [InlineData($"<a>{Long}</a>")]
    [InlineData($"<a><!-- it's -- > <b \" {Long} --></a>")]
    [InlineData($"<a><![CDATA[ it's ]> <b \" {Long} ]]></a>")]
    public void Text_ThatIsLong_IsPassedOn(string xml) => Assert.False(Refuses(xml));

    [Theory]
    [InlineData(1_000, false)]
    [InlineData(1_001, true)]
    public void Tag_HasSoManyAttributes(int count, bool isRefused) =>
        Assert.Equal(isRefused, Refuses($"<a{Repeat(" b=''", count)}/>"));

    [Fact]
    public void Attributes_AreCountedInEachTag() => Assert.False(Refuses(Repeat("<a b='' c=''/>", 600)));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    /// <summary>Whether a text is refused that comes in small pieces, so that its marks are divided, and then in large ones.</summary>
    private static bool Refuses(string xml)
    {
        var text = xml.Replace(Long, new string('x', LongestTag), StringComparison.Ordinal);
        using var guard = new MarkupGuard(new StringReader(text));
        var buffer = new char[4_096];
        try
        {
            for (var i = 0; guard.Read(buffer, 0, i < 20 ? 7 : buffer.Length) > 0; i++) { }

            return false;
        }
        catch (UnreadableDocumentException refused)
        {
            Assert.Equal("PB1202", refused.Finding.Code.ToString());
            return true;
        }
    }
}
