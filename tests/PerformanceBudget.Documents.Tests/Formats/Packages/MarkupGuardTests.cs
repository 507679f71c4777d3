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
        foreach (var step in new[] { 7, 4_096 })
        {
            Assert.Equal(isRefused, Refuses(xml, step));
        }
    }

    private static string Long { get; } = new('x', LongestTag);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static bool Refuses(string xml, int step)
    {
        using var guard = new MarkupGuard(new StringReader(xml));
        var buffer = new char[step];
        try
        {
            while (guard.Read(buffer) > 0) { }

            return false;
        }
        catch (UnreadableDocumentException refused)
        {
            Assert.Equal("PB1202", refused.Finding.Code.ToString());
            return true;
        }
    }
}
