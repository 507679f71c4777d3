namespace PerformanceBudget.Domain.Tests.Text;

public sealed class TextTableTests
{
    [Fact]
    public void TryFind_EveryTextAndNoOther_IsFound()
    {
        var texts = Enumerable.Range(0, 300).Select(i => $"词{i}").ToArray();
        var table = new TextTable<string>(texts, text => text + "!");

        foreach (var text in texts)
        {
            Assert.True(table.TryFind(text, out var value));
            Assert.Equal(text + "!", value);
            Assert.False(table.TryFind(text + "9999", out _));
            Assert.False(table.TryFind($"{text} ", out value));
            Assert.Null(value);
        }

        Assert.False(table.TryFind(string.Empty, out _));
    }

    [Fact]
    public void Create_TextTwice_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => new TextTable<string>(["好", "好"], text => text));

        Assert.Equal("texts", error.ParamName);
    }
}
