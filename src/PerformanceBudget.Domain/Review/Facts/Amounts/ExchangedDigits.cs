using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Finds the part whose amount makes the sum come out once two neighbouring digits of it change places: 56.00 as 65.00.</summary>
internal static class ExchangedDigits
{
    /// <summary>The index of that part and the amount that seems to be meant; null where there is none, or several.</summary>
    /// <param name="parts">The parts as written.</param>
    /// <param name="missing">By how much they make less than their total.</param>
    public static (int Index, StatedAmount Meant)? Find(ImmutableArray<StatedAmount> parts, Money missing)
    {
        (int, StatedAmount)? found = null;
        for (var i = 0; i < parts.Length; i++)
        {
            if (!CanBe(parts[i], missing))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = (i, StatedAmount.FromMoney(parts[i].Value + missing, parts[i].Unit, parts[i].Decimals));
        }

        return found;
    }

    private static bool CanBe(StatedAmount part, Money missing)
    {
        for (var place = part.Resolution.Fen; place <= part.Value.Fen / 10; place *= 10)
        {
            var lower = part.Value.Fen / place % 10;
            var higher = part.Value.Fen / place / 10 % 10;
            if ((lower - higher) * 9 * place == missing.Fen)
            {
                return true;
            }
        }

        return false;
    }
}
