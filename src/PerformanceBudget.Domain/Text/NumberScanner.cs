using System.Numerics;
using System.Runtime.CompilerServices;

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
    /// <param name="number">The number as written.</param>
    /// <param name="length">How many characters the number takes.</param>
    /// <returns>Whether there is a number of at most <see cref="MaxDigits"/> digits.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryScan(ReadOnlySpan<char> text, out WrittenNumber number, out int length)
    {
        if (TryScanPlain(text, isGrouped: true, out var digits, out var decimals, out var end))
        {
            number = new WrittenNumber(digits, decimals);
            length = end;
            return true;
        }

        return TryScanAny(text, out number, out length);
    }

    /// <summary>
    /// Reads half-width digits, as nearly every number is written, of UTF-16 or UTF-8, where there are not too many.
    /// </summary>
    /// <param name="text">The text, starting with a digit where there is a number.</param>
    /// <param name="isGrouped">Whether commas may separate groups of three digits.</param>
    /// <param name="digits">The digits as a whole number.</param>
    /// <param name="decimals">How many of them stand behind the point.</param>
    /// <param name="length">How much of the text the number takes.</param>
    /// <returns>False where there is no number, or one for <see cref="TryScan"/> to read.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryScanPlain<TChar>(
        ReadOnlySpan<TChar> text,
        bool isGrouped,
        out ulong digits,
        out int decimals,
        out int length
    )
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var number = 0UL;
        var i = 0;
        for (; i < text.Length && IsDigit(text[i]); i++)
        {
            number = (number * 10) + Digit(text[i]);
        }

        var whole = i;
        var fraction = 0;
        if (i < text.Length)
        {
            if (IsComma(text[i]) && isGrouped && whole is > 0 and <= GroupLength)
            {
                // Not into what is given back itself, which would then be kept in memory for all numbers.
                var isRead = TryScanGrouped(text, whole, number, out var all, out var tail, out var end);
                (digits, decimals, length) = (all, tail, end);
                return isRead;
            }

            if (text[i] == TChar.CreateTruncating('.'))
            {
                for (i++; i < text.Length && IsDigit(text[i]); i++)
                {
                    number = (number * 10) + Digit(text[i]);
                }

                fraction = i - whole - 1;
            }
        }

        digits = number;
        decimals = fraction;
        length = i;
        return whole > 0
            && whole + fraction <= HeadDigits
            && (fraction > 0 || i == whole)
            && (i == text.Length || !CanGoOnWith(text[i]));
    }

    // Goes on where the first group of digits ends.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryScanGrouped<TChar>(
        ReadOnlySpan<TChar> text,
        int position,
        ulong number,
        out ulong digits,
        out int decimals,
        out int length
    )
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var signs = 0;
        for (; IsGroupAt(text, position); position += GroupLength + 1)
        {
            number =
                (number * 1000)
                + (100 * Digit(text[position + 1]))
                + (10 * Digit(text[position + 2]))
                + Digit(text[position + 3]);
            signs++;
        }

        decimals = 0;
        if (position < text.Length && text[position] == TChar.CreateTruncating('.'))
        {
            signs++;
            for (position++; position < text.Length && IsDigit(text[position]); position++)
            {
                number = (number * 10) + Digit(text[position]);
                decimals++;
            }
        }

        digits = number;
        length = position;
        return position - signs <= HeadDigits
            && IsDigit(text[position - 1])
            && (position == text.Length || !CanGoOnWith(text[position]));
    }

    private static bool TryScanAny(ReadOnlySpan<char> text, out WrittenNumber number, out int length)
    {
        ulong head = 0;
        ulong tail = 0;
        var digits = 0;
        var group = 0;
        var decimals = 0;
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
        number = default;
        if (digits is 0 or > MaxDigits)
        {
            return false;
        }

        number = new WrittenNumber(
            digits <= HeadDigits ? head : (head * WholePower.OfTen(digits - HeadDigits)) + tail,
            decimals
        );
        return true;
    }

    private static uint Digit<TChar>(TChar c)
        where TChar : unmanaged, IBinaryInteger<TChar> => uint.CreateTruncating(c) - '0';

    private static bool IsDigit<TChar>(TChar c)
        where TChar : unmanaged, IBinaryInteger<TChar> => Digit(c) <= 9;

    private static bool IsComma<TChar>(TChar c)
        where TChar : unmanaged, IBinaryInteger<TChar> => c == TChar.CreateTruncating(',');

    private static bool IsGroupAt<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        index + GroupLength < text.Length
        && IsComma(text[index])
        && IsDigit(text[index + 1])
        && IsDigit(text[index + 2])
        && IsDigit(text[index + 3])
        && !(index + 4 < text.Length && IsDigit(text[index + 4]));

    // A digit, comma or point, or something that could be a full-width one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool CanGoOnWith<TChar>(TChar c)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        const uint FirstFullWidth = 0xFF01;
        const uint FirstByteOfFullWidth = 0xEF;
        var value = uint.CreateTruncating(c);
        return value is '.' or ','
            || value - '0' <= 9
            || value >= (typeof(TChar) == typeof(byte) ? FirstByteOfFullWidth : FirstFullWidth);
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
