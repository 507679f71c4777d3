using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>What is found out once for all rules is what comparing one by one gives.</summary>
[Laws(Arbitrary = new[] { typeof(WordingProperties) }, MaxTest = 300)]
public class FactProperties
{
    [Law]
    public void ProjectTexts_OfOneSpelling_AreOneText(
        WordingProperties.Words words,
        WordingProperties.Text text
    )
    {
        string[][] all =
        [
            words.All,
            [text.Characters],
            [.. words.All.Select(word => $"（{word}）")],
            [text.Characters, text.Characters],
        ];
        var texts = new ProjectTexts(all, new StepCounter());

        var spelled = all.SelectMany(
            (ofProject, i) => ofProject.Select(one => (Text: ComparedSpelling.Of(one), Project: i))
        );
        Assert.Equal(
            spelled.Select(one => one.Text).Distinct().Order(StringComparer.Ordinal),
            texts.All.Select(one => one.Characters).Order(StringComparer.Ordinal)
        );
        for (var i = 0; i < all.Length; i++)
        {
            Assert.Equal(all[i].Select(ComparedSpelling.Of), texts.Of(i).Select(one => one.Characters));
            Assert.All(texts.Of(i), one => Assert.Contains(one, texts.All));
        }

        Assert.All(
            texts.All,
            one =>
                Assert.Equal(
                    spelled
                        .Where(other => other.Text == one.Characters)
                        .GroupBy(other => other.Project)
                        .Select(ofProject => (ofProject.Key, ofProject.Count())),
                    one.Holders
                )
        );
    }

    [Law]
    public void DisjointSets_AreThoseThatStepsLeadThrough(byte[] steps)
    {
        const int Count = 12;
        var pairs = steps
            .Chunk(2)
            .Where(pair => pair.Length == 2)
            .Select(pair => (pair[0] % Count, pair[1] % Count))
            .ToArray();
        var sets = new DisjointSets(Count);
        foreach (var (first, second) in pairs)
        {
            sets.Unite(first, second);
        }

        // The numbers that steps lead to, the smaller one of both ends each time.
        var expected = Enumerable.Range(0, Count).ToArray();
        for (var round = 0; round < Count; round++)
        {
            foreach (var (first, second) in pairs)
            {
                expected[first] = expected[second] = Math.Min(expected[first], expected[second]);
            }
        }

        Assert.Equal(expected, Enumerable.Range(0, Count).Select(sets.FirstOf));
    }

    [Law]
    public void Subjects_HaveWhatOneOfThemHas(
        WordingProperties.Words names,
        WordingProperties.Words texts,
        WordingProperties.Words sought,
        WordingProperties.Text text
    )
    {
        var name = sought.All[0];
        var parts = names.All.Zip(texts.All, (one, its) => PlanItem.Create($"名{one}", $"文{its}")).ToArray();

        Assert.Equal(
            parts.Any(part =>
                SharedWords.HasAny(part.Name, name)
                || SharedWords.HasAny(name, part.Text!)
                || SharedWords.HasAny(part.Name, text.Characters)
            ),
            Subjects.Of([.. parts]).Have(name, text.Characters)
        );
    }
}
