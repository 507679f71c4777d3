namespace PerformanceBudget.Documents.Testing;

/// <summary>Choices of a generator.</summary>
internal static class Chance
{
    public static T OneOf<T>(this Random random, params IReadOnlyList<T> choices) =>
        choices[random.Next(choices.Count)];

    /// <summary>True as many times of a hundred as said.</summary>
    public static bool Percent(this Random random, int percent) => random.Next(100) < percent;
}
