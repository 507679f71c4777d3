using System.Text;
using PerformanceBudget.Reports.Html;

namespace PerformanceBudget.Reports.Tests.Html;

public sealed class PageNamesTests
{
    [Theory]
    [InlineData("2026.json", "2026.json.html")]
    [InlineData("2026/某局 申报#1.pdf", "2026-某局-申报-1.pdf.html")]
    [InlineData("../../etc/passwd", "etc-passwd.html")]
    [InlineData(".hidden", "hidden.html")]
    [InlineData("<script>\"%2f\u202E.docx", "script-2f-.docx.html")]
    [InlineData("con", "_con.html")]
    [InlineData("Lpt1.pdf", "_Lpt1.pdf.html")]
    [InlineData("///", "_.html")]
    [InlineData("caf\u00E9.pdf", "caf\u00E9.pdf.html")]
    [InlineData("cafe\u0301.pdf", "cafe\u0301.pdf.html")]
    [InlineData("\u0301.pdf", "pdf.html")]
    public void Name_IsSafeOnEverySystem(string source, string expected) =>
        Assert.Equal(expected, new PageNames().Next(DocumentName.AmongOthers(source)));

    [Fact]
    public void Names_AreUnique_WhateverTheCase()
    {
        var names = new PageNames();

        Assert.Equal("a-b.json.html", names.Next(DocumentName.AmongOthers("a/b.json")));
        Assert.Equal("a-b.json~2.html", names.Next(DocumentName.AmongOthers("a-b.json")));
        Assert.Equal("A-B.json~3.html", names.Next(DocumentName.AmongOthers("A/B.json")));
    }

    [Fact]
    public void Name_OfALine_HasItsNumber() =>
        Assert.Equal("line-12.html", new PageNames().Next(DocumentName.OfLine(12)));

    [Fact]
    public void Name_FitsAFileSystem()
    {
        var names = new PageNames();
        var source = new string('局', 500);

        var first = names.Next(DocumentName.AmongOthers(source));
        var second = names.Next(DocumentName.AmongOthers(source));

        Assert.NotEqual(first, second);
        Assert.All([first, second], name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 100, 200));
    }
}
