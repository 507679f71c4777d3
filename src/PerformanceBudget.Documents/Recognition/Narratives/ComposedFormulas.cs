using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Composes the calculation of an amount from a unit price and counts, where there is no other way to read them.</summary>
internal static class ComposedFormulas
{
    private const int MaxCounts = 6;

    private static readonly Unit Year = Unit.Parse("年", provider: null);

    /// <summary>The only calculation of a price and some of the counts that makes an amount exactly.</summary>
    /// <returns>Null where there is none, or more than one.</returns>
    /// <remarks>A count that comes of others (合计210人) is taken only where they do not make the amount.</remarks>
    public static CostFormula? Compose(Quantity price, IReadOnlyList<ProseCount> counts, Money amount) =>
        counts.Count is 0 or > MaxCounts
            ? null
            : Only(price, [.. counts.Where(static count => !count.IsTotal)], amount)
                ?? Only(price, [.. counts], amount);

    /// <summary>Multiplies a price by counts.</summary>
    public static CostFormula? Multiply(Quantity price, ReadOnlySpan<Quantity> counts)
    {
        CostFormula? formula = null;
        foreach (var count in counts)
        {
            formula = formula is null ? CostFormula.From(price).Times(count) : formula.Times(count);
        }

        return formula;
    }

    private static CostFormula? Only(Quantity price, ProseCount[] counts, Money amount)
    {
        var found = new List<(CostFormula Formula, bool IsClean)>();
        for (var choice = 1; choice < 1 << counts.Length; choice++)
        {
            var chosen = counts
                .Where((_, i) => (choice & (1 << i)) != 0)
                .Select(static count => count.Quantity);

            // Counts that are counted per another one come first: 30人/批 by 7批.
            if (
                Multiply(price, [.. chosen.OrderByDescending(IsRate)]) is { } formula
                && Makes(formula, amount, out var isClean)
            )
            {
                found.Add((formula, isClean));
            }
        }

        // 1天 makes no difference and leaves a unit over.
        if (found.Count > 1)
        {
            _ = found.RemoveAll(static one => !one.IsClean);
        }

        return found.Count == 1 ? found[0].Formula : null;
    }

    private static bool IsRate(Quantity count) => !count.Unit.Denominator.IsEmpty;

    // What is paid once a year need not say so.
    private static bool Makes(CostFormula formula, Money amount, out bool isClean)
    {
        var check = formula.Check();
        isClean = check.LeftAbove.IsDimensionless;
        return check.ComputedMoney == amount
            && !check.IsMoneyRounded
            && !check.MixesUnits
            && (check.LeftBelow.IsDimensionless || check.LeftBelow == Year);
    }
}
