using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Finds what a text says in place of a quantity of the calculation beside it: 预计300人 beside 200人*500元/人.</summary>
internal static class TextQuantities
{
    /// <summary>Finds the one number of the same counter that is in the text, and is none of the calculation's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="operands">All quantities of the calculation.</param>
    /// <param name="operand">The one that the text does not have.</param>
    /// <param name="amount">The amount of the line, which a text may say as well.</param>
    /// <returns>The number with its counter as written; null where there is none, or several.</returns>
    public static string? FindOther(
        string text,
        ImmutableArray<Quantity> operands,
        Quantity operand,
        Money? amount
    )
    {
        var counter = operand.Unit.IsMoney ? "元" : operand.Unit.Numerator.FirstOrDefault();
        if (counter is null)
        {
            return null;
        }

        var calculated = operands.Select(static one => Math.Abs(one.Number)).ToHashSet();
        string? found = null;
        for (var i = 0; i < text.Length; )
        {
            if (!NumberScanner.TryScan(text.AsSpan(i), out var number, out var length))
            {
                i += Math.Max(length, 1);
                continue;
            }

            var end = i + length;
            var unit = Blank.SkipFrom(text, end);
            if (
                text.AsSpan(unit).StartsWith(counter)
                && number != amount?.Yuan
                && !calculated.Contains(Math.Abs(number))
            )
            {
                if (found is not null)
                {
                    return null;
                }

                found = text[i..(unit + counter.Length)];
            }

            i = end;
        }

        return found;
    }
}
