using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class RepeatedPhraseTests
{
    [Theory]
    [InlineData("社区服务社区服务项目", "社区服务")]
    [InlineData("实施处级干部体检处级干部体检费", "处级干部体检")]
    [InlineData("甲乙丙甲乙丙", null)]
    [InlineData("社区服务、社区服务", null)]
    [InlineData("12341234", null)]
    [InlineData("社区服务", null)]
    [InlineData("", null)]
    public void Text_HasAPhraseTwiceOrNot(string text, string? expected)
    {
        Assert.Equal(expected is not null, RepeatedPhrase.TryFind(text, out var phrase));
        Assert.Equal(expected, phrase);
    }

    [Law]
    public void AnyPhraseOfAFewCharacters_IsFoundWhereverItStands(byte length, string before, string behind)
    {
        // Characters of which no two are the same.
        var phrase = string.Concat(Enumerable.Range(0, 4 + (length % 21)).Select(i => (char)('\u4e00' + i)));

        Assert.True(RepeatedPhrase.TryFind($"{before}。{phrase}{phrase}。{behind}", out _));
        Assert.False(RepeatedPhrase.TryFind($"{phrase}。{phrase}", out _));
    }

    [Law(MaxTest = 3_000)]
    public void TryFind_GivesTheShortest_AndOfTheseTheFirst(byte[] letters)
    {
        var text = string.Concat(letters.Concat(letters).Select(letter => "社区服务，"[letter % 5]));

        var isFound = RepeatedPhrase.TryFind(text, out var phrase);

        Assert.Equal(ShortestOf(text), phrase);
        Assert.Equal(isFound, phrase is not null);
    }

    private static string? ShortestOf(string text) =>
        (
            from length in Enumerable.Range(4, 21)
            from start in Enumerable.Range(0, Math.Max(0, text.Length - 2 * length + 1))
            let phrase = text.Substring(start, length)
            where !phrase.Contains('，', StringComparison.Ordinal)
            where string.Equals(phrase, text.Substring(start + length, length), StringComparison.Ordinal)
            select phrase
        ).FirstOrDefault();
}
