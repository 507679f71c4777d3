using System.Text;
using PerformanceBudget.Documents.Testing;
using PerformanceBudget.Domain;
using static PerformanceBudget.Documents.Testing.XlsFile;

namespace PerformanceBudget.Documents.Tests.Formats.Xls;

public sealed class XlsFormatTests
{
    /// <summary>Styles 0 to 3: no format, <c>#,##0.00</c>, <c>0%</c>, and a format of the file.</summary>
    private static readonly byte[] Styles =
    [
        .. Record(0x041E, [.. Numbers(176), .. Long("yyyy\"年\"m\"月\"d\"日\"")]),
        .. Record(0x00E0, Numbers(0, 0)),
        .. Record(0x00E0, Numbers(0, 4)),
        .. Record(0x00E0, Numbers(0, 9)),
        .. Record(0x00E0, Numbers(0, 176)),
    ];

    public static TheoryData<string, byte[], string> Cells =>
        new()
        {
            { "label", Label(0, 0, "产出指标"), "产出指标" },
            { "narrow label", Cell(0x0204, 0, 0, 0, 3, 0, 0, (byte)'a', 0xE9, (byte)'b'), "aéb" },
            { "rich label", Cell(0x00D6, 0, 0, 0, [.. Long("绩效"), 1, 0, 0, 0, 1, 0]), "绩效" },
            { "number", Cell(0x0203, 0, 0, 0, Bits(0x3FF8000000000000)), "1.5" },
            { "number of 15 digits", Cell(0x0203, 0, 0, 0, Bits(0x3FB999999999999A)), "0.1" },
            { "amount", Cell(0x0203, 0, 0, 1, Bits(0x4124613000000000)), "667,800.00" },
            { "share", Cell(0x0203, 0, 0, 2, Bits(0x3FEE666666666666)), "95%" },
            { "date", Cell(0x0203, 0, 0, 3, Bits(0x40E678E000000000)), "2026年1月1日" },
            { "number beyond decimals", Cell(0x0203, 0, 0, 0, Bits(0x7FE0000000000000)), "#NUM!" },
            { "no number", Cell(0x0203, 0, 0, 0, Bits(0x7FF8000000000000)), "#NUM!" },
            { "whole", Cell(0x027E, 0, 0, 0, BitConverter.GetBytes((12 << 2) | 2)), "12" },
            { "negative", Cell(0x027E, 0, 0, 0, BitConverter.GetBytes((-12 << 2) | 2)), "-12" },
            { "hundredth", Cell(0x027E, 0, 0, 0, BitConverter.GetBytes((1_234 << 2) | 3)), "12.34" },
            { "short", Cell(0x027E, 0, 0, 0, BitConverter.GetBytes(0x3FF80000)), "1.5" },
            { "true", Cell(0x0205, 0, 0, 0, 1, 0), "TRUE" },
            { "error", Cell(0x0205, 0, 0, 0, 7, 1), "#DIV/0!" },
            {
                "computed",
                Cell(0x0006, 0, 0, 1, [.. Bits(0x4124613000000000), .. new byte[8]]),
                "667,800.00"
            },
            {
                "computed truth",
                Cell(0x0006, 0, 0, 0, [1, 0, 0, 0, 0, 0, 255, 255, .. new byte[8]]),
                "FALSE"
            },
            {
                "computed error",
                Cell(0x0006, 0, 0, 0, [2, 0, 42, 0, 0, 0, 255, 255, .. new byte[8]]),
                "#N/A"
            },
            {
                "computed text",
                [
                    .. Cell(0x0006, 0, 0, 0, [0, 0, 0, 0, 0, 0, 255, 255, .. new byte[8]]),
                    .. Record(0x04BC, 1, 2, 3),
                    .. Record(0x0207, Long("合计")),
                ],
                "合计"
            },
        };

