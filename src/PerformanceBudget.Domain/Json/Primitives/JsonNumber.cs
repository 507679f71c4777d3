namespace PerformanceBudget.Domain.Json;

/// <summary>Reads JSON numbers by value and exactly: 667800, 667800.000 and 6.678e5 are one number.</summary>
/// <remarks>
/// A number is read when its significant digits fit a <see cref="decimal"/>; nothing is ever rounded.
/// </remarks>
internal static class JsonNumber
{
    /// <summary>How many significant digits a <see cref="decimal"/> keeps whatever they are.</summary>
    public const int MaxDigits = 28;

    /// <summary>So many digits are always an <see cref="ulong"/>.</summary>
    private const int PlainLength = 19;

    /// <summary>Digits beyond this exponent cannot be made up for by the digits of any real document.</summary>
    private const int ExponentLimit = 1_000_000;

    /// <summary>Reads a number that is exact with at most <paramref name="maxDecimals"/> decimals.</summary>
    /// <param name="utf8Number">A JSON number, well-formed.</param>
    /// <param name="maxDecimals">How many decimals are allowed after trailing zeros are dropped.</param>
    /// <param name="value">The number, without trailing zeros.</param>
    public static bool TryRead(ReadOnlySpan<byte> utf8Number, int maxDecimals, out decimal value)
    {
        value = 0;
        var isNegative = utf8Number[0] == '-';
        if (TryReadPlain(isNegative ? utf8Number[1..] : utf8Number, out var plain, out var decimals))
        {
            value = new decimal((int)plain, (int)(plain >> 32), 0, isNegative && plain != 0, (byte)decimals);
            return decimals <= maxDecimals;
        }

        UInt128 mantissa = 0;
        var digits = 0;
        long zeros = 0;
        long exponent = 0;
        var afterPoint = false;
        var i = isNegative ? 1 : 0;

        for (; i < utf8Number.Length; i++)
        {
            var c = utf8Number[i];
            if (c == '.')
            {
                afterPoint = true;
                continue;
            }

            if (c is (byte)'e' or (byte)'E')
            {
                exponent += ReadExponent(utf8Number[(i + 1)..]);
                break;
            }

            if (afterPoint)
            {
                exponent--;
            }

            if (c == '0')
            {
                // Zeros count only when another digit follows.
                zeros++;
                continue;
            }

            if (digits > 0)
            {
                if (digits + zeros >= MaxDigits)
                {
                    return false;
                }

                mantissa *= Power(zeros);
                digits += (int)zeros;
            }

            mantissa = (mantissa * 10) + (uint)(c - '0');
            digits++;
            zeros = 0;
        }

        if (digits == 0)
        {
            return true;
        }

        exponent += zeros;
        if (exponent < -maxDecimals || exponent + digits > MaxDigits)
        {
            return false;
        }

        if (exponent > 0)
        {
            mantissa *= Power(exponent);
            exponent = 0;
        }

        value = new decimal(
            (int)(uint)mantissa,
            (int)(uint)(mantissa >> 32),
            (int)(uint)(mantissa >> 64),
            isNegative,
            (byte)-exponent
        );
        return true;
    }

    /// <summary>Reads what nearly all numbers are: few digits and no exponent.</summary>
    private static bool TryReadPlain(ReadOnlySpan<byte> utf8Digits, out ulong mantissa, out int decimals)
    {
        mantissa = 0;
        decimals = 0;
        if (utf8Digits.Length > PlainLength)
        {
            return false;
        }

        var point = utf8Digits.Length;
        for (var i = 0; i < utf8Digits.Length; i++)
        {
            var digit = (uint)(utf8Digits[i] - '0');
            if (digit <= 9)
            {
                mantissa = (mantissa * 10) + digit;
            }
            else if (utf8Digits[i] == '.')
            {
                point = i + 1;
            }
            else
            {
                return false;
            }
        }

        decimals = utf8Digits.Length - point;
        while (decimals > 0 && mantissa % 10 == 0)
        {
            mantissa /= 10;
            decimals--;
        }

        return true;
    }

    private static long ReadExponent(ReadOnlySpan<byte> text)
    {
        var isNegative = text[0] == '-';
        if (text[0] is (byte)'-' or (byte)'+')
        {
            text = text[1..];
        }

        long exponent = 0;
        foreach (var digit in text)
        {
            exponent = Math.Min((exponent * 10) + (digit - '0'), ExponentLimit);
        }

        return isNegative ? -exponent : exponent;
    }

    private static UInt128 Power(long exponent)
    {
        UInt128 power = 1;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }
}
