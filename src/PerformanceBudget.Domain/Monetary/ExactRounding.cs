using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <summary>Rounds quotients of whole numbers without ever forming the quotient inexactly.</summary>
internal static class ExactRounding
{
    /// <summary>Refuses an undefined value, without the boxing of a general check on the way of success.</summary>
    /// <exception cref="ArgumentException"><paramref name="rounding"/> is not a defined value.</exception>
    public static void Check(MidpointRounding rounding)
    {
        if (rounding is < MidpointRounding.ToEven or > MidpointRounding.ToPositiveInfinity)
        {
            _ = Guard.Against.EnumOutOfRange(rounding);
        }
    }

    /// <summary>
    /// The magnitude of a quotient, rounded. Rounding looks at the sign of the quotient, so it is passed
    /// separately.
    /// </summary>
    public static UInt128 Divide(
        UInt128 dividend,
        UInt128 divisor,
        bool isNegative,
        MidpointRounding rounding
    )
    {
        var (quotient, remainder) = UInt128.DivRem(dividend, divisor);
        return RoundsAwayFromZero(quotient, remainder, divisor, isNegative, rounding)
            ? quotient + 1
            : quotient;
    }

    /// <summary>Whether a truncated quotient has to grow by one.</summary>
    /// <param name="quotient">The magnitude of the quotient, truncated.</param>
    /// <param name="remainder">What is left, less than <paramref name="divisor"/>.</param>
    /// <param name="divisor">The divisor, less than 2 to the power of 127.</param>
    /// <param name="isNegative">Whether the quotient is negative.</param>
    /// <param name="rounding">How to round.</param>
    public static bool RoundsAwayFromZero(
        UInt128 quotient,
        UInt128 remainder,
        UInt128 divisor,
        bool isNegative,
        MidpointRounding rounding
    )
    {
        if (remainder == UInt128.Zero)
        {
            return false;
        }

        var half = (remainder << 1).CompareTo(divisor);
        return rounding switch
        {
            MidpointRounding.ToEven => half > 0 || (half == 0 && UInt128.IsOddInteger(quotient)),
            MidpointRounding.AwayFromZero => half >= 0,
            MidpointRounding.ToPositiveInfinity => !isNegative,
            MidpointRounding.ToNegativeInfinity => isNegative,
            _ => false,
        };
    }
}
