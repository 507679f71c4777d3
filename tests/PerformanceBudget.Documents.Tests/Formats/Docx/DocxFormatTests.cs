namespace PerformanceBudget.Documents.Tests.Formats.Docx;

public sealed class DocxFormatTests
{
    [Fact]
    public void Sample_HasItsParagraphsAndForms()
    {
        var read = DocumentFixture.Read("songjiang.docx");

        Assert.Equal("docx", read.Format);
        Assert.Empty(read.Findings);
        Assert.Equal(7, read.Tables().Count());
        Assert.StartsWith(
            "¶1 按照本市预算绩效管理工作的总体要求",
            read.Outline().First(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["3,1 项目名称", "3,2 干部工作经费", "3,3 项目性质"],
            read.Tables().First().Layout().Skip(2).Take(3)
        );
    }

    [Theory]
    [InlineData("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>", "甲\t乙\n丙")]
    [InlineData(
        "<w:r><w:t>2026</w:t><w:noBreakHyphen/><w:t>01</w:t><w:softHyphen/><w:t>1</w:t></w:r>",
        "2026-011"
    )]
    [InlineData("<w:r><w:t xml:space=\"preserve\">甲 </w:t></w:r><w:r><w:t>乙</w:t></w:r>", "甲 乙")]
    [InlineData("<w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>乙</w:delText></w:r></w:del>", "甲")]
    [InlineData(
        "<w:ins><w:r><w:t>甲</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>乙</w:t></w:r></w:moveFrom>",
        "甲"
    )]
    [InlineData("<w:hyperlink><w:smartTag><w:r><w:t>甲</w:t></w:r></w:smartTag></w:hyperlink>", "甲")]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>甲</w:t></w:r></w:sdtContent></w:sdt>", "甲")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>甲</w:t></w:r><w:r><w:t>乙</w:t></w:r>", "乙")]
    [InlineData("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>甲</w:t></w:r>", "甲")]
    [InlineData("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>95%</w:t></w:r>", "≥95%")]
    [InlineData("<w:r><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>&#xF0A3;5</w:t></w:r>", "≤5")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>", "☑")]
    [InlineData("<w:r><w:sym w:font=\"Unknown\" w:char=\"F0FE\"/></w:r>", "\uF0FE")]
    [InlineData("<w:r><w:sym w:font=\"Symbol\" w:char=\"D800\"/><w:t>甲</w:t></w:r>", "甲")]
    [InlineData(
        "<w:r><w:ruby><w:rt><w:r><w:t>jia</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        "甲"
    )]
    [InlineData("<w:moveTo><w:r><w:t>甲</w:t></w:r></w:moveTo>", "甲")]
    [InlineData("<w:customXml><w:r><w:t>甲</w:t></w:r></w:customXml>", "甲")]
    [InlineData("<w:fldSimple><w:r><w:t>甲</w:t></w:r></w:fldSimple>", "甲")]
    [InlineData("<w:bdo><w:r><w:t>甲</w:t></w:r></w:bdo>", "甲")]
    [InlineData("<w:dir><w:r><w:t>甲</w:t></w:r></w:dir>", "甲")]
    [InlineData("<w:r><w:t>甲</w:t><w:ptab/><w:t>乙</w:t><w:cr/><w:t>丙</w:t></w:r>", "甲\t乙\n丙")]
    [InlineData("<w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>甲</w:t></w:r>", "甲")]
    [InlineData("<w:r><w:rPr><w:vanish w:val=\"off\"/></w:rPr><w:t>甲</w:t></w:r>", "甲")]
    [InlineData("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", "a+b")]
    [InlineData(
        "<m:oMathPara><m:oMath><m:sSup><m:e><m:r><m:t>m</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></m:oMathPara>",
        "m2"
    )]
    [InlineData(
        "<m:oMath><m:sSub><m:e><m:r><m:t>a</m:t></m:r></m:e><m:sub><m:r><m:t>1</m:t></m:r></m:sub></m:sSub></m:oMath>",
        "a1"
    )]
    [InlineData(
        "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>",
        "12"
    )]
    [InlineData(
        "<mc:AlternateContent><mc:Choice><w:r><w:t>甲</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>乙</w:t></w:r></mc:Fallback></mc:AlternateContent>",
        "甲"
    )]
    [InlineData(
        "<w:r><mc:AlternateContent><mc:Choice><w:t>甲</w:t></mc:Choice><mc:Fallback><w:t>乙</w:t></mc:Fallback></mc:AlternateContent><w:t>丙</w:t></w:r>",
        "甲丙"
    )]
    public void Inline_OfAKind_IsReadAsSeen(string inline, string text) =>
        Assert.Equal([text], Paragraphs($"<w:p>{inline}</w:p>").Select(paragraph => paragraph.Text));

    [Fact]
    public void Fields_ShowTheirResultsAndNotTheirFormulas()
    {
        const string Nested = """
            <w:p><w:r><w:t>第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>3</w:t>
            <w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/><w:t>4</w:t><w:fldChar w:fldCharType="end"/>
            <w:t>页</w:t></w:r></w:p>
            """;
        const string NeverEnds =
            """<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p><w:p><w:r><w:t>下一段</w:t></w:r></w:p>""";

        Assert.Equal(["第4页", "下一段"], Paragraphs(Nested + NeverEnds).Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Paragraphs_ThatAreEmpty_AreCountedAndLeftOut() =>
        Assert.Equal(["¶2 甲", "¶4 乙"], Document($"<w:p/>{P("甲")}<w:p/>{P("乙")}").Outline());

    [Fact]
    public void Paragraphs_InContainers_AreRead() =>
        Assert.Equal(
            ["¶1 甲", "¶2 乙", "¶3 丙"],
            Document(
                    $"""
                    <w:sdt><w:sdtContent>{P("甲")}</w:sdtContent></w:sdt><w:customXml>{P("乙")}</w:customXml>
                    <mc:AlternateContent><mc:Choice>{P("丙")}</mc:Choice><mc:Fallback>{P(
                        "丁"
                    )}</mc:Fallback></mc:AlternateContent>
                    <w:moveFrom>{P("戊")}</w:moveFrom>
                    """
                )
                .Outline()
        );

    [Fact]
    public void TextBox_FollowsItsParagraphAndIsReadOnce()
    {
        var shape = $"""
            <mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>{P("框")}{OneCell("内")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:textbox><w:txbxContent>{P(
                "框"
            )}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>
            """;

        var read = Document($"<w:p><w:r><w:t>甲</w:t>{shape}</w:r><w:r><w:t>乙</w:t></w:r></w:p>{P("丙")}");

        Assert.Equal(["¶1 甲乙", "¶2 框", "1x1", "¶3 丙"], read.Outline());
    }

    [Theory]
    [InlineData("drawing")]
    [InlineData("pict")]
    [InlineData("object")]
    public void TextBox_WithAnAlternative_IsReadOnce(string drawing)
    {
        var box = $"""
            <w:{drawing}><mc:AlternateContent><mc:Choice><w:txbxContent>{P("框")}</w:txbxContent></mc:Choice>
            <mc:Fallback><w:txbxContent>{P(
                "框"
            )}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:{drawing}>
            """;

        Assert.Equal(["¶1 甲", "¶2 框"], Document($"<w:p><w:r><w:t>甲</w:t>{box}</w:r></w:p>").Outline());
    }

    [Fact]
    public void TextBox_InACell_FollowsTheTableWithThePlaceOfTheCell()
    {
        var box =
            $"<w:p><w:r><w:t>甲</w:t><w:pict><w:txbxContent>{P("框")}</w:txbxContent></w:pict></w:r></w:p>";

        var read = Document(Rows(Row(Cell(P("一")) + Cell(box))));

        Assert.Equal(["1x2", "T1R1C2 框"], read.Outline());
        Assert.Equal(["1,1 一", "1,2 甲"], read.Tables().Single().Layout());
    }

    [Theory]
    [InlineData("""<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>""", 1)]
    [InlineData("""<w:numPr><w:numId w:val="3"/></w:numPr>""", 0)]
    [InlineData("""<w:pStyle w:val="Item"/>""", 2)]
    [InlineData("""<w:pStyle w:val="SubItem"/>""", 2)]
    [InlineData("""<w:pStyle w:val="Item"/><w:numPr><w:ilvl w:val="0"/></w:numPr>""", 0)]
    [InlineData("""<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="0"/></w:numPr>""", null)]
    [InlineData("""<w:pStyle w:val="Outside"/>""", null)]
    [InlineData("""<w:pStyle w:val="Loop"/>""", null)]
    [InlineData("""<w:pStyle w:val="Absent"/>""", null)]
    [InlineData("", null)]
    public void ListLevel_ComesFromTheParagraphOrItsStyle(string properties, int? level)
    {
        const string Styles = """
            <w:style w:styleId="Item"><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:styleId="SubItem"><w:basedOn w:val="Item"/></w:style>
            <w:style w:styleId="Outside"><w:basedOn w:val="Item"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
            <w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
            """;

        var read = DocumentFixture.Read(
            PackageFile.Docx($"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", Styles)
        );

        Assert.Equal(level, read.Paragraphs().Single().ListLevel);
    }

    [Fact]
    public void Cells_MergedDownAndAcross_CoverTheirRowsAndColumns()
    {
        var table = Table(
            Row(Cell(P("产出"), Restart) + Cell(P("数量"), """<w:gridSpan w:val="2"/>""")),
            Row(Cell(P("不见"), Continue) + Cell(P("质量"), Restart) + Cell(P("95%"))),
            Row(Cell(P(""), Continue) + Cell(P(""), Continue) + Cell(P("98%"))),
            Row(
                Cell(P("效益"))
                    + Cell(P("社会"), """<w:hMerge w:val="restart"/>""")
                    + Cell(P(""), "<w:hMerge/>")
            )
        );

        Assert.Equal(
            [
                "1,1 3x1 产出",
                "1,2 1x2 数量",
                "2,2 2x1 质量",
                "2,3 95%",
                "3,3 98%",
                "4,1 效益",
                "4,2 1x2 社会",
            ],
            table.Layout()
        );
        Assert.Equal("T1R2C3", Assert.Single(table.Cells[3].Places).Cell);
    }

    [Fact]
    public void Cells_ContinuedWithoutABeginning_BeginThere()
    {
        var table = Table(
            Row(Cell(P("甲"), Continue)),
            Row(Cell(P("乙"), Continue)),
            Row(Cell(P("丙"))),
            Row(Cell(P("丁"), Continue))
        );

        Assert.Equal(["1,1 2x1 甲", "3,1 丙", "4,1 丁"], table.Layout());
    }

    [Fact]
    public void Row_ThatLeavesOutColumns_BeginsBehindThem()
    {
        var table = Table(
            Row(Cell(P("甲")) + Cell(P("乙")) + Cell(P("丙"))),
            Row("""<w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>""" + Cell(P("丁")))
        );

        Assert.Equal(["1,1 甲", "1,2 乙", "1,3 丙", "2,2 丁"], table.Layout());
    }

    [Fact]
    public void Rows_InContainersAndDeleted_AreReadAsSeen()
    {
        var table = Table(
            $"<w:sdt><w:sdtContent>{Row($"<w:sdt><w:sdtContent>{Cell(P("甲"))}</w:sdtContent></w:sdt>")}</w:sdtContent></w:sdt>",
            Row("<w:trPr><w:del/></w:trPr>" + Cell(P("乙"))),
            Row("<w:trPr><w:ins/></w:trPr>" + Cell(P("丙")))
        );

        Assert.Equal(["1,1 甲", "2,1 丙"], table.Layout());
    }

    [Fact]
    public void Cell_OfSeveralParagraphs_HasThemAsLines()
    {
        const string DeletedMark =
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>丙</w:delText></w:r></w:del></w:p>";

        Assert.Equal(["1,1 甲\n\n乙"], Table(Row(Cell($"{P("甲")}<w:p/>{DeletedMark}{P("乙")}"))).Layout());
    }

    [Fact]
    public void Tables_InACell_FollowTheOuterOne()
    {
        var innermost = Rows(Row(Cell(P("三"))));
        var inner = Rows(Row(Cell($"{P("二")}{innermost}") + Cell(P(""))));

        var read = Document($"{Rows(Row(Cell($"{P("一")}{inner}")))}{P("后")}");

        Assert.Equal(["1x1", "1x2", "1x1", "¶1 后"], read.Outline());
        Assert.Equal(["T1R1C1", "T2R1C1", "T3R1C1"], read.Tables().Select(table => table.Places[0].Cell));
        Assert.Equal(["一", "二", "三"], read.Tables().Select(table => table.Cells[0].Text));
    }

    [Fact]
    public void PageBreak_InTheFirstCellBeforeItsText_StandsBeforeTheRow()
    {
        const string Broken = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>甲</w:t></w:r></w:p>";
        const string BrokenLater = "<w:p><w:r><w:t>甲</w:t><w:lastRenderedPageBreak/></w:r></w:p>";

        var table = Table(
            Row(Cell(P("甲")) + Cell(Broken)),
            Row(Cell(Broken) + Cell(P("乙"))),
            Row(Cell(BrokenLater)),
            Row(Cell(P("甲") + Broken))
        );

        Assert.Equal([1], table.PageBreakRows);
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("-3", 1)]
    [InlineData("many", 1)]
    [InlineData("3", 3)]
    public void ColumnSpan_ThatIsNone_IsOneColumn(string span, int columns) =>
        Assert.Equal(columns, Table(Row(Cell(P("甲"), $"""<w:gridSpan w:val="{span}"/>"""))).ColumnCount);

    [Theory]
    [InlineData("""<w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr></w:tc>""")]
    [InlineData("""<w:trPr><w:gridBefore w:val="2147483647"/></w:trPr><w:tc/>""")]
    public void Columns_BeyondTheLimit_AreRefused(string row) =>
        Assert.Equal("PB1219", DocumentFixture.Refusal(PackageFile.Docx(Rows(Row(row)))));

    [Fact]
    public void Cells_OfAllTablesTogether_AreLimited()
    {
        var file = PackageFile.Docx(Rows(Row(Cell(P("甲")))) + Rows(Row(Cell(P("乙")))));

        Assert.Equal("PB1217", DocumentFixture.Refusal(file, ReadLimits.Default.With(ReadLimit.Cells, 3)));
    }

    private const string Restart = """<w:vMerge w:val="restart"/>""";

    private const string Continue = "<w:vMerge/>";

    private static SourceDocument Document(string body) => DocumentFixture.Read(PackageFile.Docx(body));

    private static IEnumerable<ParagraphBlock> Paragraphs(string body) => Document(body).Paragraphs();

    private static TableBlock Table(params string[] rows) => Document(Rows(rows)).Tables().Single();

    private static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string OneCell(string text) => Rows(Row(Cell(P(text))));

    private static string Rows(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    private static string Row(string cells) => $"<w:tr>{cells}</w:tr>";

    private static string Cell(string content, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";
}
