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
    [InlineData(150, "公共图书馆", "")]
    [InlineData(110, "公共图书馆", "")]
    public void Word_ThatHasNoRoom_StaysInItsCell(int x, string first, string second)
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

    private static void Write(PrintedPage page, string text, int x, int y)
    {
        for (var i = 0; i < text.Length; i++)
        {
            page.Letters.Add(
                new Letter($"{text[i]}", (x * 100) + (i * Size), y * 100, Size, Size, Turn: 0, Ink.Black)
            );
        }
    }
}
