namespace PerformanceBudget.Documents.Tests.Formats;

/// <summary>Texts in the cells of ruled tables on pages.</summary>
public sealed class PageTextsTests
{
    private const int Size = 1_000;

    [Theory]
    [InlineData(130, 134, TextRepairs.Overprinted)]
    [InlineData(130, 136, TextRepairs.Overprinted)]
    [InlineData(130, 143, TextRepairs.None)]
    public void Texts_PrintedOverOneAnother_AreMarked(int first, int second, TextRepairs expected)
    {
        var page = PageWithCells();
        Write(page, "绩效指标", 110, first);
        Write(page, "床位数量", 112, second);

        Assert.Equal(expected, CellsOf(page)[0].Repairs);
    }

    [Fact]
    public void RaisedFigure_BehindAText_IsNotOverIt()
    {
        var page = PageWithCells();
        Write(page, "米", 110, 130);
        page.Letters.Add(new Letter("2", 12_050, 12_550, Size / 3, Size / 2, Turn: 0, Ink.Black));

        Assert.Equal(TextRepairs.None, CellsOf(page)[0].Repairs);
    }

    [Theory]
    [InlineData(165, "公共图书馆", "")]
    [InlineData(185, "", "公共图书馆")]
    public void Word_ThatHasNoRoom_StandsWhereMostOfItIs(int x, string first, string second)
    {
        var page = PageWithCells();
        Write(page, "公共图书馆", x, 130);

        Assert.Equal([first, second], CellsOf(page).Select(cell => cell.Text));
    }

    [Fact]
    public void Words_ThatTouchALine_AreThoseOfTheirCells()
    {
        var page = PageWithCells();
        Write(page, "公共图书", 160, 130);
        Write(page, "馆藏", 200, 130);

        Assert.Equal(["公共图书", "馆藏"], CellsOf(page).Select(cell => cell.Text));
    }

    [Fact]
    public void Row_PrintedAsOneText_IsDividedByItsBlanks()
    {
        var page = PageWithCells();
        Write(page, "成本指标      系统成本", 110, 130);

        Assert.Equal(["成本指标", "系统成本"], CellsOf(page).Select(cell => cell.Text));
    }

    [Fact]
    public void RowThatFillsAPage_HasNoLineAlongIt()
    {
        var page = new PrintedPage(1, 59_500, 84_200);
        foreach (var x in (int[])[100, 200, 300])
        {
            page.Rules.Add(new Rule(new Area(x * 100, 10_000, (x * 100) + 50, 70_000), Ink.Black));
        }

        Write(page, "成本指标", 110, 300);
        Write(page, "系统成本", 210, 300);

        Assert.Equal(["成本指标", "系统成本"], CellsOf(page).Select(cell => cell.Text));
    }

    [Fact]
    public void LinesThatBeginARow_BelowATable_AreNoTable()
    {
        var page = PageWithCells();
        foreach (var x in (int[])[100, 200, 300])
        {
            page.Rules.Add(new Rule(new Area(x * 100, 18_000, (x * 100) + 50, 19_000), Ink.Black));
        }

        Assert.Equal(2, CellsOf(page).Count);
    }

    [Fact]
    public void LastRow_OfSmallLetters_IsNoFrame()
    {
        var page = PageWithCells();
        page.Rules.Add(new Rule(new Area(10_000, 16_700, 30_050, 16_750), Ink.Black));
        foreach (var x in (int[])[100, 200, 300])
        {
            page.Rules.Add(new Rule(new Area(x * 100, 16_000, (x * 100) + 50, 16_750), Ink.Black));
        }

        Write(page, "小", 110, 165, Size / 2);

        Assert.Equal(4, CellsOf(page).Count);
    }

    private static List<TableCell> CellsOf(PrintedPage page) =>
        [
            .. Assert
                .IsType<TableBlock>(
                    Assert.Single(
                        PageBlocks
                            .Read("pdf", [page], ReadLimits.Default, TestContext.Current.CancellationToken)
                            .Blocks
                    )
                )
                .Cells,
        ];

    /// <summary>A page with two cells beside one another.</summary>
    private static PrintedPage PageWithCells()
    {
        var page = new PrintedPage(1, 59_500, 84_200);
        foreach (var y in (int[])[100, 160])
        {
            page.Rules.Add(new Rule(new Area(10_000, y * 100, 30_000, (y * 100) + 50), Ink.Black));
        }

        foreach (var x in (int[])[100, 200, 300])
        {
            page.Rules.Add(new Rule(new Area(x * 100, 10_000, (x * 100) + 50, 16_050), Ink.Black));
        }

        return page;
    }

    private static void Write(PrintedPage page, string text, int x, int y, int size = Size)
    {
        for (var i = 0; i < text.Length; i++)
        {
            page.Letters.Add(
                new Letter($"{text[i]}", (x * 100) + (i * size), y * 100, size, size, Turn: 0, Ink.Black)
            );
        }
    }
}
