namespace PerformanceBudget.Documents.Tests.Formats;

/// <summary>Tables with rules that go on over a page break.</summary>
public sealed class TableJoinTests
{
    private const int Size = 1_000;
    private const int RowHeight = 20;

    [Fact]
    public void Columns_ThatMoveALittle_AreTheSameOnTheNextPage() =>
        Assert.Equal(
            ["R1C1 数量指标", "R1C2 床位数", "R1C3 张", "R2C1 质量指标", "R2C2 合格率", "R2C3 率"],
            Read(
                PageOf(1, 600, ([100, 200, 300, 400], ["数量指标", "床位数", "张"])),
                PageOf(2, 100, ([100, 204, 298, 400], ["质量指标", "合格率", "率"]))
            )
        );

    /// <summary>The columns of the next form lie near those of the one that goes on above it.</summary>
    [Fact]
    public void Columns_AboveTheNextForm_AreThoseOfThePageBefore() =>
        Assert.Equal(
            [
                "R1C1 数量指标",
                "R1C3 床位数",
                "R1C4 张",
                "R2C1 质量指标",
                "R2C3 合格率",
                "R2C4 率",
                "R3C1 项目名称",
                "R3C2 养老服务",
                "R3C4 年",
            ],
            Read(
                PageOf(1, 600, ([100, 200, 300, 400], ["数量指标", "床位数", "张"])),
                PageOf(
                    2,
                    100,
                    ([100, 204, 300, 400], ["质量指标", "合格率", "率"]),
                    ([100, 199, 300, 400], ["项目名称", "养老服务", "年"])
                )
            )
        );

    private static IEnumerable<string> Read(params PrintedPage[] pages)
    {
        var document = PageBlocks.Read(
            "pdf",
            pages,
            ReadLimits.Default,
            TestContext.Current.CancellationToken
        );
        var table = Assert.Single(document.Blocks.OfType<TableBlock>());
        return table.Cells.Where(cell => cell.Text.Length > 0).Select(cell => $"{cell}");
    }

    /// <summary>A page with a table: of each row its columns and texts, in points.</summary>
    private static PrintedPage PageOf(int number, int top, params (int[] Columns, string[] Texts)[] rows)
    {
        var page = new PrintedPage(number, 59_500, 84_200);
        foreach (var (columns, texts) in rows)
        {
            Draw(page, columns[0], top, columns[^1], top);
            Draw(page, columns[0], top + RowHeight, columns[^1], top + RowHeight);
            foreach (var column in columns)
            {
                Draw(page, column, top, column, top + RowHeight);
            }

            foreach (var (text, column) in texts.Zip(columns))
            {
                for (var i = 0; i < text.Length; i++)
                {
                    page.Letters.Add(
                        new Letter(
                            $"{text[i]}",
                            ((column + 5) * 100) + (i * Size),
                            (top + 15) * 100,
                            Size,
                            Size,
                            Turn: 0,
                            Ink.Black
                        )
                    );
                }
            }

            top += RowHeight;
        }

        return page;
    }

    private static void Draw(PrintedPage page, int left, int top, int right, int bottom) =>
        page.Rules.Add(
            new Rule(new Area(left * 100, top * 100, (right * 100) + 50, (bottom * 100) + 50), Ink.Black)
        );
}
