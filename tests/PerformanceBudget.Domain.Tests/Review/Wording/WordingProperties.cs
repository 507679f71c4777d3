using FsCheck;
using FsCheck.Fluent;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>The shorter ways of comparing words give what comparing them one by one gives.</summary>
[Laws(Arbitrary = new[] { typeof(WordingProperties) }, MaxTest = 500)]
public class WordingProperties
{
    // Few characters, so that words occur, and all kinds that are told apart: ideographs, two of them with the low bits of
    // another, a letter, full-width forms, punctuation and blanks.
    private const string Alphabet = "工作完成率度\u5E25\u59E5aＡ，（ ";

    public sealed record Text(string Characters);

    public sealed record Words(string[] All);

    public static Arbitrary<Text> Texts() =>
        Arb.From(CharactersGen(0, 50).Select(characters => new Text(characters)));

    public static Arbitrary<Words> Lists() =>
        Arb.From(
            from count in Gen.Choose(1, 8)
            from words in CharactersGen(1, 4).ArrayOf(count)
            select new Words(words)
        );

    [Law]
    public void WordList_FindsWhatComparingEachWordFinds(Words words, Text text)
    {
        var list = new WordList(words.All);
        var trimmed = Characters.TrimEnd(text.Characters).ToString();

        Assert.Equal(
            words.All.Any(word => text.Characters.Contains(word, StringComparison.Ordinal)),
            list.IsIn(text.Characters)
        );
        Assert.Equal(
            words.All.FirstOrDefault(word => trimmed.EndsWith(word, StringComparison.Ordinal)),
            list.FindEnd(text.Characters)
        );
        Assert.All(words.All, word => Assert.True(list.Contains(word)));
        if (text.Characters.Length > 0)
        {
            Assert.Equal(words.All.Contains(text.Characters), list.Contains(text.Characters));
        }
    }

    [Law]
    public void SharedWords_AreThoseThatBothHave(Text first, Text second)
    {
        var shared = WordsOf(first.Characters).Intersect(WordsOf(second.Characters)).ToArray();

        Assert.Equal(shared.Length > 0, SharedWords.HasAny(first.Characters, second.Characters));
        Assert.Equal(shared.Length > 0, SharedWords.HasAny(second.Characters, first.Characters));
    }

    [Law]
    public void ComparedSpelling_HasTheOtherCharactersInHalfWidthAndSmall(Text text)
    {
        Assert.Equal(Spell(text.Characters), ComparedSpelling.Of(text.Characters));
        Assert.Equal(
            Spell(text.Characters) is { Length: > 0 } spelled ? spelled : text.Characters,
            ComparedSpelling.OfName(text.Characters)
        );
    }

    private static Gen<string> CharactersGen(int min, int max) =>
        from length in Gen.Choose(min, max)
        from characters in Gen.Elements(Alphabet.ToCharArray()).ArrayOf(length)
        select new string(characters);

    private static IEnumerable<string> WordsOf(string text) =>
        Enumerable
            .Range(0, Math.Max(0, text.Length - 1))
            .Select(i => text.Substring(i, 2))
            .Where(word => word.All(char.IsLetter) && word is not ("工作" or "完成"));

    private static string Spell(string text) =>
        string.Concat(
            text.Where(c => !char.IsPunctuation(c) && c != ' ')
                .Select(c => char.ToLowerInvariant(CharacterWidth.Narrow(c)))
        );
}
