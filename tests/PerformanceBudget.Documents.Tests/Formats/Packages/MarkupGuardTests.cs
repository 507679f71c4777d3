namespace PerformanceBudget.Documents.Tests.Formats.Packages;

public sealed class MarkupGuardTests
{
    private const int LongestTag = 1 << 20;

    public static TheoryData<string, bool> Xml =>
        new()
        {
            { $"<a b=\"{Long}\"/>", true },
            { $"<a b='{Long}'/>", true },
            { $"<a b=\">{Long}\"/>", true },
            { $"<a b='\">' c=\">{Long}\"/>", true },
            { $"<{Long}/>", true },
            { $"</{Long}>", true },
            { $"<?{Long}?>", true },
            { $"<!{Long}>", true },
            { $"<!----><{Long}>", true },
            { $"<!-- \" ' ]]><a --><{Long}>", true },
            { $"<![CDATA[ \" ' --><a ]]><{Long}>", true },
            { string.Concat("<a", Repeat(" b=''", 1_001), "/>"), true },
            { string.Concat("<a", Repeat(" b=''", 1_000), "/>"), false },
            { Repeat("<a b='' c=''/>", 2_000), false },
            { $"<a>{Long}</a>", false },
            { $"<a><!-- it's -- > <b \" {Long} --></a>", false },
            { $"<a><![CDATA[ it's ]> <b \" {Long} ]]></a>", false },
        };

    [Theory]
    [MemberData(nameof(Xml), DisableDiscoveryEnumeration = true)]
    public void Tag_ThatIsTooLongOrFull_IsRefusedAndNothingElse(string xml, bool isRefused)
    {
        Assert.Equal(isRefused, Refuses(xml));
    }

    private static string Long { get; } = new('x', LongestTag);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    /// <summary>Whether a text is refused that comes in small pieces, so that its marks are divided, and then in large ones.</summary>
    private static bool Refuses(string xml)
    {
        using var guard = new MarkupGuard(new StringReader(xml));
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
