namespace PerformanceBudget.Domain.Review;

/// <summary>How many characters have to be inserted, deleted or replaced to make one text of another.</summary>
internal static class EditDistance
{
    /// <summary>
    /// The distance that two texts may have to count as one with a typing error in it: a tenth of the longer one. Texts of
    /// less than ten characters have to be the same.
    /// </summary>
    public static int Allowed(int longerLength) => longerLength / 10;

    /// <summary>Whether the distance is at most <paramref name="limit"/>; time is length times limit.</summary>
    public static bool IsWithin(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int limit)
    {
        if (Math.Abs(first.Length - second.Length) > limit)
        {
            return false;
        }

        // What both begin and end with needs no edit, and mostly it is all but a character or two.
        var prefix = first.CommonPrefixLength(second);
        first = first[prefix..];
        second = second[prefix..];
        while (!first.IsEmpty && !second.IsEmpty && first[^1] == second[^1])
        {
            first = first[..^1];
            second = second[..^1];
        }

        // One row of the table of Wagner and Fischer, and of it the band in which the distance can still be within the limit.
        var row = new int[second.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= first.Length; i++)
        {
            var from = Math.Max(1, i - limit);
            var to = Math.Min(second.Length, i + limit);
            var diagonal = row[from - 1];
            row[from - 1] = from == 1 ? i : limit + 1;
            var best = row[from - 1];
            for (var j = from; j <= to; j++)
            {
                var cost = first[i - 1] == second[j - 1] ? diagonal : diagonal + 1;
                // Beyond the band is still what the row began with, which is more than the limit.
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
                best = Math.Min(best, row[j]);
            }

            if (best > limit)
            {
                return false;
            }
        }

        return row[^1] <= limit;
    }
}
