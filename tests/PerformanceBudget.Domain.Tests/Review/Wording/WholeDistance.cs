namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>The edit distance by the whole table of Wagner and Fischer.</summary>
internal static class WholeDistance
{
    public static int Of(string first, string second)
    {
        var distance = new int[first.Length + 1, second.Length + 1];
        for (var i = 0; i <= first.Length; i++)
        {
            for (var j = 0; j <= second.Length; j++)
            {
                distance[i, j] =
                    i == 0 || j == 0
                        ? i + j
                        : Math.Min(
                            distance[i - 1, j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1),
                            Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1
                        );
            }
        }

        return distance[first.Length, second.Length];
    }
}
