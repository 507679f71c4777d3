using System.Text;
using PerformanceBudget.Documents.Testing;
using PerformanceBudget.Domain;
using static PerformanceBudget.Documents.Testing.DocFile;

namespace PerformanceBudget.Documents.Tests.Formats.Doc;

public sealed class DocFormatTests
{
    private const char CellEnd = '\u0007';

    private static readonly byte[] InTable = Property(0x2416, 1);

    [Theory]
    [InlineData("干部工作", "干部工作")]
    [InlineData("甲\t乙\v丙", "甲\t乙\n丙")]
    [InlineData("2026\u001E01\u001F-1", "2026-01-1")]
    [InlineData("甲\u0001\u0008\u0005\u0002乙", "甲乙")]
    [InlineData("第\u0013PAGE\u00143\u0015页", "第3页")]
    [InlineData("\u0013IF \u0013PAGE\u00141\u0015\u0014甲\u0015乙", "甲乙")]
    [InlineData("\u0013TC 目录\u0015甲\u0014\u0015", "甲")]
    [InlineData("甲\u0013PAGE", "甲")]
    [InlineData("𠮷", "𠮷")]
    public void Text_IsReadAsSeen(string text, string seen)
    {
        var read = DocumentFixture.Read(new DocFile().Run(text).End().Run("后").End().ToBytes());

        Assert.Equal([$"¶1 {seen}", "¶2 后"], read.Outline());
        Assert.Equal("doc", read.Format);
    }

    [Fact]
    public void Text_OfAByteACharacter_IsWindows1252()
    {
        var file = new DocFile { IsNarrow = true }
            .Run("Caf\u00E9 \u0096 5 \u0080")
            .End()
            .ToBytes();

        Assert.Equal(["¶1 Café – 5 €"], DocumentFixture.Read(file).Outline());
    }

    [Fact]
    public void Characters_HiddenOrDeleted_AreLeftOut()
    {
        var file = new DocFile()
            .Run("甲")
            .Run("藏", Property(0x083C, 1))
            .Run("删", Property(0x0800, 1))
            .Run("乙", Property(0x083C, 0))
            .End();

        Assert.Equal(["¶1 甲乙"], DocumentFixture.Read(file.ToBytes()).Outline());
    }

    [Fact]
    public void Signs_OfFontsOfSigns_AreRead()
    {
        var file = new DocFile { Parts = { [15] = Fonts("宋体", "Symbol") } }
            .Run("(", Property(0x6A09, 1, 0, 0xB3, 0xF0))
            .Run("95%，")
            .Run("\uF0A3", Property(0x4A4F, 1, 0))
            .Run("5")
            .End();

        Assert.Equal(["¶1 ≥95%，≤5"], DocumentFixture.Read(file.ToBytes()).Outline());
    }

    [Fact]
    public void Paragraphs_ThatAreEmpty_AreCountedAndLeftOut()
    {
        var file = new DocFile().End().Run("甲").End('\f').Run(" ").End().Run("乙").End();

        Assert.Equal(["¶2 甲", "¶4 乙"], DocumentFixture.Read(file.ToBytes()).Outline());
    }

    [Fact]
    public void Text_WithoutAnEnd_IsRead() =>
        Assert.Equal(
            ["¶1 甲", "¶2 乙"],
            DocumentFixture.Read(new DocFile().Run("甲").End().Run("乙").ToBytes()).Outline()
        );

    [Fact]
    public void TextBoxes_FollowTheBody()
    {
        var file = new DocFile { TextBoxLength = 2 }
            .Run("甲")
            .End()
            .Run("框")
            .End()
            .ToBytes();

        Assert.Equal(["¶1 甲", "¶2 框"], DocumentFixture.Read(file).Outline());
    }

    [Fact]
    public void ListLevel_ComesFromTheParagraphOrItsStyle()
    {
        var file = new DocFile { Parts = { [1] = Styles() } }
            .Run("零")
            .End('\r', [.. Property(0x460B, 3, 0)])
            .Run("一")
            .End('\r', [.. Property(0x260A, 1), .. Property(0x460B, 3, 0)])
            .Run("无")
            .End('\r', [.. Property(0x460B, 0, 0)])
            .Run("旧")
            .End('\r', [.. Property(0x460B, 0x01, 0xF8)])
            .Run("式")
            .EndOfStyle(1)
            .Run("承")
            .EndOfStyle(2)
            .Run("除")
            .EndOfStyle(2, '\r', Property(0x460B, 0, 0))
            .Run("环")
            .EndOfStyle(3)
            .Run("远")
            .EndOfStyle(77);

        Assert.Equal(
            [0, 1, null, null, 2, 2, null, null, null],
            DocumentFixture.Read(file.ToBytes()).Paragraphs().Select(paragraph => paragraph.ListLevel)
        );
    }

