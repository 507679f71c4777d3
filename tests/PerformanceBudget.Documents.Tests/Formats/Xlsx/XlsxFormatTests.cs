using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents.Tests.Formats.Xlsx;

public sealed class XlsxFormatTests
{
    [Theory]
    [InlineData("<workbook xmlns=\"urn:another\"/>")]
    [InlineData("<chart xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")]
    public void MainPart_ThatIsNoWorkbook_IsDamage(string part) =>
        Assert.Equal(
            "PB1202",
            DocumentFixture.Refusal(
                PackageFile.Zip([
                    PackageFile.RelationshipsOf("_rels/.rels", ("officeDocument", "xl/workbook.xml")),
                    ("xl/workbook.xml", part),
                ])
            )
        );

    [Fact]
    public void Sample_HasASheetForTheTextAndForEachForm()
    {
        var read = DocumentFixture.Read("songjiang.xlsx");

        Assert.Equal("xlsx", read.Format);
        Assert.Empty(read.Findings);
        Assert.Equal(
            ["情况说明", .. Enumerable.Range(1, 7).Select(i => $"绩效目标{i}")],
            read.Tables().Select(table => table.Name)
        );
        Assert.Equal("绩效目标1!B3", read.Tables().ElementAt(1).Cells[3].Places.Single().Cell);
    }

    [Theory]
    [InlineData("""<c t="s"><v>0</v></c>""", "甲")]
    [InlineData("""<c t="s"><v>1</v></c>""", "富文本")]
    [InlineData("""<c t="s"><v>2</v></c>""", "漢字")]
    [InlineData("""<c t="s"><v>3</v></c>""", "上\n下")]
    [InlineData("""<c t="inlineStr"><is><t>甲</t></is></c>""", "甲")]
    [InlineData("""<c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>""", "甲乙")]
    [InlineData("""<c t="str"><f>A2</f><v>甲_x000D_乙</v></c>""", "甲\n乙")]
    [InlineData("""<c t="str"><v>_x5_x_x00GG_</v></c>""", "_x5_x_x00GG_")]
    [InlineData("""<c t="b"><v>1</v></c>""", "TRUE")]
    [InlineData("""<c t="b"><v>0</v></c>""", "FALSE")]
    [InlineData("""<c t="e"><v>#DIV/0!</v></c>""", "#DIV/0!")]
    [InlineData("""<c t="d"><v>2026-01-01</v></c>""", "2026-01-01")]
    [InlineData("""<c><f>1+1</f><v>2</v></c>""", "2")]
    [InlineData("""<c t="n" s="1"><v>667800</v></c>""", "667,800.00")]
    [InlineData("""<c s="2"><v>0.95</v></c>""", "95%")]
    [InlineData("""<c s="3"><v>46023</v></c>""", "2026年1月1日")]
    [InlineData("""<c s="4"><v>46023</v></c>""", "2026/1/1")]
    [InlineData("""<c s="99"><v>46023</v></c>""", "46023")]
    [InlineData("""<c><v>1E+300</v></c>""", "1E+300")]
    [InlineData("""<c><v>not a number</v></c>""", "not a number")]
    public void Cell_OfAKind_IsReadAsSeen(string cell, string text)
    {
        const string Strings = """
            <si><t>甲</t></si><si><r><t>富</t></r><r><rPr><b/></rPr><t>文本</t></r></si>
            <si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si><si><t>上_x000D_
            下</t></si>
            """;
        const string Styles = """
            <numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>
            <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="9"/><xf numFmtId="176"/><xf numFmtId="14"/></cellXfs>
            """;

        var read = DocumentFixture.Read(
            PackageFile.Xlsx($"<sheetData><row>{cell}</row></sheetData>", Strings, Styles)
        );

        Assert.Equal([text], read.Tables().Single().Cells.Select(found => found.Text));
    }

    [Fact]
    public void Days_AreCountedFromWhereTheWorkbookSays()
    {
        var file = PackageFile.Xlsx(
            """<sheetData><row><c s="0"><v>44561</v></c></row></sheetData>""",
            styles: """<cellXfs><xf numFmtId="31"/></cellXfs>""",
            workbookProperties: """<workbookPr date1904="1"/>"""
        );

        Assert.Equal("2026年1月1日", DocumentFixture.Read(file).Tables().Single().Cells[0].Text);
    }

