namespace PerformanceBudget.Documents.Tests.Formats.Odt;

public sealed class OdtFormatTests
{
    [Theory]
    [InlineData("甲<text:tab/>乙<text:line-break/>丙", "甲\t乙\n丙")]
    [InlineData("甲<text:s text:c=\"3\"/>乙<text:s/>丙", "甲   乙 丙")]
    [InlineData(" 甲\n   乙 ", "甲 乙")]
    [InlineData("<text:span>甲</text:span> <text:span>乙</text:span>", "甲 乙")]
    [InlineData("<text:a><text:span>甲</text:span></text:a><text:date>2026年</text:date>", "甲2026年")]
    [InlineData("甲<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note>乙", "甲乙")]
    [InlineData("甲<office:annotation><text:p>批</text:p></office:annotation>", "甲")]
    [InlineData(
        "<text:ruby><text:ruby-base>甲</text:ruby-base><text:ruby-text>jia</text:ruby-text></text:ruby>",
        "甲"
    )]
    public void Inline_OfAKind_IsReadAsSeen(string inline, string text) =>
        Assert.Equal([text], Document($"<text:p>{inline}</text:p>").Paragraphs().Select(read => read.Text));

    [Fact]
    public void Paragraphs_AndHeadings_AreNumberedTogether() =>
        Assert.Equal(
            ["¶1 题", "¶3 甲", "¶4 乙"],
            Document(
                    """
                    <text:h>题</text:h><text:p/><text:section><text:p>甲</text:p></text:section>
                    <text:section text:display="none"><text:p>不见</text:p></text:section><text:p>乙</text:p>
                    """
                )
                .Outline()
        );

    [Fact]
    public void Deletions_ThatAreTracked_AreLeftOut() =>
        Assert.Equal(
            ["¶1 甲乙"],
            Document(
                    """
                    <text:tracked-changes><text:changed-region><text:deletion><text:p>删</text:p></text:deletion></text:changed-region></text:tracked-changes>
                    <text:p>甲<text:change text:change-id="1"/><text:change-start text:change-id="2"/>乙<text:change-end text:change-id="2"/></text:p>
                    """
                )
                .Outline()
        );

    [Fact]
    public void ListLevel_IsThatOfTheFirstParagraphOfAnItem()
    {
        var read = Document(
            """
            <text:list><text:list-header><text:p>头</text:p></text:list-header>
            <text:list-item><text:p>甲</text:p><text:p>甲续</text:p>
            <text:list><text:list-item><text:h>乙</text:h></text:list-item></text:list></text:list-item></text:list>
            <text:numbered-paragraph text:level="3"><text:p>丙</text:p></text:numbered-paragraph><text:p>丁</text:p>
            """
        );

        Assert.Equal([null, 0, null, 1, 2, null], read.Paragraphs().Select(paragraph => paragraph.ListLevel));
    }

    [Fact]
    public void TextBoxes_FollowTheirParagraph() =>
        Assert.Equal(
            ["¶1 甲乙", "¶2 框", "¶3 形", "¶4 丙"],
            Document(
                    """
                    <text:p>甲<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>乙
                    <draw:g><draw:custom-shape><text:p>形</text:p></draw:custom-shape></draw:g></text:p><text:p>丙</text:p>
                    """
                )
                .Outline()
        );

    [Fact]
    public void Cells_WithSpansAndRepeats_StandWhereTheyAreSeen()
    {
        var table = Table(
            """
            <table:table-column table:number-columns-repeated="3"/>
            <table:table-header-rows><table:table-row>
            <table:table-cell table:number-columns-spanned="3"><text:p>题</text:p></table:table-cell>
            <table:covered-table-cell table:number-columns-repeated="2"/></table:table-row></table:table-header-rows>
            <table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>产出</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="2"><text:p>数</text:p><text:p>量</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="2"><table:covered-table-cell/><table:table-cell><text:p>质</text:p></table:table-cell></table:table-row>
            """
        );

        Assert.Equal(
            ["1,1 1x3 题", "2,1 2x1 产出", "2,2 数\n量", "2,3 数\n量", "3,2 质", "4,2 质"],
            table.Layout()
        );
        Assert.Equal("T1R4C2", table.Cells[^1].Places.Single().Cell);
    }

