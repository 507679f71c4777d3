using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>
/// A fraction that never rounds: a whole number times a power of ten over a positive whole number, in 128 bits as long
/// as they suffice, and of any length beyond.
/// </summary>
/// <remarks>
/// Nothing is allocated within 38 digits, which is more than any real calculation needs. Beyond, the length
/// of the numbers is bounded by the length of the formula. The default is no number.
/// </remarks>
[SuppressMessage("Performance", "CA1815", Justification = "Compared through CompareMagnitude.")]
internal readonly struct ExactNumber
{
    private readonly Int128 _mantissa;
    private readonly Int128 _divisor;
    private readonly int _powerOfTen;
    private readonly LongFraction? _long;

    private ExactNumber(Int128 mantissa, Int128 divisor, int powerOfTen)
    {
        _mantissa = mantissa;
        _divisor = divisor;
        _powerOfTen = powerOfTen;
    }

    private ExactNumber(LongFraction number) => _long = number;

    /// <summary>A decimal times a power of ten.</summary>
    public static ExactNumber From(decimal number, int powerOfTen)
    {
        var mantissa = (Int128)DecimalMantissa.Of(number);
        return new(decimal.IsNegative(number) ? -mantissa : mantissa, 1, powerOfTen - number.Scale);
    }

    /// <summary>A fraction of two whole numbers, the second of them positive.</summary>
    public static ExactNumber FromRatio(Int128 numerator, Int128 denominator) =>
        new(numerator, denominator, 0);

    public bool IsZero => _long is null ? _mantissa == 0 : _long.Numerator.IsZero;

    public ExactNumber Times(in ExactNumber factor) =>
        _long is null
        && factor._long is null
        && TryMultiply(_mantissa, factor._mantissa, out var mantissa)
        && TryMultiply(_divisor, factor._divisor, out var divisor)
            ? new(mantissa, divisor, _powerOfTen + factor._powerOfTen)
            : new(ToLong().Multiply(factor.ToLong()));

    /// <summary>One over this number, which is not zero.</summary>
    public ExactNumber Reciprocal() =>
        _long is null
            ? new(_mantissa < 0 ? -_divisor : _divisor, Int128.Abs(_mantissa), -_powerOfTen)
            : new(_long.Reciprocal());

    public ExactNumber Negate() =>
        _long is null ? new(-_mantissa, _divisor, _powerOfTen) : new(_long.Negate());

    public ExactNumber Plus(in ExactNumber term)
    {
        var divisor = _divisor;
        return
            _long is null
            && term._long is null
            && TryAlign(in term, out var left, out var right)
            && (_divisor == term._divisor || TryMultiply(_divisor, term._divisor, out divisor))
            && TryAdd(left, right, out var sum)
            ? new(sum, divisor, Math.Min(_powerOfTen, term._powerOfTen))
            : new(ToLong().Add(term.ToLong()));
    }

    /// <summary>Less than zero where the magnitude is smaller than that of <paramref name="other"/>, and so on.</summary>
    public int CompareMagnitude(in ExactNumber other) =>
        _long is null && other._long is null && TryAlign(in other, out var left, out var right)
            ? Int128.Abs(left).CompareTo(Int128.Abs(right))
            : ToLong().CompareMagnitude(other.ToLong());

    /// <summary>The number, rounded to 28 digits where a decimal cannot hold it exactly.</summary>
    /// <returns>False where the number is too large for a decimal.</returns>
    public bool TryToDecimal(out decimal number)
    {
        if (
            _long is not null
            || !TryScale(_mantissa, Math.Max(0, _powerOfTen), out var mantissa)
            || !TryToDecimal(mantissa, Math.Max(0, -_powerOfTen), out number)
            || !TryToDecimal(_divisor, 0, out var divisor)
        )
        {
            return ToLong().TryToDecimal(out number);
        }

        number = divisor == 1 ? number : number / divisor;
        return true;
    }

    // The numerators of both over one denominator and power of ten.
    private bool TryAlign(in ExactNumber other, out Int128 left, out Int128 right)
    {
        left = _mantissa;
        right = other._mantissa;
        var power = Math.Min(_powerOfTen, other._powerOfTen);
        return (
                _divisor == other._divisor
                || (TryMultiply(left, other._divisor, out left) && TryMultiply(right, _divisor, out right))
            )
            && TryScale(left, _powerOfTen - power, out left)
            && TryScale(right, other._powerOfTen - power, out right);
    }

    private LongFraction ToLong() => _long ?? LongFraction.From(_mantissa, _divisor, _powerOfTen);

    private static bool TryMultiply(Int128 left, Int128 right, out Int128 product)
    {
        if (right == 1)
        {
            product = left;
            return true;
        }

        // Numbers below 2^m and 2^n have a product below 2^(m+n).
        const int Bits = 128;
        var zeros = Int128.LeadingZeroCount(Int128.Abs(left)) + Int128.LeadingZeroCount(Int128.Abs(right));
        var fits = zeros > Bits;
        product = fits ? left * right : 0;
        return fits;
    }

    private static bool TryScale(Int128 number, int powerOfTen, out Int128 scaled)
    {
        scaled = number;
        return powerOfTen == 0
            || (
                powerOfTen <= WholePower.MaxExponent
                && TryMultiply(number, (Int128)WholePower.OfTen(powerOfTen), out scaled)
            );
    }

    private static bool TryAdd(Int128 left, Int128 right, out Int128 sum)
    {
        sum = unchecked(left + right);
        var isWithin =
            Int128.IsNegative(left) != Int128.IsNegative(right)
            || Int128.IsNegative(sum) == Int128.IsNegative(left);

        // The smallest number of all has no magnitude in 128 bits.
        return isWithin && sum != Int128.MinValue;
    }

    private static bool TryToDecimal(Int128 mantissa, int scale, out decimal number)
    {
        var magnitude = (UInt128)Int128.Abs(mantissa);
        var fits = scale <= DecimalMantissa.MaxScale && magnitude <= DecimalMantissa.Max;
        number = fits ? DecimalMantissa.ToDecimal(magnitude, scale, Int128.IsNegative(mantissa)) : 0;
        return fits;
    }
}
