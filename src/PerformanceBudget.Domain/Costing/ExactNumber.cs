using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>
/// A fraction that never rounds: a whole number times a power of ten over a whole number, in 128 bits each
/// as long as they suffice, and of any length beyond.
/// </summary>
/// <remarks>
/// Nothing is allocated within 38 digits, which is more than any real calculation needs. Beyond, the length
/// of the numbers is bounded by the length of the formula. The default is no number: use <see cref="From"/>.
/// </remarks>
[SuppressMessage("Performance", "CA1815", Justification = "Compared through Compare.")]
internal struct ExactNumber
{
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
    public static ExactNumber From(decimal number, int powerOfTen)
    {
        var mantissa = (Int128)DecimalMantissa.Of(number);
        return new ExactNumber(
            decimal.IsNegative(number) ? -mantissa : mantissa,
            Int128.One,
            powerOfTen - number.Scale
        );
    }

    public readonly bool IsZero => _long is null ? _mantissa == 0 : _long.Numerator.IsZero;

    public void Multiply(ref readonly ExactNumber factor)
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
        if (_long is null && term._long is null && TryAdd(in term, isSubtracted))
        {
            return;
        }

        var right = term.ToLong();
        this = new ExactNumber { _long = ToLong().Add(isSubtracted ? right.Negate() : right) };
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
    /// <param name="number">The number.</param>
    /// <param name="isExact">Whether it is certain that nothing was rounded.</param>
    /// <returns>False where the number is too large for a decimal.</returns>
    public readonly bool TryToDecimal(out decimal number, out bool isExact)
    {
        isExact = false;
        if (
            _long is null
            && Int128Arithmetic.TryScale(_mantissa, Math.Max(0, _powerOfTen), out var mantissa)
            && Int128Arithmetic.TryToDecimal(mantissa, Math.Max(0, -_powerOfTen), out number)
        )
        {
            if (_divisor == Int128.One)
            {
                isExact = true;
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
}