    [Fact]
    public void Sheets_StandInTheOrderOfTheWorkbook_AndHiddenOnesAreNamed()
    {
        var file = PackageFile.Workbook(
            """
            <sheet name="乙" sheetId="2" r:id="r2"/><sheet name="字典" sheetId="3" state="hidden" r:id="r3"/>
            <sheet name="甲" sheetId="1" state="visible" r:id="r1"/><sheet name="图" sheetId="4" r:id="r5"/>
            <sheet name="秘" sheetId="3" state="veryHidden" r:id="r3"/><sheet name="空" sheetId="5" r:id="r4"/>
            """,
            string.Empty,
            ("worksheet", "worksheets/sheet1.xml", Sheet("一")),
            ("worksheet", "worksheets/sheet2.xml", Sheet("二")),
            ("worksheet", "worksheets/sheet3.xml", Sheet("三")),
            ("worksheet", "worksheets/sheet4.xml", Sheet("")),
            ("chartsheet", "chartsheets/sheet5.xml", "<chartsheet/>")
        );

        var read = DocumentFixture.Read(file);

        Assert.Equal(["乙!A1", "甲!A1"], read.Tables().Select(table => table.Cells[0].Places[0].Cell));
        Assert.Equal(["二", "一"], read.Tables().Select(table => table.Cells[0].Text));
        var finding = Assert.Single(read.Findings).Finding;
        Assert.Equal("PB1206 Information", $"{finding.Code} {finding.Severity}");
        Assert.Contains("“字典”、“秘”", finding.GetMessage(Language.Chinese), StringComparison.Ordinal);

        static string Sheet(string text) =>
            $"""<worksheet {PackageFile.SpreadsheetSpace}><sheetData><row><c t="str"><v>{text}</v></c></row></sheetData></worksheet>""";
    }

    [Fact]
    public void MergedRanges_ShowTheirFirstCellOnly()
    {
        var table = Table(
            """
            <row r="1"><c r="A1" t="str"><v>标题</v></c><c r="B1" t="str"><v>不见</v></c></row>
            <row r="2"><c r="A2" t="str"><v>产出</v></c><c r="B2" t="str"><v>数量</v></c><c r="C2" t="str"><v>5</v></c></row>
            <row r="3"><c r="A3" t="str"><v>不见</v></c><c r="B3" t="str"><v>质量</v></c><c r="C3" t="str"><v>6</v></c></row>
            """,
            """<mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="not a range"/>"""
        );

        Assert.Equal(
            ["1,1 1x3 标题", "2,1 2x1 产出", "2,2 数量", "2,3 5", "3,2 质量", "3,3 6"],
            table.Layout()
        );
    }

    [Fact]
    public void MergedRanges_OverOneAnother_AreThoseThatBeginFirst()
    {
        var table = Table(
            """
            <row r="1"><c r="A1" t="str"><v>甲</v></c><c r="B1" t="str"><v>不见</v></c></row>
            <row r="2"><c r="A2" t="str"><v>不见</v></c><c r="C2" t="str"><v>乙</v></c></row>
            """,
            """<mergeCell ref="B1:C2"/><mergeCell ref="A1:B2"/>"""
        );

        Assert.Equal(["1,1 2x2 甲", "2,3 乙"], table.Layout());
    }

    [Fact]
    public void MergedRange_OverTheWholeSheet_EndsWhereTheTableDoes()
    {
        var table = Table(
            """<row r="1"><c r="A1" t="str"><v>甲</v></c></row><row r="2"><c r="B2" t="str"><v>乙</v></c></row>""",
            """<mergeCell ref="A1:XFD1"/>"""
        );

        Assert.Equal(["1,1 1x2 甲", "2,2 乙"], table.Layout());
    }

    [Fact]
    public void MergedRange_WhoseFirstCellIsEmpty_HidesWhatIsUnderIt()
    {
        var table = Table(
            """<row r="2"><c r="A2" t="str"><v>不见</v></c><c r="B2" t="str"><v>乙</v></c></row>""",
            """<mergeCell ref="A1:A9"/>"""
        );

        Assert.Equal(["1,2 乙"], table.Layout());
    }

