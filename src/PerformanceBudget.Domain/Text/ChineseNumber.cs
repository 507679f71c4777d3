namespace PerformanceBudget.Domain;

/// <summary>Reads numbers in Chinese words: <c>一百六十</c>, <c>两</c>, <c>九十九点五</c>, <c>壹佰捌拾</c>, <c>一万二千</c>.</summary>
/// <remarks>
/// <para>
/// 万 and 亿 behind the last digit stay where they are, as they do behind a number in digits: 五十万元 is 50 of 万元. 百, 千, 万
/// and 亿 that no digit precedes are a number before 余 and 多 only (百余人), because 千人计划 counts nobody.
/// </para>
/// <para>
/// Refused are digits in a row (三五天 is three to five days) and a last digit whose place is left to the reader (一百六 is 160 and
/// not 106).
/// </para>
/// </remarks>
internal static class ChineseNumber
{
    private const int MaxLength = 32;
    private const int LargePower = 4;
    private const int MaxPower = 12;
    private const int MaxDecimals = 10;
    private const string Larger = "亿億";
    private const string Large = "万萬";
    private const char Point = '点';

    /// <summary>The digit that a character stands for, from 零 to 玖; -1 for any other character.</summary>
    public static int DigitOf(char c) =>
        c switch
        {
            '零' or '〇' => 0,
            '一' or '壹' => 1,
            '二' or '贰' or '貳' or '两' or '兩' => 2,
            '三' or '叁' or '叄' or '參' => 3,
            '四' or '肆' => 4,
            '五' or '伍' => 5,
            '六' or '陆' or '陸' => 6,
            '七' or '柒' => 7,
            '八' or '捌' => 8,
            '九' or '玖' => 9,
            _ => -1,
        };

    /// <summary>The power of ten that a character stands for, from 十 to 亿; 0 for any other character.</summary>
    public static int PowerOf(char c) =>
        c switch
        {
            '十' or '拾' => 1,
            '百' or '佰' => 2,
            '千' or '仟' => 3,
            '万' or '萬' => LargePower,
            '亿' or '億' => 2 * LargePower,
            _ => 0,
        };

    /// <summary>Reads the number at the start of <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number before the 万 or 亿 that may follow it.</param>
    /// <param name="length">How many characters it takes; none where 万 stands for 1万.</param>
    public static bool TryScan(ReadOnlySpan<char> text, out decimal number, out int length)
    {
        var end = 0;
        while (end < text.Length && (DigitOf(text[end]) >= 0 || PowerOf(text[end]) > 0))
        {
            end++;
        }

        length = end;
        var power = 0;
        while (length > 0 && PowerOf(text[length - 1]) is >= LargePower and var own)
        {
            power += own;
            length--;
        }

        number = 0;
        if (end > MaxLength || power > MaxPower)
        {
            return false;
        }

        if (end > 0 && DigitOf(text[0]) < 0 && end < text.Length && text[end] is '余' or '多' or '馀' or '餘')
        {
            number = length == 0 ? 1 : DecimalPower.OfTen(PowerOf(text[0]));
            return end == 1;
        }

        if (length == 0 || !TryRead(text[..end], out number))
        {
            return false;
        }

        number *= DecimalPower.OfTen(-power);
        return power > 0 || TryScanDecimals(text, ref number, ref length);
    }

    private static bool TryRead(ReadOnlySpan<char> run, out decimal number)
    {
        var place = run.LastIndexOfAny(Larger);
        var power = place < 0 ? LargePower : 2 * LargePower;
        place = place < 0 ? run.LastIndexOfAny(Large) : place;
        if (place < 0)
        {
            return TryReadSection(run, out number);
        }

        if (!TryRead(run[..place], out number) || number >= DecimalPower.OfTen(MaxPower))
        {
            return false;
        }

        number *= DecimalPower.OfTen(power);
        var behind = run[(place + 1)..];
        if (behind.IsEmpty)
        {
            return true;
        }

        // 一万五 is 15,000 and not 10,005.
        if (behind.Length == 1 || !TryRead(behind, out var below) || below >= DecimalPower.OfTen(power))
        {
            return false;
        }

        number += below;
        return true;
    }

    // Up to four digits with their places: 一百六十, 十二, 零五.
    private static bool TryReadSection(ReadOnlySpan<char> run, out decimal number)
    {
        number = 0;
        var digit = -1;
        var lastPower = LargePower;
        var hasZero = false;
        for (var i = 0; i < run.Length; i++)
        {
            var power = PowerOf(run[i]);
            if (power > 0)
            {
                // 十二 needs no digit before its place.
                var isFirst = power == 1 && i == 0;
                if (power >= lastPower || (digit <= 0 && !isFirst))
                {
                    return false;
                }

                number += Math.Max(1, digit) * DecimalPower.OfTen(power);
                (digit, lastPower, hasZero) = (-1, power, false);
            }
            else if (digit > 0)
            {
                return false;
            }
            else
            {
                hasZero |= digit == 0 || run[i] is '零' or '〇';
                digit = DigitOf(run[i]);
            }
        }

        number += Math.Max(0, digit);
        return digit < 0 || run.Length == 1 || (digit > 0 && (lastPower == 1 || hasZero));
    }

    private static bool TryScanDecimals(ReadOnlySpan<char> text, ref decimal number, ref int length)
    {
        if (length + 1 >= text.Length || text[length] != Point || DigitOf(text[length + 1]) < 0)
        {
            return true;
        }

        var decimals = 0;
        for (length++; length < text.Length && DigitOf(text[length]) is >= 0 and var digit; length++)
        {
            decimals++;
            if (decimals <= MaxDecimals)
            {
                number += digit * DecimalPower.OfTen(-decimals);
            }
        }

        return decimals <= MaxDecimals;
    }
}
