namespace PerformanceBudget.Documents.Tests.Formats;

/// <summary>Letters of which a file does not say what they are.</summary>
public sealed class UnreadableLettersTests
{
    private const int Size = 1_000;

    [Theory]
    [InlineData("工作?", "工作\uFFFD")]
    [InlineData("?工作", "\uFFFD工作")]
    [InlineData("???", "\uFFFD\uFFFD\uFFFD")]
    public void Letters_AreMarkedWhereverTheyStand(string printed, string expected)
    {
        var page = new PrintedPage(1, 59_500, 84_200);
        for (var i = 0; i < printed.Length; i++)
        {
            var text = printed[i] == '?' ? null : $"{printed[i]}";
            page.Letters.Add(new Letter(text, 10_000 + (i * Size), 20_000, Size, Size, Turn: 0, Ink.Black));
        }

        var read = PageBlocks.Read("pdf", [page], ReadLimits.Default, TestContext.Current.CancellationToken);

        Assert.Equal(expected, Assert.IsType<ParagraphBlock>(Assert.Single(read.Blocks)).Text);
        Assert.Equal("PB1209", Assert.Single(read.Findings).Finding.Code.ToString());
    }
}
