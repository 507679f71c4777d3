namespace PerformanceBudget.Cli.Commands;

/// <summary>Finds the code that was probably meant.</summary>
internal static class NearCodes
{
    private const int MaxEdits = 2;

    /// <summary>Of the codes with the fewest edits the one that begins alike the longest, or null where all are too far.</summary>
    public static string? To(string text, IEnumerable<string> codes)
    {
        var wanted = text.Trim().ToUpperInvariant();
        var (code, edits) = codes
            .Select(code => (code, edits: Edits(wanted, code)))
            .DefaultIfEmpty((code: string.Empty, edits: int.MaxValue))
            .MinBy(candidate => (candidate.edits, -candidate.code.AsSpan().CommonPrefixLength(wanted)));
        return edits <= MaxEdits ? code : null;
    }

    /// <summary>The number of characters to insert, delete or replace (Levenshtein).</summary>
    private static int Edits(string from, string to)
    {
        // Beyond this length every code is too far anyway.
        if (from.Length > to.Length + MaxEdits)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