    [Fact]
    public void Styles_ThatAreCutOff_CostOnlyLevels()
    {
        var file = new DocFile { Parts = { [1] = Styles()[..67] } }
            .Run("甲")
            .EndOfStyle(1)
            .Run("乙")
            .EndOfStyle(2);

        var read = DocumentFixture.Read(file.ToBytes());

        Assert.Equal([2, null], read.Paragraphs().Select(paragraph => paragraph.ListLevel));
    }

    [Fact]
    public void Cells_StandWhereTheirEdgesAre()
    {
        var table = Table(
            new DocFile()
                .Row(["财政项目支出绩效目标申报表"], [0, 6000])
                .Row(["项目名称", "干部工作", "项目性质", "经常性"], [0, 1000, 3000, 4000, 6000])
                .Row(["主管部门", "组织部"], [4, 1003, 5995])
                .Row(["靠右"], [3000, 6000])
        );

        Assert.Equal(
            [
                "1,1 1x4 财政项目支出绩效目标申报表",
                "2,1 项目名称",
                "2,2 干部工作",
                "2,3 项目性质",
                "2,4 经常性",
                "3,1 主管部门",
                "3,2 1x3 组织部",
                "4,3 1x2 靠右",
            ],
            table.Layout()
        );
        Assert.Equal("T1R3C2", table.Cells[6].Places.Single().Cell);
        Assert.Equal(GridTrust.Declared, table.Trust);
    }

    [Fact]
    public void Cells_MergedDownAndAcross_CoverTheirRowsAndColumns()
    {
        const ushort Begins = 0x0060;
        const ushort Continues = 0x0020;
        var table = Table(
            new DocFile()
                .Row(["产出", "数量", "95"], [0, 10000, 20000, 30000], [Begins, 0, 0])
                .Row(["不见", "质量", "96"], [0, 10000, 20000, 30000], [Continues, 0, 0])
                .Row(["合计", "", "97"], [0, 10000, 20000, 30000], [0x0001, 0x0002, 0])
                .Row(["无头", "甲", "乙"], [0, 10000, 20000, 30000], [Continues, 0, 0])
        );

        Assert.Equal(
            [
                "1,1 2x1 产出",
                "1,2 数量",
                "1,3 95",
                "2,2 质量",
                "2,3 96",
                "3,1 1x2 合计",
                "3,3 97",
                "4,1 无头",
                "4,2 甲",
                "4,3 乙",
            ],
            table.Layout()
        );
    }

    [Fact]
    public void Cells_MergedByPropertiesOfTheirOwn_CoverTheirRowsAndColumns()
    {
        var table = Table(
            new DocFile()
                .Row(
                    ["甲", "乙", "丙"],
                    [0, 100, 200, 300],
                    more: [.. Property(0xD62B, 2, 0, 3), .. Property(0x5624, 1, 3)]
                )
                .Row(["不见", "丁", "戊"], [0, 100, 200, 300], more: Property(0xD62B, 2, 0, 1))
        );

        Assert.Equal(["1,1 2x1 甲", "1,2 1x2 乙", "2,2 丁", "2,3 戊"], table.Layout());
    }

    [Fact]
    public void Properties_OfCellsThatARowDoesNotHave_ArePassedOver()
    {
        var table = Table(
            new DocFile()
                .Row(
                    ["甲", "乙"],
                    [0, 100, 200],
                    more: [.. Property(0xD62B, 2, 2, 3), .. Property(0xD62B, 1, 0), .. Property(0x5624, 1, 9)]
                )
                .Row(["丙", "丁"], [0, 100, 200])
        );

        Assert.Equal(["1,1 甲", "1,2 乙", "2,1 丙", "2,2 丁"], table.Layout());
    }

