using System.Buffers;
using System.Globalization;

namespace PerformanceBudget.Domain;

/// <summary>Writes the numbers of a value in digits where they are in words: 不少于二百人 is 不少于200人, and 百分之九十五 95%.</summary>
internal static class SpelledNumbers
{
    /// <summary>How many characters a value has at most whose numbers are in words.</summary>
    public const int MaxLength = 40;

    /// <summary>How many characters it takes in digits: each place may be a zero.</summary>
    public const int MaxWrittenLength = 16 * MaxLength;

    private const int YearDigits = 4;
    private const string Format = "0.##########";

    private static readonly SearchValues<char> Numerals = SearchValues.Create(
        "零〇一二三四五六七八九十两兩百千万亿萬億壹贰貳叁叄參肆伍陆陸柒捌玖拾佰仟"
    );

    /// <summary>Writes the text with digits.</summary>
    /// <returns>False where it has digits already, or no number in words, or one that is none (三五天).</returns>
    public static bool TryWrite(ReadOnlySpan<char> text, Span<char> digits, out int written)
    {
        written = 0;
        if (text.Length > MaxLength || text.IndexOfAny(Numerals) < 0)
        {
            return false;
        }

        var rest = text;
        var hasNumber = false;
        while (!rest.IsEmpty)
        {
            if (char.IsAsciiDigit(CharacterWidth.Narrow(rest[0])))
            {
                return false;
            }

            if (TryTakeNumber(ref rest, digits, ref written))
            {
                hasNumber = true;
            }
            else if (ChineseNumber.DigitOf(rest[0]) >= 0)
            {
                return false;
            }
            else
            {
                digits[written++] = rest[0];
                rest = rest[1..];
            }
        }

        return hasNumber;
    }

    private static bool TryTakeNumber(ref ReadOnlySpan<char> text, Span<char> digits, ref int written)
    {
        if (ChineseText.TryTake(ref text, "百分百"))
        {
            Append("100%", digits, ref written);
            return true;
        }

        var rest = text;
        var sign =
            ChineseText.TryTake(ref rest, "百分之") ? "%"
            : ChineseText.TryTake(ref rest, "千分之") ? "‰"
            : string.Empty;
        if (sign.Length == 0 && TryTakeYear(ref text, digits, ref written))
        {
            return true;
        }

        var number = 100m;
        if (sign.Length > 0 && rest is ['百', ..])
        {
            rest = rest[1..];
        }
        else if (ChineseNumber.TryScan(rest, out number, out var length))
        {
            rest = rest[length..];
        }
        else
        {
            return false;
        }

        _ = number.TryFormat(digits[written..], out var taken, Format, CultureInfo.InvariantCulture);
        written += taken;
        while (!rest.IsEmpty && ChineseNumber.PowerOf(rest[0]) > 0)
        {
            digits[written++] = rest[0];
            rest = rest[1..];
        }

        Append(sign, digits, ref written);
        text = rest;
        return true;
    }

    // 二零二六年
    private static bool TryTakeYear(ref ReadOnlySpan<char> text, Span<char> digits, ref int written)
    {
        if (text.Length <= YearDigits || text[YearDigits] != '年')
        {
            return false;
        }

        foreach (var c in text[..YearDigits])
        {
            if (ChineseNumber.DigitOf(c) < 0)
            {
                return false;
            }
        }

        foreach (var c in text[..YearDigits])
        {
            digits[written++] = (char)('0' + ChineseNumber.DigitOf(c));
        }

        text = text[YearDigits..];
        return true;
    }

    private static void Append(string text, Span<char> digits, ref int written)
    {
        text.CopyTo(digits[written..]);
        written += text.Length;
    }
}
