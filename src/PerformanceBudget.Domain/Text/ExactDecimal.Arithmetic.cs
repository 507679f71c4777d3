namespace PerformanceBudget.Domain;

/// <content>Arithmetic that says so where it would have to round or to overflow, instead of doing it.</content>
internal static partial class ExactDecimal
{
    /// <summary>The product, where a decimal can hold it exactly.</summary>
    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        if (left == 0 || right == 0)
        {
            product = 0;
            return true;
        }

        // A product keeps the scales of both factors unless it had to give up digits.
        if (TryMultiplyOnce(left, right, out product) && product.Scale == left.Scale + right.Scale)
        {
            return true;
        }

        left = WithoutTrailingZeros(left);
        right = WithoutTrailingZeros(right);
        return TryMultiplyOnce(left, right, out product) && product.Scale == left.Scale + right.Scale;
    }

    /// <summary>The sum, where a decimal can hold it exactly.</summary>
    public static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        if (TryAddOnce(left, right, out sum) && sum.Scale == Math.Max(left.Scale, right.Scale))
        {
            return true;
        }

        left = WithoutTrailingZeros(left);
        right = WithoutTrailingZeros(right);
        return TryAddOnce(left, right, out sum) && sum.Scale == Math.Max(left.Scale, right.Scale);
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
            return true;
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
            return true;
        }
        catch (OverflowException)
        {
            sum = 0;
            return false;
        }
    }
}
