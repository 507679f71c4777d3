namespace PerformanceBudget.Domain.Review;

/// <summary>How much two projects have in common.</summary>
/// <param name="First">The index of one project.</param>
/// <param name="Second">That of the other one, which comes behind it.</param>
/// <param name="Count">How much it is.</param>
internal readonly record struct SharedCount(int First, int Second, int Count)
{
    /// <summary>
    /// Adds up for each two projects what they have in common of the texts that are shared by few, in the order of the projects.
    /// A text that one has m times and the other n times, or nearly the same one, is there the smaller number of times.
    /// </summary>
    /// <param name="texts">The texts.</param>
    /// <param name="weigh">What a text counts for that is there so many times.</param>
    public static IEnumerable<SharedCount> OfEachTwo(ProjectTexts texts, Func<SharedText, int, int> weigh)
    {
        var counts = new Dictionary<(int First, int Second), int>();
        foreach (var text in texts.All.Where(static text => !text.IsAlone && !text.IsOfMany))
        {
            foreach (var (first, second) in PairsOf(text))
            {
                var (left, right) = first.Project < second.Project ? (first, second) : (second, first);
                var key = (left.Project, right.Project);
                var count = weigh(text, Math.Min(left.Times, right.Times));
                counts[key] = counts.GetValueOrDefault(key) + count;
            }
        }

        return counts
            .OrderBy(static count => count.Key)
            .Select(static count => new SharedCount(count.Key.First, count.Key.Second, count.Value));
    }

    // Each two projects that have the text, or one of them the text and the other one nearly the same.
    private static IEnumerable<((int Project, int Times), (int Project, int Times))> PairsOf(SharedText text)
    {
        for (var i = 0; i < text.Holders.Count; i++)
        {
            for (var j = i + 1; j < text.Holders.Count; j++)
            {
                yield return (text.Holders[i], text.Holders[j]);
            }
        }

        // Of two texts that are nearly the same the first one speaks for both.
        foreach (var near in text.Near.Where(near => IsBefore(text, near) && !near.IsOfMany))
        {
            foreach (var left in text.Holders)
            {
                foreach (var right in near.Holders.Where(right => right.Project != left.Project))
                {
                    yield return (left, right);
                }
            }
        }
    }

    private static bool IsBefore(SharedText text, SharedText other) =>
        string.CompareOrdinal(text.Characters, other.Characters) < 0;
}
