using System.Text;

namespace PerformanceBudget.Documents.Tests.Formats.Text;

public sealed class TextFormatTests
{
    [Theory]
    [InlineData("\uFFFD甲\n", "1:1")]
    [InlineData("甲\n乙\uFFFD\n", "2:2")]
    public void LostCharacter_HasItsPlace(string text, string place) =>
        Assert.Equal(
            place,
            Assert.Single(DocumentFixture.Read(Encoding.UTF8.GetBytes(text)).Findings).Place?.ToString()
        );

    [Fact]
    public void Lines_WithoutTabs_AreParagraphs()
    {
        var document = Read("一、项目概述\r\n\r\n \u3000\n干部工作项目\n");

        Assert.Equal("txt", document.Format);
        Assert.Equal(
            ["1:1 一、项目概述", "4:1 干部工作项目"],
            document.Blocks.Select(block => block.ToString())
        );
    }

    [Fact]
    public void Lines_WithTabs_AreOneTableOverBlankLines()
    {
        var document = Read("表\n产出\t数量指标\t\t≥30（人次）\n\n\t质量指标\n完\n");

        var table = Assert.IsType<TableBlock>(document.Blocks[1]);
        Assert.Equal(3, document.Blocks.Length);
        Assert.Equal(GridTrust.None, table.Trust);
        Assert.Equal(4, table.ColumnCount);
        Assert.Equal(
            ["R1C1 产出", "R1C2 数量指标", "R1C4 ≥30（人次）", "R2C2 质量指标"],
            table.Cells.Select(cell => cell.ToString())
        );
        Assert.Equal(["2:1", "2:4", "2:10", "4:2"], table.Cells.Select(cell => cell.Places[0].ToString()));
    }

    [Fact]
    public void Line_WithoutTab_EndsATable() => Assert.Equal(3, Read("一\t二\n三\n四\t五\n").Blocks.Length);

    [Fact]
    public void FormFeed_EndsThePage()
    {
        var document = Read("一\t二\n\n\f三\t四\f五\t六\n七\f八");

        var table = Assert.IsType<TableBlock>(document.Blocks[0]);
        Assert.Equal(3, table.RowCount);
        Assert.Equal([1, 2], table.PageBreakRows);
        Assert.Equal("3:2", table.Cells[2].Places[0].ToString());
        Assert.Equal(["4:1 七", "4:3 八"], document.Blocks.Skip(1).Select(block => block.ToString()));
    }

    [Fact]
    public void LostCharacters_AreSaidOnce()
    {
        var document = Read("一、项目\n概\uFFFD述\uFFFD\n");

        var said = Assert.Single(document.Findings);
        Assert.Equal("PB1207", said.Finding.Code.ToString());
        Assert.Equal("2:2", said.Place?.ToString());
        Assert.Contains(
            "2 characters",
            said.Finding.GetMessage(Domain.Language.English),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("一\n二\n三\n", ReadLimit.Paragraphs, "PB1222")]
    [InlineData("一\f\f二", ReadLimit.Pages, "PB1221")]
    [InlineData("一二三", ReadLimit.Characters, "PB1216")]
    public void Text_BeyondALimit_IsRefused(string text, ReadLimit limit, string code)
    {
        var document = DocumentReader.Default.ReadBlocks(
            Encoding.UTF8.GetBytes(text),
            ReadLimits.Default.With(limit, 2)
        );

        Assert.Equal(code, Assert.Single(document.Findings).Finding.Code.ToString());
        Assert.Empty(document.Blocks);
    }

    [Fact]
    public void SampleText_HasItsTitlesAndTables()
    {
        var document = DocumentReader.Default.ReadBlocks(
            File.ReadAllBytes(Repository.PathTo("samples", "songjiang-2026.txt"))
        );

        var paragraphs = document.Blocks.OfType<ParagraphBlock>().ToList();
        Assert.Equal(
            7,
            paragraphs.Count(paragraph =>
                paragraph.Text.StartsWith("项目经费情况说明", StringComparison.Ordinal)
            )
        );
        Assert.Contains(
            document.Blocks.OfType<TableBlock>().SelectMany(table => table.Cells),
            cell => cell.Text == "经济成本指标"
        );
        Assert.Empty(document.Findings);
    }

    private static SourceDocument Read(string text) =>
        DocumentReader.Default.ReadBlocks(Encoding.UTF8.GetBytes(text));
}