    [Fact]
    public void EmptyRows_AreOneBetweenTwoThatAreApart()
    {
        var table = Table(
            """
            <row r="3"><c r="B3" t="str"><v>甲</v></c></row>
            <row r="4"><c r="B4"/></row>
            <row r="90000"><c r="C90000" t="str"><v>乙</v></c></row>
            <row r="90001"><c t="str"><v>丙</v></c><c t="str"><v>丁</v></c></row>
            """
        );

        Assert.Equal(["1,2 甲", "3,3 乙", "4,1 丙", "4,2 丁"], table.Layout());
        Assert.Equal(
            ["表!B3", "表!C90000", "表!A90001", "表!B90001"],
            table.Cells.Select(cell => cell.Places[0].Cell)
        );
    }

    [Fact]
    public void Cells_OutOfOrderOrTwice_AreInOrderAndOnce()
    {
        var table = Table(
            """
            <row r="2"><c r="B2" t="str"><v>丁</v></c><c r="A2" t="str"><v>丙</v></c></row>
            <row r="1"><c r="$A$1" t="str"><v>甲</v></c><c r="A1" t="str"><v>乙</v></c></row>
            """
        );

        Assert.Equal(["1,1 甲", "2,1 丙", "2,2 丁"], table.Layout());
    }

    [Fact]
    public void EmptyCells_FarAway_AreNoneAndCostNothing()
    {
        var table = Table(
            """<row r="1"><c r="A1" t="str"><v>甲</v></c><c r="XFD1" s="1"/></row><row r="1048576" s="1"/>"""
        );

        Assert.Equal((1, 1), (table.RowCount, table.ColumnCount));
    }

    [Fact]
    public void SharedText_ThatIsMissing_IsDamage() =>
        Assert.Equal(
            "PB1202",
            DocumentFixture.Refusal(
                PackageFile.Xlsx("""<sheetData><row><c t="s"><v>0</v></c></row></sheetData>""")
            )
        );

    [Theory]
    [InlineData(ReadLimit.Cells, 3, "PB1217")]
    [InlineData(ReadLimit.Rows, 2, "PB1218")]
    [InlineData(ReadLimit.Columns, 1, "PB1219")]
    [InlineData(ReadLimit.MergedRanges, 1, "PB1220")]
    public void Workbook_BeyondALimit_IsRefusedByThatLimit(ReadLimit limit, int most, string code)
    {
        var file = PackageFile.Xlsx(
            """
            <sheetData><row r="1"><c t="str"><v>1</v></c><c t="str"><v>2</v></c></row>
            <row r="2"><c t="str"><v>3</v></c></row><row r="3"><c t="str"><v>4</v></c></row></sheetData>
            <mergeCells><mergeCell ref="A5:A6"/><mergeCell ref="A7:A8"/></mergeCells>
            """
        );

        Assert.Single(DocumentFixture.Read(file).Blocks);
        Assert.Equal(code, DocumentFixture.Refusal(file, ReadLimits.Default.With(limit, most)));
    }

    [Fact]
    public void WordDocument_IsNoWorkbook()
    {
        var format = new XlsxFormat();

        Assert.False(format.Recognises(PackageFile.Docx(string.Empty)));
        Assert.False(new DocxFormat().Recognises(PackageFile.Xlsx(string.Empty)));
        Assert.False(
            format.Recognises(PackageFile.Zip(("xl/worksheets/sheet1.bin", ""), ("xl/workbook.bin", "")))
        );
        Assert.True(format.Recognises(PackageFile.Xlsx(string.Empty)));
    }

    [Fact]
    public void Workbook_CutOffBeforeItsDirectory_IsDamaged()
    {
        var file = DocumentFixture.Bytes("songjiang.xlsx");

        Assert.Equal("PB1202", DocumentFixture.Refusal(file[..(file.Length / 2)]));
    }

    private static TableBlock Table(string rows, string merged = "") =>
        DocumentFixture
            .Read(PackageFile.Xlsx($"<sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells>"))
            .Tables()
            .Single();
}