    [Fact]
    public void Row_TooLongForAPage_StandsElsewhere()
    {
        byte[] definition = RowDefinition([0, 100, 300], []);
        var file = new DocFile
        {
            Data = [9, 9, .. BitConverter.GetBytes((ushort)definition.Length), .. definition],
        }
            .Row(["甲", "乙"], [0, 100, 300])
            .Run("丙")
            .End(CellEnd, InTable)
            .Run("丁")
            .End(CellEnd, InTable)
            .End(CellEnd, [.. InTable, .. Property(0x2417, 1), .. Property(0x6646, 2, 0, 0, 0)])
            .Row(["戊", "己"], [0, 200, 300]);

        Assert.Equal(
            ["1,1 甲", "1,2 1x2 乙", "2,1 丙", "2,2 1x2 丁", "3,1 1x2 戊", "3,3 己"],
            Table(file).Layout()
        );
    }

    [Fact]
    public void LongProperties_NamedByManyParagraphs_AreLimited()
    {
        var file = new DocFile { Data = [9, 9, 200, 0, .. new byte[200]] };
        for (var i = 0; i < 10; i++)
        {
            file.Run("甲").End('\r', Property(0x6646, 2, 0, 0, 0));
        }

        var bytes = file.ToBytes();

        Assert.Equal(10, DocumentFixture.Read(bytes).Blocks.Length);
        Assert.Equal(
            "PB1213",
            DocumentFixture.Refusal(bytes, ReadLimits.Default.With(ReadLimit.PartBytes, 1_999))
        );
    }

    [Fact]
    public void Cells_ThatARowDoesNotDeclare_FollowOneAnother()
    {
        var file = new DocFile()
            .Run("甲")
            .End(CellEnd, InTable)
            .Run("乙")
            .End(CellEnd, InTable)
            .End(CellEnd, [.. InTable, .. Property(0x2417, 1)])
            .Row(["丙", "丁", "戊"], [0, 100]);

        Assert.Equal(["1,1 甲", "1,2 乙", "2,1 丙", "2,2 丁", "2,3 戊"], Table(file).Layout());
    }

    [Fact]
    public void Cell_OfSeveralParagraphs_HasThemAsLines()
    {
        var file = new DocFile()
            .Run("甲")
            .End('\r', InTable)
            .End('\r', InTable)
            .Run("乙")
            .End(CellEnd, InTable)
            .End(CellEnd, [.. InTable, .. Property(0x2417, 1), .. RowDefinition([0, 100], [])]);

        Assert.Equal(["1,1 甲\n\n乙"], Table(file).Layout());
    }

    [Theory]
    [InlineData(0x6649)]
    [InlineData(0x664A)]
    public void Table_WithinACell_FollowsTheOuterOne(int depth)
    {
        byte[] inInnerTable = [.. InTable, .. Property(depth, 2, 0, 0, 0)];
        var file = new DocFile()
            .Run("外")
            .End('\r', InTable)
            .Run("内一")
            .End('\r', [.. inInnerTable, .. Property(0x244B, 1)])
            .Run("内二")
            .End('\r', [.. inInnerTable, .. Property(0x244B, 1)])
            .End('\r', [.. inInnerTable, .. Property(0x244C, 1), .. RowDefinition([0, 50, 100], [])])
            .Run("尾")
            .End(CellEnd, InTable)
            .End(CellEnd, [.. InTable, .. Property(0x2417, 1), .. RowDefinition([0, 100], [])])
            .Run("后")
            .End();

        var read = DocumentFixture.Read(file.ToBytes());

        Assert.Equal(["1x1", "1x2", "¶1 后"], read.Outline());
        Assert.Equal(
            ["1,1 外\n尾", "1,1 内一", "1,2 内二"],
            read.Tables().SelectMany(table => table.Layout())
        );
        Assert.Equal(["T1R1C1", "T2R1C1"], read.Tables().Select(table => table.Places[0].Cell));
    }

    [Fact]
    public void PageBreak_BeforeTheFirstCell_StandsBeforeTheRow()
    {
        var file = new DocFile()
            .Row(["甲"], [0, 100])
            .Run("乙")
            .End(CellEnd, [.. InTable, .. Property(0x2407, 1)])
            .End(CellEnd, [.. InTable, .. Property(0x2417, 1), .. RowDefinition([0, 100], [])])
            .Row(["丙"], [0, 100]);

        Assert.Equal([1], Table(file).PageBreakRows);
    }

