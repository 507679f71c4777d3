using System.Numerics;
using FsCheck.Xunit;

namespace PerformanceBudget.Domain.Tests.Costing;

/// <summary>Numbers of the whole range of decimals, so that every width of the arithmetic is reached.</summary>
[Laws(Arbitrary = new[] { typeof(MonetaryGenerators) }, MaxTest = CostingGenerators.Cases)]
public sealed class ExactNumberProperties
{
    [Property]
    public void Arithmetic_is_that_of_fractions(decimal a, decimal b, decimal c, decimal d)
    {
        var (x, y, z, w) = (Fraction.From(a), Fraction.From(b), Fraction.From(c), Fraction.From(d));

        AssertSame((x * y) + z, From(a, b, c, isSubtracted: false));
        AssertSame((x * y) - z, From(a, b, c, isSubtracted: true));
        AssertSame(x * y * z * w, Product(a, b, c, d));
        if (b != 0 && d != 0)
        {
            AssertSame((x / y) + (z / w), Quotients(a, b, c, d));
        }
    }

    [Property]
    public void Magnitudes_compare_as_those_of_fractions(decimal a, decimal b, decimal c, decimal d)
    {
        var (x, y) = (Fraction.From(a) * Fraction.From(b), Fraction.From(c) * Fraction.From(d));
        var expected = (BigInteger.Abs(x.Numerator) * y.Denominator).CompareTo(
            BigInteger.Abs(y.Numerator) * x.Denominator
        );
        var left = Product(a, b);
        var right = Product(c, d);

        Assert.Equal(expected, left.CompareMagnitude(in right));
        Assert.Equal(-expected, right.CompareMagnitude(in left));
        Assert.Equal(x.Numerator.IsZero, left.IsZero);
    }

    [Property]
    public void Decimals_are_read_and_given_back_as_they_are(decimal number)
    {
        var exact = ExactNumber.From(number, 0);

        Assert.True(exact.TryToDecimal(out var back));
        Assert.Equal(number, back);
    }

    [Property]
    public void Scaling_a_decimal_moves_the_point_or_fails(decimal number, sbyte power)
    {
        var powerOfTen = power % 29;
        var ten = new Fraction(BigInteger.Pow(10, Math.Abs(powerOfTen)), 1);
        var expected = powerOfTen < 0 ? Fraction.From(number) / ten : Fraction.From(number) * ten;

        var isScaled = ExactDecimal.TryScale(number, powerOfTen, out var scaled);

        Assert.Equal(expected.FitsDecimal, isScaled);
        if (isScaled)
        {
            Assert.Equal(expected, Fraction.From(scaled));
        }
    }

    private static void AssertSame(Fraction expected, ExactNumber actual)
    {
        var fits = BigInteger.Abs(expected.RoundTo(0)) < BigInteger.One << 96;
        Assert.Equal(fits, actual.TryToDecimal(out var number));
        if (!fits)
        {
            return;
        }

        if (expected.FitsDecimal)
        {
            Assert.Equal(expected, Fraction.From(number));
        }
        else
        {
            // Half a unit of the last of 28 digits, and no digit fewer than a decimal can hold.
            var error = Fraction.From(number) - expected;
            var last = new Fraction(1, BigInteger.Pow(10, number.Scale));
            Assert.True(BigInteger.Abs(error.Numerator) * 2 * last.Denominator <= error.Denominator);
        }
    }

    private static ExactNumber Product(params ReadOnlySpan<decimal> factors)
    {
        var product = ExactNumber.From(factors[0], 0);
        foreach (var number in factors[1..])
        {
            var factor = ExactNumber.From(number, 0);
            product.Multiply(in factor);
        }

        return product;
    }

    private static ExactNumber From(decimal a, decimal b, decimal c, bool isSubtracted)
    {
        var sum = Product(a, b);
        var term = ExactNumber.From(c, 0);
        sum.Add(in term, isSubtracted);
        return sum;
    }

    private static ExactNumber Quotients(decimal a, decimal b, decimal c, decimal d)
    {
        var left = ExactNumber.From(a, 0);
        var right = ExactNumber.From(c, 0);
        var leftDivisor = ExactNumber.From(b, 0);
        var rightDivisor = ExactNumber.From(d, 0);
        left.Divide(in leftDivisor);
        right.Divide(in rightDivisor);
        left.Add(in right, isSubtracted: false);
        return left;
    }
}
