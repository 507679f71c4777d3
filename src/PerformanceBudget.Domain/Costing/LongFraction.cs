using System.Numerics;

namespace PerformanceBudget.Domain;

/// <summary>A fraction of whole numbers of any length, its denominator positive.</summary>
internal sealed class LongFraction
{
    private const int DecimalBits = 96;
    private const int MaxScale = 28;

    private LongFraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public static LongFraction From(Int128 mantissa, Int128 divisor, int powerOfTen)
    {
        var power = BigInteger.Pow(10, Math.Abs(powerOfTen));
        return powerOfTen >= 0 ? new(mantissa * power, divisor) : new(mantissa, divisor * power);
    }

    public LongFraction Multiply(LongFraction factor) =>
        new(Numerator * factor.Numerator, Denominator * factor.Denominator);

    public LongFraction Reciprocal() => new(Denominator * Numerator.Sign, BigInteger.Abs(Numerator));

    public LongFraction Negate() => new(-Numerator, Denominator);

    public LongFraction Add(LongFraction term) =>
        Denominator == term.Denominator
            ? new(Numerator + term.Numerator, Denominator)
            : new(
                (Numerator * term.Denominator) + (term.Numerator * Denominator),
                Denominator * term.Denominator
            );

    public int CompareMagnitude(LongFraction other) =>
        BigInteger
            .Abs(Numerator * other.Denominator)
            .CompareTo(BigInteger.Abs(other.Numerator * Denominator));

    /// <summary>The fraction with as many decimals as fit, rounded half away from zero.</summary>
    /// <returns>False where not even the whole part fits.</returns>
    public bool TryToDecimal(out decimal number)
    {
        var magnitude = BigInteger.Abs(Numerator);
        var scale = MaxScale;
        var rounded = Round(magnitude, scale);

        // A bit is 0.30103 digits: most digits too many go at once, and the last ones one by one.
        scale = (int)
            Math.Max(0, scale - Math.Max(0, (rounded.GetBitLength() - DecimalBits) * 30_103 / 100_000));
        rounded = Round(magnitude, scale);
        while (rounded.GetBitLength() > DecimalBits && scale > 0)
        {
            rounded = Round(magnitude, --scale);
        }

        if (rounded.GetBitLength() > DecimalBits)
        {
            number = 0;
            return false;
        }

        number = (decimal)rounded * DecimalPower.OfTen(-scale);
        number = Numerator.Sign < 0 ? -number : number;
        return true;
    }

    private BigInteger Round(BigInteger magnitude, int scale)
    {
        var scaled = magnitude * BigInteger.Pow(10, scale);
        return ((2 * scaled) + Denominator) / (2 * Denominator);
    }
}