    [Theory]
    [InlineData(0xA5DC, 0x00C1)]
    [InlineData(0xA5EC, 0x0068)]
    public void Document_OfWord95_IsSaid(int sign, int version)
    {
        var file = new DocFile { Sign = (ushort)sign, Version = (ushort)version }
            .Run("甲")
            .End()
            .ToBytes();

        Assert.Equal("PB1201", DocumentFixture.Refusal(file));
        Assert.Contains(
            "Word 95",
            DocumentFixture.Read(file).Findings[0].Finding.GetMessage(Language.English),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Password_IsSaid() =>
        Assert.Equal(
            "PB1203",
            DocumentFixture.Refusal(
                new DocFile { Flags = 0x0300 }
                    .Run("甲")
                    .End()
                    .ToBytes()
            )
        );

    [Theory]
    [InlineData(0x0200, 0x1234, "PB1202")]
    [InlineData(0x0000, 0xA5EC, "PB1202")]
    public void Document_WithoutItsStreams_IsDamage(int flags, int sign, string code) =>
        Assert.Equal(
            code,
            DocumentFixture.Refusal(
                new DocFile { Flags = (ushort)flags, Sign = (ushort)sign }
                    .Run("甲")
                    .End()
                    .ToBytes()
            )
        );

    [Fact]
    public void Depth_BeyondTheLimit_IsRefused() =>
        Assert.Equal(
            "PB1215",
            DocumentFixture.Refusal(
                new DocFile().Run("甲").End('\r', [.. InTable, .. Property(0x6649, 0, 0, 0, 0x40)]).ToBytes()
            )
        );

    [Theory]
    [InlineData(ReadLimit.Paragraphs, "PB1222")]
    [InlineData(ReadLimit.Characters, "PB1216")]
    [InlineData(ReadLimit.Cells, "PB1217")]
    [InlineData(ReadLimit.Rows, "PB1218")]
    [InlineData(ReadLimit.Columns, "PB1219")]
    public void Document_BeyondALimit_IsRefused(ReadLimit limit, string code)
    {
        var file = new DocFile().Row(["一", "二"], [0, 100, 200]).Row(["三", "四"], [0, 100, 200]).ToBytes();

        Assert.Equal(code, DocumentFixture.Refusal(file, ReadLimits.Default.With(limit, 1)));
    }

    [Fact]
    public void Document_EmbeddedInAWorkbook_IsNotTakenForTheFile() =>
        Assert.Equal(
            "xls",
            DocumentFixture.Read(XlsFile.Of([], XlsFile.Label(0, 0, "WordDocument\0"))).Format
        );

    private static TableBlock Table(DocFile file) => DocumentFixture.Read(file.ToBytes()).Tables().Single();

    private static byte[] RowDefinition(short[] edges, ushort[] flags) =>
        DocFileRows.Definition(edges, flags);

    private static byte[] Fonts(params string[] names) =>
        [
            (byte)names.Length,
            0,
            0,
            0,
            .. names.SelectMany(name =>
            {
                byte[] font = [.. new byte[39], .. Encoding.Unicode.GetBytes(name + "\0")];
                return (byte[])[(byte)font.Length, .. font];
            }),
        ];

    /// <summary>Styles without a list, of level 2 in a list, based on that, and two that are based on one another.</summary>
    private static byte[] Styles() =>
        [
            .. Numbers(6, 5, 10, 0),
            .. Style(0xFFF, []),
            .. Style(0xFFF, [.. Property(0x260A, 2), .. Property(0x460B, 1, 0)]),
            .. Style(1, []),
            .. Style(4, []),
            .. Style(3, []),
        ];

    private static byte[] Style(int basedOn, byte[] properties)
    {
        byte[] style =
        [
            .. Numbers(0, (basedOn << 4) | 1, 1, 0, 0),
            .. Numbers(1),
            .. Encoding.Unicode.GetBytes("式\0"),
            .. Numbers(properties.Length + 2, 0),
            .. properties,
        ];
        return [.. Numbers(style.Length), .. style];
    }

    private static byte[] Numbers(params int[] numbers) =>
        [.. numbers.SelectMany(number => new[] { (byte)number, (byte)(number >> 8) })];
}
