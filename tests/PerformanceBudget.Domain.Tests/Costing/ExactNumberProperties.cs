using System.Numerics;

namespace PerformanceBudget.Domain.Tests.Costing;

/// <summary>Numbers of the whole range of decimals, so that every width of the arithmetic is reached.</summary>
[Laws(Arbitrary = new[] { typeof(MonetaryGenerators) }, MaxTest = CostingGenerators.Cases)]
public sealed class ExactNumberProperties
{
    [Law]
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

    [Law]
    public void Magnitudes_compare_as_those_of_fractions(decimal a, decimal b, decimal c, decimal d)
    {
        var (x, y) = (Fraction.From(a) * Fraction.From(b), Fraction.From(c) * Fraction.From(d));
        var expected = (BigInteger.Abs(x.Numerator) * y.Denominator).CompareTo(
            BigInteger.Abs(y.Numerator) * x.Denominator
        );
        var left = Product(a, b);
        var right = Product(c, d);

        Assert.Equal(expected, left.CompareMagnitude(right));
        Assert.Equal(-expected, right.CompareMagnitude(left));
        Assert.Equal(x.Numerator.IsZero, left.IsZero);
    }

    [Law]
    public void Decimals_are_read_and_given_back_as_they_are(decimal number)
    {
        var exact = ExactNumber.From(number, 0);

        Assert.True(exact.TryToDecimal(out var back));
        Assert.Equal(number, back);
    }

    [Law]
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
        var product = ExactNumber.From(1, 0);
        foreach (var factor in factors)
        {
            product = product.Times(ExactNumber.From(factor, 0));
        }

        return product;
    }

    private static ExactNumber From(decimal a, decimal b, decimal c, bool isSubtracted)
    {
        var term = ExactNumber.From(c, 0);
        return Product(a, b).Plus(isSubtracted ? term.Negate() : term);
    }

    private static ExactNumber Quotients(decimal a, decimal b, decimal c, decimal d) =>
        Quotient(a, b).Plus(Quotient(c, d));

    private static ExactNumber Quotient(decimal dividend, decimal divisor) =>
        ExactNumber.From(dividend, 0).Times(ExactNumber.From(divisor, 0).Reciprocal());
}
