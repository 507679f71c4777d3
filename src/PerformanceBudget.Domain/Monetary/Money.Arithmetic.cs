using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

// Every operator is checked: a result out of range throws, in a checked context and outside one.
public readonly partial struct Money
{
    // So many amounts of either sign never overflow a long.
    private const int SumBlockLength = 1024;

    // Nor does an amount times so much.
    private const long SafeFactor = long.MaxValue / MaxFen;

    /// <summary>The amount without its sign.</summary>
    public Money Abs() => new(Math.Abs(_fen));

    /// <summary>This amount times <paramref name="factor"/>, rounded once, from the exact product to the fen.</summary>
    /// <param name="factor">The factor, such as a rate or a share.</param>
    /// <param name="rounding">
    /// How to round; 四舍五入 is <see cref="MidpointRounding.AwayFromZero"/>.
    /// </param>
    /// <exception cref="OverflowException">The rounded product is out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="rounding"/> is not a defined value.</exception>
    public Money Multiply(decimal factor, MidpointRounding rounding)
    {
        ExactRounding.Check(rounding);
        if (_fen == 0 || factor == 0)
        {
            return Zero;
        }

        var isNegative = IsNegative != decimal.IsNegative(factor);
        var fen = Multiply(Magnitude, DecimalMantissa.Of(factor), factor.Scale, isNegative, rounding);
        return fen <= (ulong)MaxFen ? new Money(isNegative ? -(long)fen : (long)fen) : throw Overflow();
    }

    /// <summary>The exact total; only the total has to be in range, whatever the order of the amounts.</summary>
    /// <returns>The total; <see cref="Zero"/> of no amounts.</returns>
    /// <exception cref="OverflowException">The total is out of range.</exception>
    public static Money Sum(params ReadOnlySpan<Money> amounts)
    {
        Int128 total = 0;
        while (!amounts.IsEmpty)
        {
            var block = amounts[..Math.Min(SumBlockLength, amounts.Length)];
            amounts = amounts[block.Length..];
            long sum = 0;
            foreach (var amount in block)
            {
                sum += amount._fen;
            }

            total += sum;
        }

        return FromTotal(total);
    }

    // Without this overload an array is ambiguous to C# 12, the language of .NET 8.
    /// <inheritdoc cref="Sum(ReadOnlySpan{Money})"/>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    public static Money Sum(params Money[] amounts) => Sum(Guard.Against.Null(amounts).AsSpan());

    /// <inheritdoc cref="Sum(ReadOnlySpan{Money})"/>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    public static Money Sum(IEnumerable<Money> amounts)
    {
        Int128 total = 0;
        foreach (var amount in Guard.Against.Null(amounts))
        {
            total += amount._fen;
        }

        return FromTotal(total);
    }

    /// <summary>The amount itself.</summary>
    public static Money operator +(Money money) => money;

    /// <summary>The amount with the opposite sign.</summary>
    public static Money operator -(Money money) => new(-money._fen);

    /// <summary>The sum of two amounts.</summary>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Money operator +(Money left, Money right) => Checked(left._fen + right._fen);

    /// <summary>The difference of two amounts.</summary>
    /// <exception cref="OverflowException">The difference is out of range.</exception>
    public static Money operator -(Money left, Money right) => Checked(left._fen - right._fen);

    /// <summary>The amount so many times.</summary>
    /// <exception cref="OverflowException">The product is out of range.</exception>
    public static Money operator *(Money money, long factor)
    {
        if (factor is >= -SafeFactor and <= SafeFactor)
        {
            return Checked(money._fen * factor);
        }

        var high = Math.BigMul(money._fen, factor, out var low);
        return high == low >> 63 ? Checked(low) : throw Overflow();
    }

    /// <summary>The amount so many times.</summary>
    /// <exception cref="OverflowException">The product is out of range.</exception>
    public static Money operator *(long factor, Money money) => money * factor;

    internal static Money FromTotal(Int128 fen) =>
        fen >= -MaxFen && fen <= MaxFen ? new Money((long)fen) : throw Overflow();

    // Neither the sum of two amounts nor a product that was looked at overflows a long, so this is the whole check.
    private static Money Checked(long fen) => IsInRange(fen) ? new Money(fen) : throw Overflow();

    private static UInt128 Multiply(
        ulong fen,
        UInt128 mantissa,
        int scale,
        bool isNegative,
        MidpointRounding rounding
    )
    {
        if (mantissa <= ulong.MaxValue)
        {
            return ExactRounding.Divide(fen * mantissa, WholePower.OfTen(scale), isNegative, rounding);
        }

        // The product takes up to 149 bits. So the whole part of the factor is multiplied by itself and
        // its fraction, brought to 28 decimals, in two halves.
        const int HalfScale = 14;
        var (whole, fraction) = UInt128.DivRem(mantissa, WholePower.OfTen(scale));
        if (whole > (ulong)MaxFen)
        {
            return UInt128.MaxValue;
        }

        var halfUnit = WholePower.OfTen(HalfScale);
        var (high, low) = UInt128.DivRem(fraction * WholePower.OfTen((2 * HalfScale) - scale), halfUnit);
        var (carry, lowRest) = UInt128.DivRem(fen * low, halfUnit);
        var (quotient, highRest) = UInt128.DivRem((fen * high) + carry, halfUnit);
        var product = (fen * whole) + quotient;
        var roundsAway = ExactRounding.RoundsAwayFromZero(
            product,
            (highRest * halfUnit) + lowRest,
            halfUnit * halfUnit,
            isNegative,
            rounding
        );
        return roundsAway ? product + 1 : product;
    }

    private static OverflowException Overflow() => new($"{AmountTextError.OutOfRange}.");
}
