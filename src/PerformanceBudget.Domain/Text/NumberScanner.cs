namespace PerformanceBudget.Domain;

/// <summary>
/// Reads the unsigned numbers that documents write: <c>95</c>, <c>667,800.00</c>, <c>１００．５</c>.
/// </summary>
/// <remarks>
/// Digits, point and comma may be half- or full-width. Commas separate groups of exactly three digits
/// or are not part of the number. The point needs a digit on both sides. Numbers of more than
/// <see cref="MaxDigits"/> digits are refused, so that every number is exact in a <see cref="decimal"/>.
/// </remarks>
internal static class NumberScanner
{
    public const int MaxDigits = 28;

    private const int GroupLength = 3;

    // So many digits always fit a ulong; the few numbers that have more get a second one.
    private const int HeadDigits = 18;

    /// <summary>Reads a number at the start of <paramref name="text"/>.</summary>
    /// <param name="text">The text, starting with a digit where there is a number.</param>
    /// <param name="number">The number, with its scale as written.</param>
    /// <param name="length">How many characters the number takes.</param>
    /// <returns>Whether there is a number of at most <see cref="MaxDigits"/> digits.</returns>
    public static bool TryScan(ReadOnlySpan<char> text, out decimal number, out int length) =>
        TryScanPlain(text, out number, out length) || TryScanAny(text, out number, out length);

    // Half-width digits without groups, as nearly every number is written, and not too many of them.
    private static bool TryScanPlain(ReadOnlySpan<char> text, out decimal number, out int length)
    {
        ulong mantissa = 0;
        var i = 0;
        for (; i < text.Length && (uint)(text[i] - '0') <= 9; i++)
        {
            mantissa = (mantissa * 10) + (uint)(text[i] - '0');
        }

        var decimals = 0;
        if (i < text.Length && text[i] == '.')
        {
            var point = i;
            for (i++; i < text.Length && (uint)(text[i] - '0') <= 9; i++)
            {
                mantissa = (mantissa * 10) + (uint)(text[i] - '0');
            }

            decimals = i - point - 1;
        }

        number = 0;
        length = i;
        var isWhole = i > 0 && i <= HeadDigits && (decimals > 0 || text[i - 1] != '.') && text[0] != '.';
        if (
            !isWhole
            || (i < text.Length && CharacterWidth.Narrow(text[i]) is '.' or ',' or (>= '0' and <= '9'))
        )
        {
            return false;
        }

        number = new decimal((int)(uint)mantissa, (int)(uint)(mantissa >> 32), 0, false, (byte)decimals);
        return true;
    }

    private static bool TryScanAny(ReadOnlySpan<char> text, out decimal number, out int length)
    {
        ulong head = 0;
        ulong tail = 0;
        var digits = 0;
        var group = 0;
        byte decimals = 0;
        var afterPoint = false;
        var i = 0;

        for (; i < text.Length; i++)
        {
            if (TryDigit(text[i], out var digit))
            {
                if (++digits > MaxDigits)
                {
                    break;
                }

                if (digits <= HeadDigits)
                {
                    head = (head * 10) + digit;
                }
                else
                {
                    tail = (tail * 10) + digit;
                }

                group++;
                if (afterPoint)
                {
                    decimals++;
                }
            }
            else if (!afterPoint && IsPoint(text, i))
            {
                afterPoint = true;
            }
            else if (!afterPoint && group <= GroupLength && IsGroupSeparator(text, i))
            {
                group = 0;
            }
            else
            {
                break;
            }
        }

        length = i;
        number = 0;
        if (digits is 0 or > MaxDigits)
        {
            return false;
        }

        var mantissa = digits <= HeadDigits ? head : (head * WholePower.OfTen(digits - HeadDigits)) + tail;
        number = new decimal(
            (int)(uint)mantissa,
            (int)(uint)(mantissa >> 32),
            (int)(uint)(mantissa >> 64),
            isNegative: false,
            decimals
        );
        return true;
    }

    private static bool TryDigit(char c, out uint digit)
    {
        digit = (uint)(CharacterWidth.Narrow(c) - '0');
        return digit <= 9;
    }

    private static bool IsDigitAt(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && TryDigit(text[index], out _);

    private static bool IsPoint(ReadOnlySpan<char> text, int index) =>
        CharacterWidth.Narrow(text[index]) == '.' && IsDigitAt(text, index - 1) && IsDigitAt(text, index + 1);

    private static bool IsGroupSeparator(ReadOnlySpan<char> text, int index) =>
        CharacterWidth.Narrow(text[index]) == ','
        && IsDigitAt(text, index - 1)
        && IsDigitAt(text, index + 1)
        && IsDigitAt(text, index + 2)
        && IsDigitAt(text, index + 3)
        && !IsDigitAt(text, index + 4);
}
