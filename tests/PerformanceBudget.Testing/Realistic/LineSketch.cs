using System.Collections.Immutable;

namespace PerformanceBudget.Testing;

/// <summary>A line of a budget before anybody has written it: its money, and where that comes from.</summary>
/// <param name="Name">What the money is for.</param>
/// <param name="Amount">The money.</param>
/// <param name="Use">What it is spent on, for the text of the line.</param>
public sealed record LineSketch(string Name, Money Amount, string Use)
{
    /// <summary>The price of one, in the scale of its unit; null for a lump sum.</summary>
    public decimal? Price { get; private init; }

    /// <summary>The unit of the price: 元/人/天, 万元/个.</summary>
    public string PriceUnit { get; private init; } = string.Empty;

    /// <summary>What it is multiplied by.</summary>
    public ImmutableArray<(int Number, string Unit)> Counts { get; private init; } = [];

    /// <summary>What is counted first: 家 of what.</summary>
    public string Noun { get; init; } = string.Empty;

    /// <summary>The lines below it, which add up to it.</summary>
    public ImmutableArray<LineSketch> Parts { get; private init; } = [];

    /// <summary>A price times some counts.</summary>
    public static LineSketch Priced(
        string name,
        string use,
        decimal price,
        string unit,
        params ImmutableArray<(int Number, string Unit)> counts
    ) =>
        new(
            name,
            Money.FromYuan(
                counts.Aggregate(
                    unit.StartsWith('万') ? price * 10_000 : price,
                    (product, count) => product * count.Number
                )
            ),
            use
        )
        {
            Price = price,
            PriceUnit = unit,
            Counts = counts,
        };

    /// <summary>So much, without a calculation.</summary>
    public static LineSketch Lump(string name, string use, int yuan) => new(name, Money.FromYuan(yuan), use);

    /// <summary>A part of a lump sum that somebody mentions (其中), which claims nothing about the rest.</summary>
    public LineSketch? OfWhich { get; init; }

    /// <summary>What its parts add up to.</summary>
    public static LineSketch Of(string name, string use, params ImmutableArray<LineSketch> parts) =>
        new(name, Money.Sum(parts.Select(part => part.Amount)), use) { Parts = parts };
}
