using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>The figures that count in a comparison, with the resolution in which they are known.</summary>
internal static class Figures
{
    /// <summary>
    /// A line's amount as far as it is known: of its spellings the finest; where the exact amount is another one than was
    /// written, or nothing was written, that amount to the fen.
    /// </summary>
    public static StatedAmount Of(BudgetLine line)
    {
        if (line.Stated is not { } stated || stated.Value != line.Amount)
        {
            return Exact(line.Amount);
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

    /// <summary>The amounts of lines as far as they are known.</summary>
    public static StatedAmount[] Of(ImmutableArray<BudgetLine> lines)
    {
        var figures = new StatedAmount[lines.Length];
        for (var i = 0; i < figures.Length; i++)
        {
            figures[i] = Of(lines[i]);
        }

        return figures;
    }

    /// <summary>An exact amount as a figure of two decimals in yuan.</summary>
    public static StatedAmount Exact(Money amount) =>
        StatedAmount.FromMoney(amount, AmountUnit.Yuan, decimals: 2);

    /// <summary>What figures make together.</summary>
    public static Money Sum(ReadOnlySpan<StatedAmount> figures)
    {
        var sum = Money.Zero;
        foreach (var figure in figures)
        {
            sum += figure.Value;
        }

        return sum;
    }

    /// <summary>Figures as an addition that a person can follow: <c>14.40 + 10.56</c>, in the unit of the total.</summary>
    public static string Addition(ReadOnlySpan<StatedAmount> figures) =>
        string.Join(" + ", figures.ToArray());
}