    [Fact]
    public void Tables_InACell_FollowTheOuterOne()
    {
        const string Inner =
            "<table:table><table:table-row><table:table-cell><text:p>内</text:p></table:table-cell></table:table-row></table:table>";

        var read = Document(
            $"<table:table><table:table-row><table:table-cell><text:p>外</text:p>{Inner}</table:table-cell></table:table-row></table:table>"
        );

        Assert.Equal(["外", "内"], read.Tables().Select(table => table.Cells.Single().Text));
        Assert.Equal(["T1R1C1", "T2R1C1"], read.Tables().Select(table => table.Places[0].Cell));
    }

    [Fact]
    public void PageBreaks_BetweenRowsAndAtTheBeginningOfARow_StandBeforeIt()
    {
        const string Cell = "<table:table-cell><text:p>甲</text:p></table:table-cell>";
        const string Broken =
            "<table:table-cell><text:p><text:soft-page-break/>甲</text:p></table:table-cell>";
        const string BrokenLater =
            "<table:table-cell><text:p>甲<text:soft-page-break/></text:p></table:table-cell>";

        var table = Table(
            $"""
            <table:table-row>{Cell}{Broken}</table:table-row><text:soft-page-break/><table:table-row>{Cell}</table:table-row>
            <table:table-row>{Broken}</table:table-row><table:table-row>{BrokenLater}</table:table-row>
            """
        );

        Assert.Equal([1, 2], table.PageBreakRows);
    }

    [Theory]
    [InlineData("<table:table-cell table:number-columns-repeated=\"2000000000\"/>", "PB1219")]
    [InlineData("<table:covered-table-cell table:number-columns-repeated=\"2000000000\"/>", "PB1219")]
    [InlineData("<table:table-cell table:number-columns-spanned=\"2000000000\"/>", "PB1219")]
    public void Columns_BeyondTheLimit_AreRefused(string cell, string code) =>
        Assert.Equal(
            code,
            DocumentFixture.Refusal(PackageFile.Odt(Rows($"<table:table-row>{cell}</table:table-row>")))
        );

    [Fact]
    public void Rows_RepeatedBeyondTheLimit_AreRefused() =>
        Assert.Equal(
            "PB1218",
            DocumentFixture.Refusal(
                PackageFile.Odt(
                    Rows(
                        "<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell/></table:table-row>"
                    )
                )
            )
        );

    [Fact]
    public void Blanks_BeyondTheLimitOfCharacters_AreRefused() =>
        Assert.Equal(
            "PB1216",
            DocumentFixture.Refusal(PackageFile.Odt("<text:p>甲<text:s text:c=\"2000000000\"/></text:p>"))
        );

    [Fact]
    public void Document_WithAPassword_IsProtected() =>
        Assert.Equal(
            "PB1203",
            DocumentFixture.Refusal(
                PackageFile.Odt(string.Empty, "<m:file-entry><m:encryption-data/></m:file-entry>")
            )
        );

    [Fact]
    public void Document_OfAnotherKindOfOpenDocument_IsNotRecognised()
    {
        var format = new OdtFormat();
        var sheet = PackageFile.Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));

        Assert.True(format.Recognises(PackageFile.Odt(string.Empty)));
        Assert.False(format.Recognises(sheet));
        Assert.False(format.Recognises(PackageFile.Docx(string.Empty)));
    }

    private static SourceDocument Document(string body) => DocumentFixture.Read(PackageFile.Odt(body));

    private static TableBlock Table(string rows) => Document(Rows(rows)).Tables().Single();

    private static string Rows(string rows) => $"<table:table>{rows}</table:table>";
}
