namespace PerformanceBudget.Domain;

/// <summary>Arithmetic that says so where it would have to round or to overflow, instead of doing it.</summary>
internal static class ExactDecimal
{
    /// <summary>Multiplies by a power of ten between -28 and 28, where a decimal can hold the result exactly.</summary>
    public static bool TryScale(decimal number, int powerOfTen, out decimal result)
    {
        var scale = number.Scale - powerOfTen;
        if (scale > DecimalMantissa.MaxScale)
        {
            number = WithoutTrailingZeros(number);
            scale = number.Scale - powerOfTen;
        }

        result = number;
        if (powerOfTen == 0)
        {
            return true;
        }

        if (scale > DecimalMantissa.MaxScale)
        {
            return number == 0;
        }

        var mantissa = DecimalMantissa.Of(number);
        if (scale < 0)
        {
            // 96 bits times ten to the power of 28 do not fit 128 bits; a number that grows beyond 96 does not fit.
            var factor = WholePower.OfTen(-scale);
            if (mantissa > DecimalMantissa.Max / factor)
            {
                return false;
            }

            mantissa *= factor;
            scale = 0;
        }

        result = DecimalMantissa.ToDecimal(mantissa, scale, decimal.IsNegative(number));
        return true;
    }

    /// <summary>The product, where a decimal can hold it exactly.</summary>
    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        if (left == 0 || right == 0)
        {
            product = 0;
            return true;
        }

        // A product keeps the scales of both factors unless it had to give up digits.
        if (TryMultiplyOnce(left, right, out product))
        {
            return true;
        }

        left = WithoutTrailingZeros(left);
        right = WithoutTrailingZeros(right);
        return TryMultiplyOnce(left, right, out product);
    }

    /// <summary>The sum, where a decimal can hold it exactly.</summary>
    public static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        if (TryAddOnce(left, right, out sum))
        {
            return true;
        }

        left = WithoutTrailingZeros(left);
        right = WithoutTrailingZeros(right);
        return TryAddOnce(left, right, out sum);
    }

    /// <summary>The quotient by anything but zero, rounded to 28 digits where it does not end before.</summary>
    public static bool TryDivide(decimal dividend, decimal divisor, out decimal quotient)
    {
        try
        {
            quotient = dividend / divisor;
            return true;
        }
        catch (OverflowException)
        {
            quotient = 0;
            return false;
        }
    }

    private static bool TryMultiplyOnce(decimal left, decimal right, out decimal product)
    {
        try
        {
            product = left * right;
            return product.Scale == left.Scale + right.Scale;
        }
        catch (OverflowException)
        {
            product = 0;
            return false;
        }
    }

    private static bool TryAddOnce(decimal left, decimal right, out decimal sum)
    {
        try
        {
            sum = left + right;
            return sum.Scale == Math.Max(left.Scale, right.Scale);
        }
        catch (OverflowException)
        {
            sum = 0;
            return false;
        }
    }

    private static decimal WithoutTrailingZeros(decimal number)
    {
        // Dividing by a one of the largest scale gives a quotient of the smallest.
        const decimal one = 1.0000000000000000000000000000m;
        return number / one;
    }
}