    [Theory]
    [MemberData(nameof(Cells))]
    public void Cell_OfAKind_IsReadAsSeen(string kind, byte[] record, string text)
    {
        Assert.NotEmpty(kind);

        Assert.Equal(["1,1 " + text], Table(record).Layout());
    }

    [Fact]
    public void ShortNumbers_StandBesideOneAnother()
    {
        var table = Table(
            Record(
                0x00BD,
                [
                    .. Numbers(0, 1, 0),
                    .. BitConverter.GetBytes((1 << 2) | 2),
                    .. Numbers(2),
                    .. BitConverter.GetBytes((95 << 2) | 3),
                    .. Numbers(2),
                ]
            )
        );

        Assert.Equal(["1,2 1", "1,3 95%"], table.Layout());
        Assert.Equal("表!B1", table.Cells[0].Places[0].Cell);
    }

    [Fact]
    public void Texts_CutAnywhere_AreReadWhole()
    {
        byte[] long1 = [.. Numbers(4), 0x09, .. Numbers(2), .. Encoding.Unicode.GetBytes("绩效")];
        byte[] continued = [0, (byte)'a', (byte)'b', .. new byte[3]];
        byte[] rest =
        [
            .. new byte[5],
            .. Numbers(2),
            0x05,
            4,
            0,
            0,
            0,
            .. Encoding.Unicode.GetBytes("目标"),
            1,
            2,
        ];
        byte[] strings =
        [
            .. Record(0x00FC, [.. new byte[8], .. Numbers(1), 0, (byte)'x', .. long1]),
            .. Record(0x003C, continued),
            .. Record(0x003C, rest),
            .. Record(0x003C, [3, 4, .. Long("末")]),
        ];

        var read = DocumentFixture.Read(
            Of(
                strings,
                [.. Enumerable.Range(0, 4).Select(i => Cell(0x00FD, 0, i, 0, BitConverter.GetBytes(i)))]
            )
        );

        Assert.Equal(["x", "绩效ab", "目标", "末"], read.Tables().Single().Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void MergedRanges_ShowTheirFirstCellOnly()
    {
        var table = Table(
            Label(0, 0, "标题"),
            Label(0, 1, "不见"),
            Label(1, 0, "产出"),
            Label(1, 1, "数量"),
            Label(2, 1, "质量"),
            Record(0x00E5, Numbers(2, 0, 0, 0, 1, 1, 2, 0, 0))
        );

        Assert.Equal(["1,1 1x2 标题", "2,1 2x1 产出", "2,2 数量", "3,2 质量"], table.Layout());
    }

    [Fact]
    public void ASheet_ThatIsHiddenAndHasNoName_IsSaidToBeThere()
    {
        var read = DocumentFixture.Read(Of([], ("甲", 0, Sheet(Label(0, 0, "一"))), ("", 1, Sheet())));

        Assert.Contains(
            "“?”",
            Assert.Single(read.Findings).Finding.GetMessage(Language.Chinese),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Sheets_ThatAreHidden_AreNamedAndNotRead()
    {
        var read = DocumentFixture.Read(
            Of(
                [],
                ("甲", 0, Sheet(Label(0, 0, "一"))),
                ("乙", 1, Sheet(Label(0, 0, "二"))),
                ("丙", 2, Sheet(Label(0, 0, "三"))),
                ("丁", 0, Sheet(Label(0, 0, "四")))
            )
        );

        Assert.Equal(["甲!A1", "丁!A1"], read.Tables().Select(table => table.Cells[0].Places[0].Cell));
        var finding = Assert.Single(read.Findings).Finding;
        Assert.Equal("PB1206", finding.Code.ToString());
        Assert.Contains("“乙”、“丙”", finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Charts_WithinASheet_ArePassedOver()
    {
        var table = Table(Label(0, 0, "一"), Sheet(Label(0, 1, "图")), Label(0, 2, "二"));

        Assert.Equal(["1,1 一", "1,3 二"], table.Layout());
    }

    [Fact]
    public void Days_AreCountedFromWhereTheWorkbookSays()
    {
        var file = Of(
            [.. Record(0x0022, 1, 0), .. Styles],
            Cell(0x027E, 0, 0, 3, BitConverter.GetBytes((44_561 << 2) | 2))
        );

        Assert.Equal("2026年1月1日", DocumentFixture.Read(file).Tables().Single().Cells[0].Text);
    }

    [Fact]
    public void Records_OfAWorkbook_WithinASheet_SayNothing()
    {
        var table = Table(Record(0x0022, 1, 0), Cell(0x0203, 0, 0, 3, Bits(0x40E678E000000000)));

        Assert.Equal(["1,1 2026年1月1日"], table.Layout());
    }

    [Fact]
    public void Password_IsSaid() =>
        Assert.Equal("PB1203", DocumentFixture.Refusal(Of(Record(0x002F, 1, 0), Label(0, 0, "一"))));

    [Theory]
    [InlineData("Book", 5)]
    [InlineData("Workbook", 5)]
    public void Workbook_OfExcel95_IsSaid(string stream, byte version)
    {
        var file = CompoundFileWriter.Write((stream, Record(0x0809, 0, version, 5, 0)));

        Assert.Equal("PB1201", DocumentFixture.Refusal(file));
        Assert.Contains(
            "Excel 95",
            DocumentFixture.Read(file).Findings[0].Finding.GetMessage(Language.English),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Stream_NamedInCapitals_IsRead()
    {
        var file = Of([], Label(0, 0, "一"));
        var name = file.AsSpan().IndexOf(Encoding.Unicode.GetBytes("Workbook"));
        Encoding.Unicode.GetBytes("WORKBOOK").CopyTo(file, name);

        Assert.Equal("xls", DocumentFixture.Read(file).Format);
    }

    [Fact]
    public void Text_ThatIsMissing_IsDamage() =>
        Assert.Equal("PB1202", DocumentFixture.Refusal(Of([], Cell(0x00FD, 0, 0, 0, 9, 0, 0, 0))));

    [Fact]
    public void Sheets_ThatOverlap_AreDamage()
    {
        var file = Of([], ("甲", 0, Sheet(Label(0, 0, "一"))), ("乙", 0, Sheet(Label(0, 0, "二"))));

        Assert.Equal(2, DocumentFixture.Read(file).Blocks.Length);
        Assert.Equal("PB1202", DocumentFixture.Refusal(Overlapping(file)));
    }

    [Theory]
    [InlineData(512, "PB1219")]
    [InlineData(65_535, "PB1219")]
    public void Columns_BeyondTheLimit_AreRefused(int column, string code) =>
        Assert.Equal(code, DocumentFixture.Refusal(Of([], Label(0, column, "远"))));

    [Fact]
    public void DeclaredColumns_ThatHangOtherReaders_AreRefused() =>
        Assert.Equal(
            "PB1219",
            DocumentFixture.Refusal(DocumentFixture.Bytes("hostile", "exceldatareader-hang.xls"))
        );

    private static TableBlock Table(params byte[][] cells) =>
        DocumentFixture.Read(Of(Styles, cells)).Tables().Single();

    /// <summary>Lets every sheet be where the first is, and the first have no end.</summary>
    private static byte[] Overlapping(byte[] file)
    {
        var stream = file.AsSpan(CompoundFileWriter.SectorSize);
        var first = 0;
        for (var at = 0; stream[at] is not 0x0A; at += 4 + stream[at + 2])
        {
            if (stream[at] is 0x85)
            {
                first = first == 0 ? BitConverter.ToInt32(stream[(at + 4)..]) : first;
                BitConverter.TryWriteBytes(stream[(at + 4)..], first);
            }
        }

        // The end of the first sheet becomes a record that nobody reads.
        stream[first + Sheet(Label(0, 0, "一")).Length - 4] = 0x0B;
        return file;
    }
}
