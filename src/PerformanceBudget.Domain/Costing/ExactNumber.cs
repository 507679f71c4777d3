using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain;

/// <summary>
/// A fraction that never rounds: a whole number times a power of ten over a whole number, in 64 or 128 bits
/// as long as they suffice, and of any length beyond.
/// </summary>
/// <remarks>
/// Nothing is allocated within 38 digits, which is more than any real calculation needs. Beyond, the length
/// of the numbers is bounded by the length of the formula. The default is no number: it is set once, or made by
/// <see cref="From"/>.
/// </remarks>
[SuppressMessage("Performance", "CA1815", Justification = "Compared through Compare.")]
internal struct ExactNumber
{
    // The greatest powers of ten of a decimal and of a long.
    private const int MaxScale = 28;
    private const int MaxShift = 18;

    private static readonly long[] ShortPowers = BuildShortPowers();

    // Nearly every number is short. What is not has its mantissa and divisor in the wide fields, or is long.
    private bool _isShort;
    private int _powerOfTen;
    private long _shortMantissa;
    private long _shortDivisor;
    private Int128 _mantissa;
    private Int128 _divisor;
    private LongFraction? _long;

    public readonly bool IsZero =>
        _isShort ? _shortMantissa == 0
        : _long is null ? _mantissa == 0
        : _long.Numerator.IsZero;

    private readonly Int128 Mantissa => _isShort ? _shortMantissa : _mantissa;

    private readonly Int128 Divisor => _isShort ? _shortDivisor : _divisor;

    /// <summary>A decimal times a power of ten.</summary>
    public static ExactNumber From(decimal number, int powerOfTen)
    {
        var exact = default(ExactNumber);
        exact.Set(number, powerOfTen);
        return exact;
    }

    /// <summary>The default becomes a decimal times a power of ten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(decimal number, int powerOfTen)
    {
        var mantissa = DecimalMantissa.Of(number);
        _powerOfTen = powerOfTen - number.Scale;
        if (mantissa <= long.MaxValue)
        {
            KeepShort(decimal.IsNegative(number) ? -(long)mantissa : (long)mantissa, 1);
        }
        else
        {
            Keep(decimal.IsNegative(number) ? -(Int128)mantissa : (Int128)mantissa, Int128.One);
        }
    }

    /// <summary>The default becomes a number as it was written, times a power of ten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(WrittenNumber number, int powerOfTen)
    {
        _powerOfTen = powerOfTen - number.Decimals;
        if (number.TryToInt64(out var digits))
        {
            KeepShort(digits, 1);
        }
        else
        {
            Keep((Int128)number.Digits, Int128.One);
        }
    }

    /// <summary>Multiplies by a number as it was written, times a power of ten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Multiply(WrittenNumber number, int powerOfTen)
    {
        if (_isShort && number.TryToInt64(out var digits) && (ulong)(_shortMantissa | digits) <= int.MaxValue)
        {
            _shortMantissa *= digits;
            _powerOfTen += powerOfTen - number.Decimals;
        }
        else
        {
            MultiplyLong(number, powerOfTen);
        }
    }

    public void Multiply(ref readonly ExactNumber factor)
    {
        var (left, right) = (_shortMantissa, factor._shortMantissa);
        var (leftDivisor, rightDivisor) = (_shortDivisor, factor._shortDivisor);
        if (_isShort && factor._isShort && (ulong)(left | right | leftDivisor | rightDivisor) <= int.MaxValue)
        {
            _shortMantissa = left * right;
            _shortDivisor = leftDivisor * rightDivisor;
            _powerOfTen += factor._powerOfTen;
        }
        else
        {
            MultiplyLong(in factor);
        }
    }

