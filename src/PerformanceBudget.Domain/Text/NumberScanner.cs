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
    /// <param name="number">The number; its scale is the number of decimals that are written.</param>
    /// <param name="length">How many characters the number takes; where it has too many digits, those before the first too many.</param>
    /// <returns>Whether there is a number of at most <see cref="MaxDigits"/> digits.</returns>
    public static bool TryScan(ReadOnlySpan<char> text, out decimal number, out int length)
    {
        ulong head = 0;
        ulong tail = 0;
        var digits = 0;
        var group = 0;
        var beforePoint = -1;
        var end = 0;
        number = 0;
        for (; end < text.Length; end++)
        {
            if (TryDigit(text[end], out var digit))
            {
                if (digits == MaxDigits)
                {
                    length = end;
                    return false;
                }

                if (digits < HeadDigits)
                {
                    head = (head * 10) + digit;
                }
                else
                {
                    tail = (tail * 10) + digit;
                }

                digits++;
                group++;
            }
            else if (beforePoint < 0 && IsPoint(text, end))
            {
                beforePoint = digits;
            }
            else if (beforePoint < 0 && group <= GroupLength && IsGroupSeparator(text, end))
            {
                group = 0;
            }
            else
            {
                break;
            }
        }

        length = end;
        if (digits == 0)
        {
            return false;
        }

        UInt128 mantissa = head;
        if (digits > HeadDigits)
        {
            mantissa = (mantissa * WholePower.OfTen(digits - HeadDigits)) + tail;
        }

        var decimals = beforePoint < 0 ? 0 : digits - beforePoint;
        number = DecimalMantissa.ToDecimal(mantissa, decimals, isNegative: false);
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
