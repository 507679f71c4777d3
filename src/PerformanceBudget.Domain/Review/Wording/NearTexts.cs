namespace PerformanceBudget.Domain.Review;

/// <summary>The texts that are nearly the same: those within the <see cref="EditDistance"/> of a typing error.</summary>
/// <remarks>
/// Of two texts within distance n, one cut into n + 1 pieces has a piece that stands unchanged in the other. Of few texts each
/// two are asked for such a piece; of many an index of pieces tells which they are.
/// </remarks>
internal static class NearTexts
{
    private const int Few = 256;

    /// <summary>Every two texts that are nearly the same, by their indexes, the shorter one first; in no order.</summary>
    /// <param name="texts">The texts, no two of them equal.</param>
    /// <param name="few">Up to how many of them are compared each with each.</param>
    public static List<(int Shorter, int Longer)> Find(IReadOnlyList<string> texts, int few = Few)
    {
        // The shorter one of a pair has one character less than the longer one, at most.
        var indexes = Enumerable
            .Range(0, texts.Count)
            .Where(i => EditDistance.Allowed(texts[i].Length + 1) > 0)
            .OrderBy(i => texts[i].Length)
            .ToArray();
        var byLength = Array.ConvertAll(indexes, i => texts[i]);
        var candidates = byLength.Length <= few ? CandidatesOfFew(byLength) : CandidatesOfMany(byLength);
        var pairs = new List<(int Shorter, int Longer)>();
        foreach (var (shorter, longer) in candidates)
        {
            var allowed = EditDistance.Allowed(byLength[longer].Length);
            if (EditDistance.IsWithin(byLength[shorter], byLength[longer], allowed))
            {
                pairs.Add((indexes[shorter], indexes[longer]));
            }
        }

        return pairs;
    }

    private static IEnumerable<(int Shorter, int Longer)> CandidatesOfFew(string[] byLength)
    {
        for (var longer = 0; longer < byLength.Length; longer++)
        {
            var distance = EditDistance.Allowed(byLength[longer].Length);
            var least = byLength[longer].Length - distance;
            for (var shorter = longer - 1; shorter >= 0 && byLength[shorter].Length >= least; shorter--)
            {
                if (TextPieces.HaveCommon(byLength[shorter], byLength[longer], distance))
                {
                    yield return (shorter, longer);
                }
            }
        }
    }

    private static IEnumerable<(int Shorter, int Longer)> CandidatesOfMany(string[] byLength)
    {
        var pieces = new TextPieces();
        for (var i = 0; i < byLength.Length; i++)
        {
            pieces.Add(i, byLength[i]);
        }

        var candidates = new HashSet<int>();
        for (var longer = 0; longer < byLength.Length; longer++)
        {
            candidates.Clear();
            pieces.FindCandidates(longer, byLength[longer], candidates);
            foreach (var shorter in candidates)
            {
                yield return (shorter, longer);
            }
        }
    }
}
