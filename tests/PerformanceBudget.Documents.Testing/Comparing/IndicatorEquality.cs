namespace PerformanceBudget.Documents.Testing;

/// <summary>Whether an indicator was read as its form has it.</summary>
internal static class IndicatorEquality
{
    public static bool Same(Indicator expected, Indicator actual) =>
        expected.Category == actual.Category
        && expected.Name == actual.Name
        && Same(expected.Value, actual.Value)
        && Same(expected.OverallValue, actual.OverallValue)
        && expected.Weight == actual.Weight
        && expected.Direction == actual.Direction
        && Texts.Same(expected.Explanation, actual.Explanation)
        && Texts.Same(expected.Standard, actual.Standard)
        && Texts.Same(expected.Remark, actual.Remark)
        && expected.Targets.Length == actual.Targets.Length
        && expected
            .Targets.Zip(actual.Targets)
            .All(pair => pair.First.For == pair.Second.For && Same(pair.First.Value, pair.Second.Value));

    public static bool Same(IndicatorValue? expected, IndicatorValue? actual) =>
        expected is null
            ? actual is null
            : actual is not null
                && (expected.MeansTheSameAs(actual) || Texts.SameInAnyWidth(expected.Text, actual.Text));

    /// <summary>An indicator with all its parts, for people.</summary>
    public static string Describe(Indicator indicator) =>
        string.Join(
            " | ",
            new object?[]
            {
                indicator.Category,
                indicator.Name,
                indicator.Value is { } value ? $"{value} ({value.GetType().Name})" : "no value",
                indicator.OverallValue is { } overall ? $"overall {overall}" : null,
                indicator.Weight is { } weight ? $"weight {weight}" : null,
                indicator.Direction,
                indicator.Explanation,
                indicator.Standard,
                indicator.Remark,
                indicator.Targets.IsEmpty
                    ? null
                    : string.Join(" ", indicator.Targets.Select(target => $"{target.For}:{target.Value}")),
            }.Where(part => part is not null)
        );
}
