using PerformanceBudget.Documents.Html;

namespace PerformanceBudget.Documents.Tests.Formats;

/// <summary>The sample was written in several formats: what is read of it is the same.</summary>
public sealed class AgreementTests
{
    private static readonly SourceDocument Word = DocumentFixture.Read("songjiang.docx");

    [Fact]
    public void Word_HasTheSevenForms()
    {
        Assert.Equal(7, Word.Tables().Count());
        Assert.Equal(109, Word.Tables().Sum(CountIndicators));
    }

    [Fact]
    public void Excel_HasTheFormsOfWord()
    {
        var forms = DocumentFixture.Read("songjiang.xlsx").Tables().Skip(1);

        Assert.Equal(Word.Tables().Select(Filled), forms.Select(Filled));
    }

    [Fact]
    public void Excel_HasTheParagraphsOfWordInASheet()
    {
        var text = DocumentFixture.Read("songjiang.xlsx").Tables().First();

        Assert.Equal(
            Word.Paragraphs().Select(paragraph => paragraph.Text),
            text.Cells.Select(cell => cell.Text)
        );
    }

    [Fact]
    public void OpenDocument_HasTheFormsAndParagraphsOfWord()
    {
        var read = DocumentFixture.Read("songjiang.odt");

        Assert.Equal(
            Word.Tables().Select(table => table.Layout()),
            read.Tables().Select(table => table.Layout())
        );
        Assert.Equal(
            Word.Paragraphs().Select(paragraph => paragraph.Text),
            read.Paragraphs().Select(paragraph => paragraph.Text)
        );
        Assert.Equal(
            Word.Tables().SelectMany(table => table.Cells).Select(cell => cell.Places[0]),
            read.Tables().SelectMany(table => table.Cells).Select(cell => cell.Places[0])
        );
    }

    [Fact]
    public void OldExcel_IsExcel()
    {
        var read = DocumentFixture.Read("songjiang.xls");
        var excel = DocumentFixture.Read("songjiang.xlsx");

        Assert.Equal(excel.Tables().Select(table => table.Name), read.Tables().Select(table => table.Name));
        Assert.Equal(
            excel.Tables().Select(table => table.Layout()),
            read.Tables().Select(table => table.Layout())
        );
        Assert.Equal(
            excel.Tables().SelectMany(table => table.Cells).Select(cell => cell.Places[0]),
            read.Tables().SelectMany(table => table.Cells).Select(cell => cell.Places[0])
        );
    }

    [Fact]
    public void OldWord_IsWord()
    {
        var read = DocumentFixture.Read("songjiang.doc");

        Assert.Equal(Word.Outline(), read.Outline());
        Assert.Equal(
            Word.Tables().Select(table => table.Layout()),
            read.Tables().Select(table => table.Layout())
        );
        Assert.Equal(
            Word.Tables().SelectMany(table => table.Cells).Select(cell => cell.Places[0]),
            read.Tables().SelectMany(table => table.Cells).Select(cell => cell.Places[0])
        );
    }

    [Theory]
    [InlineData("songjiang-hand.html", 0)]
    [InlineData("songjiang-writer.html", 1)]
    public void WebPage_HasTheFormsAndParagraphsOfWord(string file, int footers)
    {
        var read = DocumentReader.Default.With(new HtmlFormat()).ReadBlocks(DocumentFixture.Bytes(file));

        Assert.Equal(
            Word.Tables().Select(table => table.Layout()),
            read.Tables().Select(table => table.Layout())
        );
        Assert.Equal(
            Word.Paragraphs().Select(paragraph => paragraph.Text),
            read.Paragraphs().Select(paragraph => paragraph.Text.TrimStart('\u00A0')).SkipLast(footers)
        );
    }

    /// <summary>The cells with a text: spreadsheets have no others.</summary>
    private static IEnumerable<string> Filled(TableBlock table) =>
        table.Layout().Where(cell => !cell.EndsWith(' '));

    /// <summary>Rows of the form below its heads in which a value stands in the last column.</summary>
    private static int CountIndicators(TableBlock table)
    {
        var heads = table.Cells.First(cell => cell.Text is "三级指标").Row;
        return table.Cells.Count(cell => cell.Row > heads && cell.EndColumn == table.ColumnCount);
    }
}
