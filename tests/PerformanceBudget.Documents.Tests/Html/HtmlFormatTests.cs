using System.Text;
using PerformanceBudget.Documents.Html;
using PerformanceBudget.Documents.Tests.Formats;

namespace PerformanceBudget.Documents.Tests.Html;

public sealed class HtmlFormatTests
{
    private static readonly DocumentReader Reader = DocumentReader.Default.With(new HtmlFormat());

    [Theory]
    [InlineData("<p>一</p>二<div>三<div>四</div>五</div>", "一|二|三|四|五")]
    [InlineData("<p>一<p>二<h2>三</h2>", "一|二|三")]
    [InlineData("<p>一 \n 二</p>", "一 二")]
    [InlineData("<p>&nbsp;&nbsp;一&nbsp;二 </p>", "\u00A0\u00A0一\u00A0二")]
    [InlineData("<p>一 <br> 二<br></p>", "一\n二")]
    [InlineData("<pre>一  二\n三</pre>", "一  二\n三")]
    [InlineData("<p>&nbsp;</p><p> <br> </p><p>一</p>", "一")]
    [InlineData("<p><b>成本</b><font color=red>指</font><a href=x>标</a></p>", "成本指标")]
    [InlineData("<p>≤66.78&lt;万元&gt; &#x4E00;</p>", "≤66.78<万元> 一")]
    public void Text_IsReadAsABrowserShowsIt(string body, string paragraphs) =>
        Assert.Equal(paragraphs.Split('|'), Read(body).Paragraphs().Select(paragraph => paragraph.Text));

    [Theory]
    [InlineData("<p hidden>藏</p>")]
    [InlineData("<div style='color:red; DISPLAY : none'><p>藏</p></div>")]
    [InlineData("<p><span style=display:none>藏</span></p>")]
    [InlineData("<p><font style=display:none>藏</font></p>")]
    [InlineData("<script>document.write('<p>藏</p>')</script>")]
    [InlineData("<style>p { content: '藏' }</style>")]
    [InlineData("<!-- <p>藏</p> -->")]
    [InlineData("<noscript>藏</noscript>")]
    [InlineData("<template><p>藏</p></template>")]
    [InlineData("<table><tr hidden><td>藏</td></tr></table>")]
    public void WhatIsHidden_IsLeftOut(string body)
    {
        var document = Read($"<head><title>藏</title></head><body>{body}<p>见</p>");

        Assert.Equal(["¶1 见"], document.Outline());
    }

    [Fact]
    public void Items_HaveTheLevelOfTheirList()
    {
        var document = Read("<p>段</p><ol><li>一<ul><li><p>二</p><p>续</p></li></ul></li><li>三</li></ol>");

        Assert.Equal(
            [("段", null), ("一", 0), ("二", 1), ("续", null), ("三", 0)],
            document.Paragraphs().Select(paragraph => (paragraph.Text, paragraph.ListLevel))
        );
    }

    [Theory]
    [InlineData(
        "<tr><td rowspan=2>产出</td><td colspan=2>数量</td></tr><tr><td>甲</td><td>≥1</td></tr>",
        "1,1 2x1 产出|1,2 1x2 数量|2,2 甲|2,3 ≥1"
    )]
    [InlineData("<tr><td rowspan=0>一<td>二<tr><td>三<tr><td>四", "1,1 3x1 一|1,2 二|2,2 三|3,2 四")]
    [InlineData("<tr><td rowspan=9>一<tbody><tr><td>二", "1,1 一|2,1 二")]
    [InlineData("<tr><td colspan=100>表<tr><td>一<td>二", "1,1 1x2 表|2,1 一|2,2 二")]
    [InlineData("<tr><td>一<td rowspan=2>二<tr><td colspan=2>三", "1,1 一|1,2 2x1 二|2,1 三")]
    [InlineData("<tr><td colspan=-1>一<td colspan=x rowspan=''>二", "1,1 一|1,2 二")]
    [InlineData(
        "<tfoot><tr><td>合计</tfoot><tr><td>一<thead><tr><th>名称</thead>",
        "1,1 名称|2,1 一|3,1 合计"
    )]
    [InlineData("<tr><td><p>一</p><p>二<br>三</p><td>", "1,1 一\n二\n三|1,2 ")]
    public void Cells_StandWhereTheStandardPutsThem(string rows, string cells)
    {
        var table = Assert.Single(Read($"<table>{rows}</table>").Tables());

        Assert.Equal(cells.Split('|'), table.Layout());
        Assert.Equal(GridTrust.Declared, table.Trust);
    }

    [Fact]
    public void Cells_HaveTheirPlaces()
    {
        var document = Read("<table><tr><td>一</table><table><tr><td><td>二<tr><td>三<td>四</table>");

        Assert.Equal("T2R2C2", document.Tables().Last().Cells[^1].Places[0].ToString());
    }