    /// <summary>Divides by anything but zero.</summary>
    public void Divide(ref readonly ExactNumber divisor)
    {
        var reciprocal = default(ExactNumber);
        if (divisor._long is null)
        {
            var mantissa = divisor.Mantissa;
            reciprocal._powerOfTen = -divisor._powerOfTen;
            reciprocal.Keep(mantissa < 0 ? -divisor.Divisor : divisor.Divisor, Int128.Abs(mantissa));
        }
        else
        {
            reciprocal._long = divisor._long.Reciprocal();
        }

        Multiply(in reciprocal);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ref readonly ExactNumber term, bool isSubtracted)
    {
        var right = isSubtracted ? -term._shortMantissa : term._shortMantissa;
        if (
            _powerOfTen != term._powerOfTen
            || !_isShort
            || !term._isShort
            || _shortDivisor != term._shortDivisor
            || !TryAddShort(_shortMantissa, right, out var sum)
        )
        {
            AddLong(in term, isSubtracted);
            return;
        }

        _shortMantissa = sum;
    }

    /// <summary>Less than zero where the magnitude is smaller than that of <paramref name="other"/>, and so on.</summary>
    public readonly int CompareMagnitude(ref readonly ExactNumber other)
    {
        var power = Math.Min(_powerOfTen, other._powerOfTen);
        if (
            _isShort
            && other._isShort
            && TryMultiply(_shortMantissa, other._shortDivisor, out var left)
            && TryMultiply(other._shortMantissa, _shortDivisor, out var right)
            && TryShift(left, _powerOfTen - power, out left)
            && TryShift(right, other._powerOfTen - power, out right)
        )
        {
            return Magnitude(left).CompareTo(Magnitude(right));
        }

        return CompareMagnitudeLong(in other);
    }

    private readonly int CompareMagnitudeLong(ref readonly ExactNumber other)
    {
        if (_long is null && other._long is null)
        {
            var power = Math.Min(_powerOfTen, other._powerOfTen);
            if (
                Int128Arithmetic.TryMultiply(Mantissa, other.Divisor, out var left)
                && Int128Arithmetic.TryScale(left, _powerOfTen - power, out left)
                && Int128Arithmetic.TryMultiply(other.Mantissa, Divisor, out var right)
                && Int128Arithmetic.TryScale(right, other._powerOfTen - power, out right)
            )
            {
                return Int128.Abs(left).CompareTo(Int128.Abs(right));
            }
        }

        return ToLong().CompareMagnitude(other.ToLong());
    }

    /// <summary>The number, rounded to 28 digits where a decimal cannot hold it exactly.</summary>
    /// <returns>False where the number is too large for a decimal.</returns>
    public readonly bool TryToDecimal(out decimal number)
    {
        if (_isShort && _shortDivisor == 1 && _powerOfTen is <= 0 and >= -MaxScale)
        {
            var digits = Math.Abs(_shortMantissa);
            number = new decimal((int)digits, (int)(digits >> 32), 0, _shortMantissa < 0, (byte)-_powerOfTen);
            return true;
        }

        return TryToDecimalLong(out number);
    }

