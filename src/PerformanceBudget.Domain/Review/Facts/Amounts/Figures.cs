using System.Collections.Immutable;
using System.Globalization;

namespace PerformanceBudget.Domain.Review;

/// <summary>The figures that count in a comparison, with the resolution in which they are known.</summary>
internal static class Figures
{
    // An addition of more parts is cut off: nobody reads it.
    private const int MaxShownParts = 10;

    /// <summary>
    /// The amount of a line, which has to have one, as far as it is known: of its spellings the finest; where the exact amount is another one than was
    /// written, or nothing was written, that amount to the fen.
    /// </summary>
    public static StatedAmount Of(BudgetLine line)
    {
        if (line.Stated is not { } stated || stated.Value != line.Amount)
        {
            return Exact(line.Amount!.Value);
        }

        foreach (var spelling in line.Restated)
        {
            if (spelling.Value == line.Amount)
            {
                stated = StatedAmount.Finest(stated, spelling);
            }
        }

        return stated;
    }

    /// <summary>The amounts of lines as far as they are known; a use that is only named has none, or what its own lines make.</summary>
    public static ImmutableArray<StatedAmount> Of(ImmutableArray<BudgetLine> lines) =>
        [.. lines.SelectMany(line => line.Amount is null ? Of(line.Lines) : [Of(line)])];

    /// <summary>The parts that an overview names, as written.</summary>
    public static ImmutableArray<StatedAmount> Of(ImmutableArray<OverviewPart> parts) =>
        ImmutableArray.CreateRange(parts, part => part.Stated);

    /// <summary>What a document wrote beside an exact amount.</summary>
    public static Agreement Compare(StatedAmount written, Money exact)
    {
        if (written.Value == exact)
        {
            return Agreement.Exact;
        }

        return written.IsConsistentWith(exact) ? Agreement.Rounded : Agreement.Different;
    }

    /// <summary>An exact amount as a figure of two decimals in yuan.</summary>
    public static StatedAmount Exact(Money amount) =>
        StatedAmount.FromMoney(amount, AmountUnit.Yuan, decimals: 2);

    /// <summary>An amount that nobody wrote, as a sentence says it.</summary>
    public static StatedAmount Unwritten(Money amount) =>
        StatedAmount.Parse(Said(amount), CultureInfo.InvariantCulture);

    /// <summary>An amount of fen that may be out of range, as the nearest amount that is in it.</summary>
    public static Money Clamp(Int128 fen) =>
        Money.FromFen((long)Int128.Clamp(fen, Money.MinValue.Fen, Money.MaxValue.Fen));

    /// <summary>By how much a written amount is more than an exact one.</summary>
    public static Money Difference(StatedAmount actual, Money expected) => Difference(actual.Value, expected);

    /// <summary>By how much an amount is more than another one.</summary>
    public static Money Difference(Money actual, Money expected) => Clamp((Int128)actual.Fen - expected.Fen);

    /// <summary>An amount as a sentence says it: 500.00元, 1,234.56万元.</summary>
    public static string Said(Money amount) => amount.ToString("S", CultureInfo.InvariantCulture);

    /// <summary>How far two amounts are apart.</summary>
    public static Money Distance(Money first, Money second) => Difference(first, second).Abs();

    /// <summary>Figures as an addition that a person can follow: <c>14.40万元 + 10.56万元</c>.</summary>
    public static string Addition(ImmutableArray<StatedAmount> figures) =>
        string.Join(" + ", figures.Take(MaxShownParts))
        + (figures.Length > MaxShownParts ? " + …" : string.Empty);
}
