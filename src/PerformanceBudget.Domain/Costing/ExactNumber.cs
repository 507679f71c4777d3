using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain;

/// <summary>
/// A fraction that never rounds: a whole number times a power of ten over a whole number, in 128 bits each
/// as long as they suffice, and of any length beyond.
/// </summary>
/// <remarks>
/// Nothing is allocated within 38 digits, which is more than any real calculation needs. Beyond, the length
/// of the numbers is bounded by the length of the formula. The default is no number: use a factory.
/// </remarks>
[SuppressMessage("Performance", "CA1815", Justification = "Compared through Compare.")]
internal struct ExactNumber
{
    // The greatest powers of ten of a decimal and of a long.
    private const int MaxScale = 28;
    private const int MaxShift = 18;

    private static readonly long[] ShortPowers = BuildShortPowers();

    private Int128 _mantissa;
    private Int128 _divisor;
    private int _powerOfTen;
    private LongFraction? _long;

    private ExactNumber(Int128 mantissa, Int128 divisor, int powerOfTen)
    {
        _mantissa = mantissa;
        _divisor = divisor;
        _powerOfTen = powerOfTen;
    }

    /// <summary>A decimal times a power of ten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ExactNumber From(decimal number, int powerOfTen)
    {
        var mantissa = (Int128)DecimalMantissa.Of(number);
        return new ExactNumber(
            decimal.IsNegative(number) ? -mantissa : mantissa,
            Int128.One,
            powerOfTen - number.Scale
        );
    }

    /// <summary>A number as it was written, times a power of ten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ExactNumber From(in WrittenNumber number, int powerOfTen) =>
        new((Int128)number.Digits, Int128.One, powerOfTen - number.Decimals);

    public readonly bool IsZero => _long is null ? _mantissa == 0 : _long.Numerator.IsZero;

    // Nearly every number is whole and short. What is stored in halves is read in halves here, because the processor
    // waits where 128 bits are read at once that were written in two parts.
    private readonly bool IsShort
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _long is null && _divisor == Int128.One && (long)_mantissa == _mantissa;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Multiply(ref readonly ExactNumber factor)
    {
        if (IsShort && factor.IsShort)
        {
            _mantissa = Product((long)_mantissa, (long)factor._mantissa);
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
        var reciprocal = divisor._long is null
            ? new ExactNumber(
                divisor._mantissa < 0 ? -divisor._divisor : divisor._divisor,
                Int128.Abs(divisor._mantissa),
                -divisor._powerOfTen
            )
            : new ExactNumber { _long = divisor._long.Reciprocal() };
        Multiply(in reciprocal);
    }

    public void Add(ref readonly ExactNumber term, bool isSubtracted)
    {
        var shift = _powerOfTen - term._powerOfTen;
        if (IsShort && term.IsShort && shift is >= -MaxShift and <= MaxShift)
        {
            Int128 left = shift > 0 ? Product((long)_mantissa, ShortPowers[shift]) : (long)_mantissa;
            Int128 right =
                shift < 0 ? Product((long)term._mantissa, ShortPowers[-shift]) : (long)term._mantissa;
            _mantissa = isSubtracted ? left - right : left + right;
            _powerOfTen = Math.Min(_powerOfTen, term._powerOfTen);
        }
        else
        {
            AddLong(in term, isSubtracted);
        }
    }

    /// <summary>Less than zero where the magnitude is smaller than that of <paramref name="other"/>, and so on.</summary>
    public readonly int CompareMagnitude(ref readonly ExactNumber other)
    {
        if (_long is null && other._long is null)
        {
            var power = Math.Min(_powerOfTen, other._powerOfTen);
            if (
                Int128Arithmetic.TryMultiply(_mantissa, other._divisor, out var left)
                && Int128Arithmetic.TryScale(left, _powerOfTen - power, out left)
                && Int128Arithmetic.TryMultiply(other._mantissa, _divisor, out var right)
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
        var mantissa = (long)_mantissa;
        if (IsShort && _powerOfTen is <= 0 and >= -MaxScale && mantissa != long.MinValue)
        {
            var digits = Math.Abs(mantissa);
            number = new decimal((int)digits, (int)(digits >> 32), 0, mantissa < 0, (byte)-_powerOfTen);
            return true;
        }

        return TryToDecimalLong(out number);
    }

    private readonly bool TryToDecimalLong(out decimal number)
    {
        if (
            _long is null
            && Int128Arithmetic.TryScale(_mantissa, Math.Max(0, _powerOfTen), out var mantissa)
            && Int128Arithmetic.TryToDecimal(mantissa, Math.Max(0, -_powerOfTen), out number)
        )
        {
            if (_divisor == Int128.One)
            {
                return true;
            }

            if (Int128Arithmetic.TryToDecimal(_divisor, 0, out var divisor))
            {
                number /= divisor;
                return true;
            }
        }

        return ToLong().TryToDecimal(out number);
    }

    private void MultiplyLong(ref readonly ExactNumber factor)
    {
        if (
            _long is null
            && factor._long is null
            && Int128Arithmetic.TryMultiply(_mantissa, factor._mantissa, out var mantissa)
            && Int128Arithmetic.TryMultiply(_divisor, factor._divisor, out var divisor)
        )
        {
            _mantissa = mantissa;
            _divisor = divisor;
            _powerOfTen += factor._powerOfTen;
            return;
        }

        this = new ExactNumber { _long = ToLong().Multiply(factor.ToLong()) };
    }

    private void AddLong(ref readonly ExactNumber term, bool isSubtracted)
    {
        if (_long is null && term._long is null && TryAdd(in term, isSubtracted))
        {
            return;
        }

        var right = term.ToLong();
        this = new ExactNumber { _long = ToLong().Add(isSubtracted ? right.Negate() : right) };
    }

    private bool TryAdd(ref readonly ExactNumber term, bool isSubtracted)
    {
        var left = _mantissa;
        var right = isSubtracted ? -term._mantissa : term._mantissa;
        var divisor = _divisor;
        if (
            divisor != term._divisor
            && !(
                Int128Arithmetic.TryMultiply(left, term._divisor, out left)
                && Int128Arithmetic.TryMultiply(right, _divisor, out right)
                && Int128Arithmetic.TryMultiply(_divisor, term._divisor, out divisor)
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

        _mantissa = left;
        _divisor = divisor;
        _powerOfTen = power;
        return true;
    }

    private readonly LongFraction ToLong() => _long ?? LongFraction.From(_mantissa, _divisor, _powerOfTen);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Int128 Product(long left, long right)
    {
        if ((ulong)(left | right) <= int.MaxValue)
        {
            return left * right;
        }

        var high = Math.BigMul(left, right, out var low);
        return new Int128((ulong)high, (ulong)low);
    }

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
