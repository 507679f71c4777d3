using System.Buffers;
using System.Numerics;

namespace PerformanceBudget.Domain;

/// <summary>Divides a number of fen by weights, exactly, by the method of the largest remainder.</summary>
/// <remarks>
/// Every part first gets its fair share rounded down; the fen that are left go, one each, to the parts that
/// lost most. Of parts that lost equally much the one of the greater weight is served first, and of equal
/// weights the earlier one: the position decides only between parts that nothing else tells apart.
/// </remarks>
internal static class Allocation
{
    // A product of fen (53 bits) and weights below this never overflows 128 bits.
    private static readonly UInt128 MaxFastWeight = UInt128.One << 74;

    /// <summary>Divides <paramref name="fen"/>; <paramref name="parts"/> has as many elements as there are weights.</summary>
    /// <returns>False where a weight is negative or all are zero.</returns>
    public static bool TryDivide(ulong fen, ReadOnlySpan<decimal> weights, Span<ulong> parts)
    {
        var decimals = 0;
        var hasWeight = false;
        foreach (var weight in weights)
        {
            if (weight < 0)
            {
                return false;
            }

            hasWeight |= weight > 0;
            decimals = Math.Max(decimals, weight.Scale);
        }

        if (!hasWeight)
        {
            return false;
        }

        if (FitsFast(weights, decimals))
        {
            Divide<UInt128>(fen, weights, decimals, parts);
        }
        else
        {
            Divide<BigInteger>(fen, weights, decimals, parts);
        }

        return true;
    }

    private static bool FitsFast(ReadOnlySpan<decimal> weights, int decimals)
    {
        UInt128 sum = 0;
        foreach (var weight in weights)
        {
            var mantissa = Mantissa<UInt128>(weight);
            for (var i = weight.Scale; i < decimals && mantissa < MaxFastWeight; i++)
            {
                mantissa *= 10;
            }

            sum += mantissa;
            if (sum >= MaxFastWeight)
            {
                return false;
            }
        }

        return true;
    }

    private static void Divide<TNumber>(
        ulong fen,
        ReadOnlySpan<decimal> weights,
        int decimals,
        Span<ulong> parts
    )
        where TNumber : IBinaryInteger<TNumber>
    {
        var rented = ArrayPool<Share<TNumber>>.Shared.Rent(weights.Length);
        var shares = rented.AsSpan(0, weights.Length);
        var sum = TNumber.Zero;
        for (var i = 0; i < weights.Length; i++)
        {
            var weight =
                Mantissa<TNumber>(weights[i])
                * TNumber.CreateChecked(WholePower.OfTen(decimals - weights[i].Scale));
            sum += weight;
            shares[i] = new Share<TNumber>(weight, weight, i);
        }

        var whole = TNumber.CreateChecked(fen);
        var left = fen;
        for (var i = 0; i < shares.Length; i++)
        {
            var (part, remainder) = TNumber.DivRem(whole * shares[i].Weight, sum);
            parts[i] = ulong.CreateChecked(part);
            left -= parts[i];
            shares[i] = shares[i] with { Remainder = remainder };
        }

        if (left > 0)
        {
            shares.Sort(Share<TNumber>.WhoIsServedFirst);
            foreach (var share in shares[..(int)left])
            {
                parts[share.Index]++;
            }
        }

        ArrayPool<Share<TNumber>>.Shared.Return(rented, clearArray: typeof(TNumber) == typeof(BigInteger));
    }

    private static TNumber Mantissa<TNumber>(decimal number)
        where TNumber : IBinaryInteger<TNumber> => TNumber.CreateChecked(DecimalMantissa.Of(number));

    private readonly record struct Share<TNumber>(TNumber Weight, TNumber Remainder, int Index)
        where TNumber : IBinaryInteger<TNumber>
    {
        public static int WhoIsServedFirst(Share<TNumber> left, Share<TNumber> right)
        {
            var byRemainder = right.Remainder.CompareTo(left.Remainder);
            if (byRemainder != 0)
            {
                return byRemainder;
            }

            var byWeight = right.Weight.CompareTo(left.Weight);
            return byWeight != 0 ? byWeight : left.Index.CompareTo(right.Index);
        }
    }
}
