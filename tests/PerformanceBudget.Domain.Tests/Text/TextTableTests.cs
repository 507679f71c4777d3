using System.Text;

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
            AssertFound(table, text, text + "!");
            AssertFound(table, text + "9999", null);
            AssertFound(table, $"{text} ", null);
        }

        AssertFound(table, string.Empty, null);
    }

    [Theory]
    [InlineData("好")]
    [InlineData("x")]
    [InlineData("xy")]
    [InlineData("xyz")]
    [InlineData("元/人")]
    [InlineData("有效提升")]
    [InlineData("控制在预算内")]
    [InlineData("甲乙丙丁戊己庚辛壬癸")]
    public void TryFind_TextThatDiffersInOneCharacter_IsNotFound(string text)
    {
        var table = new TextTable<string>([text], text => text);

        AssertFound(table, text, text);
        for (var i = 0; i < text.Length; i++)
        {
            AssertFound(table, $"{text[..i]}另{text[(i + 1)..]}", null);
            AssertFound(table, text.Remove(i, 1), null);
            AssertFound(table, text.Insert(i, "\0"), null);
        }
    }

    [Fact]
    public void Create_TextTwice_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => new TextTable<string>(["好", "好"], text => text));

        Assert.Equal("texts", error.ParamName);
    }

    private static void AssertFound(TextTable<string> table, string text, string? expected)
    {
        Assert.Equal(expected is not null, table.TryFind<char>(text, out var fromUtf16));
        Assert.Equal(
            expected is not null,
            table.TryFind<byte>(Encoding.UTF8.GetBytes(text), out var fromUtf8)
        );
        Assert.Equal(expected, fromUtf16);
        Assert.Equal(expected, fromUtf8);
    }
}
