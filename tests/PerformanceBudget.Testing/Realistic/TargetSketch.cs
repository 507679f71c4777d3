using System.Collections.Immutable;

namespace PerformanceBudget.Testing;

/// <summary>An indicator before anybody has written it.</summary>
/// <param name="Category">Where it is filed.</param>
/// <param name="Name">Its name.</param>
public sealed record TargetSketch(IndicatorCategory Category, string Name)
{
    /// <summary>How the number is compared: ≥, ≤ or =.</summary>
    public char Sign { get; private init; }

    /// <summary>The number; null for a date or a word.</summary>
    public decimal? Number { get; private init; }

    /// <summary>The unit of the number.</summary>
    public string Unit { get; private init; } = string.Empty;

    /// <summary>The last month in which it is to be reached.</summary>
    public int? Month { get; private init; }

    /// <summary>The value as somebody writes it who uses no form of signs: a word, a range, 约3万人次.</summary>
    public string? Text { get; private init; }

    /// <summary>The number over the whole life of the project, where it is another.</summary>
    public decimal? Overall { get; init; }

    /// <summary>What each place is to reach.</summary>
    public ImmutableArray<(string Place, decimal Number)> Targets { get; init; } = [];

    /// <summary>Whether an official might as well have left it out.</summary>
    public bool IsOptional { get; init; }

    public static TargetSketch Cost(string name, decimal number, string unit) =>
        Of(IndicatorCategory.EconomicCost, name, '≤', number, unit);

    public static TargetSketch Quantity(string name, decimal number, string unit, char sign = '≥') =>
        Of(IndicatorCategory.Quantity, name, sign, number, unit);

    public static TargetSketch Quality(string name, decimal percent, char sign = '≥') =>
        Of(IndicatorCategory.Quality, name, sign, percent, "%");

    public static TargetSketch Deadline(string name, int month) =>
        new(IndicatorCategory.Timeliness, name) { Month = month };

    public static TargetSketch Timeliness(string name, char sign, decimal number, string unit) =>
        Of(IndicatorCategory.Timeliness, name, sign, number, unit);

    public static TargetSketch Social(string name, char sign, decimal number, string unit) =>
        Of(IndicatorCategory.SocialBenefit, name, sign, number, unit);

    public static TargetSketch Sustained(string name, string word) =>
        Written(IndicatorCategory.SustainableImpact, name, word) with
        {
            IsOptional = true,
        };

    public static TargetSketch Written(IndicatorCategory category, string name, string text) =>
        new(category, name) { Text = text };

    public static TargetSketch Satisfied(string name, int percent) =>
        Of(IndicatorCategory.BeneficiarySatisfaction, name, '≥', percent, "%");

    public static TargetSketch Of(
        IndicatorCategory category,
        string name,
        char sign,
        decimal number,
        string unit
    ) =>
        new(category, name)
        {
            Sign = sign,
            Number = number,
            Unit = unit,
        };
}