    [Fact]
    public void Table_WithinACell_FollowsTheOuterOne()
    {
        var document = Read(
            "<table><caption>附表</caption><tr><td>甲<table><tr><td>内<td>二</table>乙<td>丙</table><p>完"
        );

        Assert.Equal(["¶1 附表", "1x2", "1x2", "¶2 完"], document.Outline());
        Assert.Equal(["1,1 甲\n乙", "1,2 丙"], document.Tables().First().Layout());
        Assert.Equal("T2R1C1", document.Tables().Last().Cells[0].Places[0].ToString());
    }

    [Fact]
    public void Table_ThatIsLayout_IsNoTable()
    {
        var document = Read(
            "<table><tr><td><h1>项目经费情况说明</h1></td></tr><tr><td><table><tr><td>一<td>二</table></td></tr></table>"
        );

        Assert.Equal(["¶1 项目经费情况说明", "1x2"], document.Outline());
    }

    [Theory]
    [InlineData("gb2312", "GB18030")]
    [InlineData("GBK", "GB18030")]
    [InlineData("gb2312", "utf-8")]
    [InlineData("utf-8", "utf-16")]
    [InlineData("iso-8859-1", "utf-8")]
    [InlineData("big5", "big5")]
    [InlineData("none", "GB18030")]
    public void Encoding_IsWhatTheBytesShowOrThePageSays(string said, string used)
    {
        const string Name = "一級指標";
        var page = $"<html><head><meta charset=\"{said}\"></head><p>{Name}</p></html>";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(used) ?? Encoding.GetEncoding(used);

        var document = Reader.ReadBlocks(encoding.GetBytes(page));

        Assert.Equal(["¶1 " + Name], document.Outline());
        Assert.Equal("html", document.Format);
    }

    [Fact]
    public void Encoding_OfWhichNothingIsKnown_IsSaid() =>
        Assert.Equal("PB1202", Refusal([.. "<html><p>"u8, 0xFF, 0x20, 0xFF, 0x20, 0xFF, .. "</p>"u8]));

    [Theory]
    [InlineData("attrs.html", null)]
    [InlineData("deeptable.html", "PB1215")]
    [InlineData("foster.html", "PB1215")]
    [InlineData("span.html", null)]
    public void HostilePage_IsReadOrRefused(string file, string? code)
    {
        var document = Reader.ReadBlocks(DocumentFixture.Bytes("hostile", file));

        Assert.Equal(code, document.Findings.SingleOrDefault()?.Finding.Code.ToString());
        Assert.Equal("html", document.Format);
    }

    [Theory]
    [InlineData("<div>", 600, "PB1215")]
    [InlineData("<b>", 600, "PB1215")]
    [InlineData("<p>一</p>", 200_001, "PB1223")]
    [InlineData("<table><tr><td colspan=511>", 1, null)]
    [InlineData("<td>", 600, "PB1219")]
    public void Page_BeyondALimit_IsRefused(string part, int times, string? code)
    {
        var document = Reader.ReadBlocks(
            Encoding.UTF8.GetBytes(
                (part == "<td>" ? "<html><table><tr>" : "<html>")
                    + string.Concat(Enumerable.Repeat(part, times))
            )
        );

        Assert.Equal(code, document.Findings.SingleOrDefault()?.Finding.Code.ToString());
    }

    [Fact]
    public void Page_Above32MiB_IsRefused() =>
        Assert.Equal("PB1211", Refusal([.. "<html>"u8, .. Enumerable.Repeat((byte)' ', 32 << 20)]));

    [Fact]
    public void UnclosedFormatting_IsNotCopiedIntoEveryParagraph()
    {
        var open = string.Concat(Enumerable.Range(0, 40).Select(i => $"<font size={i}>"));
        var page = $"<html><p>{open}一</p>" + string.Concat(Enumerable.Repeat("<p>二</p>", 10_000));

        Assert.Equal(10_001, Reader.ReadBlocks(Encoding.UTF8.GetBytes(page)).Blocks.Length);
    }

    [Theory]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html><p>一</p></html>", "PB1201")]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:p/>", "PB1201")]
    public void WhatOnlyLooksLikeAPage_IsNotRead(string text, string code) =>
        Assert.Equal(code, Refusal(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Cancellation_EndsTheReading()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            Reader.ReadBlocks(DocumentFixture.Bytes("songjiang-hand.html"), null, source.Token)
        );
    }

    private static SourceDocument Read(string body) =>
        Reader.ReadBlocks(Encoding.UTF8.GetBytes("<!doctype html>" + body));

    private static string Refusal(byte[] file) =>
        Assert.Single(Reader.ReadBlocks(file).Findings).Finding.Code.ToString();
}
