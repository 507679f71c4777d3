namespace PerformanceBudget.Documents.Tests.Formats;

/// <summary>Tables that lack lines between columns.</summary>
public sealed class InferredGridsTests
{
    private const int Size = 1_000;

    [Fact]
    public void Columns_WithoutLines_AreThoseOfTheTexts()
    {
        var page = PageOf(
            ("一级指标", 110, 112),
            ("三级指标", 170, 112),
            ("指标值", 300, 112),
            ("数量指标", 110, 142),
            ("培训人次", 170, 132),
            ("≥95", 300, 132),
            ("合格率", 170, 152),
            ("≥98", 300, 152)
        );
        Draw(page, 100, 100, 400);
        Draw(page, 120, 100, 400);
        Draw(page, 140, 168, 400);
        Draw(page, 160, 100, 400);

        var read = Read(page);

        var table = Assert.Single(read.Blocks.OfType<TableBlock>());
        Assert.Equal(GridTrust.Inferred, table.Trust);
        Assert.Equal(
            [
                "R1C1 一级指标",
                "R1C2 三级指标",
                "R1C3 指标值",
                "R2C1 数量指标",
                "R2C2 培训人次",
                "R2C3 ≥95",
                "R3C2 合格率",
                "R3C3 ≥98",
            ],
            table.Cells.Select(cell => $"{cell}")
        );
        Assert.Equal(2, table.Cells[3].RowSpan);
        Assert.Equal("PB1228", Assert.Single(read.Findings).Finding.Code.ToString());
    }

    [Fact]
    public void Prose_IsNoTable()
    {
        var page = PageOf([
            .. Enumerable.Range(0, 12).Select(i => (new string('文', 30), 100, 100 + (i * 18))),
        ]);
        Draw(page, 80, 100, 400);
        Draw(page, 82, 100, 400);
        Draw(page, 330, 100, 400);

        var read = Read(page);

        Assert.Empty(read.Blocks.OfType<TableBlock>());
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void Table_WithoutAnyLine_IsThatOfTheSpacesBetweenItsTexts()
    {
        var page = PageOf(
            ("一级指标", 70, 100),
            ("二级指标", 150, 100),
            ("三级指标", 230, 100),
            ("指标值", 400, 100),
            ("数量指标", 150, 145),
            ("培训人次", 230, 120),
            ("≥95", 400, 120),
            ("产出指标", 70, 160),
            ("在全县范围内举办的护理员培", 230, 140),
            ("训班期数", 230, 153),
            ("≥3", 400, 146),
            ("床位数", 230, 173),
            ("≥100", 400, 173),
            ("质量指标", 150, 203),
            ("合格率", 230, 193),
            ("≥98", 400, 193),
            ("持证上岗率", 230, 213),
            ("≥90", 400, 213)
        );

        var read = Read(page);

        var table = Assert.Single(read.Blocks.OfType<TableBlock>());
        Assert.Equal(GridTrust.Inferred, table.Trust);
        Assert.Equal("PB1228", Assert.Single(read.Findings).Finding.Code.ToString());
        Assert.Equal(
            [
                "R1C1 一级指标",
                "R1C2 二级指标",
                "R1C3 三级指标",
                "R1C4 指标值",
                "R2C1 产出指标",
                "R2C2 数量指标",
                "R2C3 培训人次",
                "R2C4 ≥95",
                "R3C3 在全县范围内举办的护理员培训班期数",
                "R3C4 ≥3",
                "R4C3 床位数",
                "R4C4 ≥100",
                "R5C2 质量指标",
                "R5C3 合格率",
                "R5C4 ≥98",
                "R6C3 持证上岗率",
                "R6C4 ≥90",
            ],
            table.Cells.Select(cell => $"{cell}")
        );
        Assert.Equal(5, table.Cells[4].RowSpan);
        Assert.Equal(3, table.Cells[5].RowSpan);
        Assert.Equal(2, table.Cells[12].RowSpan);
    }

    [Fact]
    public void Prose_WithGaps_IsNoTable()
    {
        var page = PageOf([
            .. Enumerable.Range(0, 12).Select(i => (new string('文', 30), 100, 100 + (i * 18))),
            ("联系人：张三", 100, 330),
            ("电话：一二三", 300, 330),
        ]);

        Assert.Empty(Read(page).Blocks.OfType<TableBlock>());
    }

    /// <summary>Nobody prints a thousand lines on a page; comparing all with all would take minutes.</summary>
    [Fact]
    public void Lines_ThatNobodyCouldRead_AreNoTable()
    {
        var page = PageOf([
            .. Enumerable
                .Range(0, 10_000)
                .SelectMany(i => new[] { ("文", 70, 100 + i), ("字", 150, 100 + i), ("句", 230, 100 + i) }),
        ]);

        Assert.Empty(Read(page).Blocks.OfType<TableBlock>());
    }

    private static SourceDocument Read(PrintedPage page) =>
        PageBlocks.Read("pdf", [page], ReadLimits.Default, TestContext.Current.CancellationToken);

    /// <summary>A page of texts, each with its place in points.</summary>
    private static PrintedPage PageOf(params (string Text, int X, int Y)[] texts)
    {
        var page = new PrintedPage(1, 59_500, 84_200);
        foreach (var (text, x, y) in texts)
        {
            for (var i = 0; i < text.Length; i++)
            {
                page.Letters.Add(
                    new Letter($"{text[i]}", (x * 100) + (i * Size), y * 100, Size, Size, Turn: 0, Ink.Black)
                );
            }
        }

        return page;
    }

    private static void Draw(PrintedPage page, int y, int from, int to) =>
        page.Rules.Add(new Rule(new Area(from * 100, y * 100, to * 100, (y * 100) + 50), Ink.Black));
}
