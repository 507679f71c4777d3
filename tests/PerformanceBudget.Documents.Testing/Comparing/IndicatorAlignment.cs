using System.Collections.Immutable;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Finds out which indicator that was read stands for which of the form, in the order of both.</summary>
internal static class IndicatorAlignment
{
    private const int Alone = 10;
    private const int OtherValue = 2;
    private const int OtherCategory = 1;
    private const int PartOfName = 6;
    private const int OtherName = 3 * Alone;

    /// <summary>The position of the indicator that was read for each of the form; null where there is none.</summary>
    public static int?[] Align(ImmutableArray<Indicator> expected, ImmutableArray<Indicator> actual)
    {
        var costs = new int[expected.Length + 1, actual.Length + 1];
        for (var i = expected.Length; i >= 0; i--)
        {
            for (var j = actual.Length; j >= 0; j--)
            {
                costs[i, j] =
                    i == expected.Length ? (actual.Length - j) * Alone
                    : j == actual.Length ? (expected.Length - i) * Alone
                    : Math.Min(
                        costs[i + 1, j + 1] + Distance(expected[i], actual[j]),
                        Alone + Math.Min(costs[i + 1, j], costs[i, j + 1])
                    );
            }
        }

        var aligned = new int?[expected.Length];
        for (int i = 0, j = 0; i < expected.Length && j < actual.Length; )
        {
            if (costs[i, j] == costs[i + 1, j + 1] + Distance(expected[i], actual[j]))
            {
                aligned[i++] = j++;
            }
            else if (costs[i, j] == Alone + costs[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return aligned;
    }

    private static int Distance(Indicator expected, Indicator actual) =>
        (
            expected.Name == actual.Name ? 0
            : Texts.Share(expected.Name, actual.Name) ? PartOfName
            : OtherName
        )
        + (IndicatorEquality.Same(expected.Value, actual.Value) ? 0 : OtherValue)
        + (expected.Category == actual.Category ? 0 : OtherCategory);
}