    private readonly bool TryToDecimalLong(out decimal number)
    {
        if (
            _long is null
            && Int128Arithmetic.TryScale(Mantissa, Math.Max(0, _powerOfTen), out var mantissa)
            && Int128Arithmetic.TryToDecimal(mantissa, Math.Max(0, -_powerOfTen), out number)
        )
        {
            var divisor = Divisor;
            if (divisor == Int128.One)
            {
                return true;
            }

            if (Int128Arithmetic.TryToDecimal(divisor, 0, out var quotient))
            {
                number /= quotient;
                return true;
            }
        }

        return ToLong().TryToDecimal(out number);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MultiplyLong(WrittenNumber number, int powerOfTen)
    {
        var factor = default(ExactNumber);
        factor.Set(number, powerOfTen);
        MultiplyLong(in factor);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MultiplyLong(in ExactNumber factor)
    {
        if (
            _long is null
            && factor._long is null
            && Int128Arithmetic.TryMultiply(Mantissa, factor.Mantissa, out var mantissa)
            && Int128Arithmetic.TryMultiply(Divisor, factor.Divisor, out var divisor)
        )
        {
            _powerOfTen += factor._powerOfTen;
            Keep(mantissa, divisor);
            return;
        }

        this = new ExactNumber { _long = ToLong().Multiply(factor.ToLong()) };
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddLong(ref readonly ExactNumber term, bool isSubtracted)
    {
        if (_isShort && term._isShort && TryAddShort(in term, isSubtracted))
        {
            return;
        }

        if (_long is null && term._long is null && TryAdd(in term, isSubtracted))
        {
            return;
        }

        var right = term.ToLong();
        this = new ExactNumber { _long = ToLong().Add(isSubtracted ? right.Negate() : right) };
    }

    private bool TryAddShort(ref readonly ExactNumber term, bool isSubtracted)
    {
        var left = _shortMantissa;
        var right = isSubtracted ? -term._shortMantissa : term._shortMantissa;
        var divisor = _shortDivisor;
        if (
            divisor != term._shortDivisor
            && !(
                TryMultiply(left, term._shortDivisor, out left)
                && TryMultiply(right, divisor, out right)
                && TryMultiply(divisor, term._shortDivisor, out divisor)
            )
        )
        {
            return false;
        }

        var power = Math.Min(_powerOfTen, term._powerOfTen);
        if (
            !TryShift(left, _powerOfTen - power, out left)
            || !TryShift(right, term._powerOfTen - power, out right)
            || !TryAddShort(left, right, out var sum)
        )
        {
            return false;
        }

        KeepShort(sum, divisor);
        _powerOfTen = power;
        return true;
    }

    private static bool TryAddShort(long left, long right, out long sum)
    {
        sum = left + right;
        return ((left ^ sum) & (right ^ sum)) >= 0 && sum != long.MinValue;
    }

    private static bool TryShift(long number, int shift, out long shifted)
    {
        shifted = number;
        return shift == 0 || (shift <= MaxShift && TryMultiply(number, ShortPowers[shift], out shifted));
    }

    private static bool TryMultiply(long left, long right, out long product) =>
        Math.BigMul(left, right, out product) == product >> 63;

    private static ulong Magnitude(long number) => (ulong)(number < 0 ? -number : number);

    private bool TryAdd(ref readonly ExactNumber term, bool isSubtracted)
    {
        var left = Mantissa;
        var right = isSubtracted ? -term.Mantissa : term.Mantissa;
        var divisor = Divisor;
        if (
            divisor != term.Divisor
            && !(
                Int128Arithmetic.TryMultiply(left, term.Divisor, out left)
                && Int128Arithmetic.TryMultiply(right, divisor, out right)
                && Int128Arithmetic.TryMultiply(divisor, term.Divisor, out divisor)
            )
        )
        {
            return false;
        }

        var power = Math.Min(_powerOfTen, term._powerOfTen);
        if (
            !Int128Arithmetic.TryScale(left, _powerOfTen - power, out left)
            || !Int128Arithmetic.TryScale(right, term._powerOfTen - power, out right)
            || !Int128Arithmetic.TryAdd(left, right, out left)
        )
        {
            return false;
        }

        _powerOfTen = power;
        Keep(left, divisor);
        return true;
    }

    private void Keep(Int128 mantissa, Int128 divisor)
    {
        var (shortMantissa, shortDivisor) = ((long)mantissa, (long)divisor);
        if (shortMantissa == mantissa && shortDivisor == divisor && shortMantissa != long.MinValue)
        {
            KeepShort(shortMantissa, shortDivisor);
        }
        else
        {
            _isShort = false;
            _mantissa = mantissa;
            _divisor = divisor;
        }
    }

    private void KeepShort(long mantissa, long divisor)
    {
        _isShort = true;
        _shortMantissa = mantissa;
        _shortDivisor = divisor;
    }

    private readonly LongFraction ToLong() => _long ?? LongFraction.From(Mantissa, Divisor, _powerOfTen);

    private static long[] BuildShortPowers()
    {
        var powers = new long[MaxShift + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
