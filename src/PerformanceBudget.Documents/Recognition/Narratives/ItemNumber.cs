using System.Runtime.InteropServices;

namespace PerformanceBudget.Documents;

/// <summary>The number in front of a heading or an item: 一、 （一） 1. 1、 (1) 1） ①.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Value">The number; 0 where it was lost and only its dot is left.</param>
/// <param name="Length">How many characters it has, blanks behind it included.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ItemNumber(ItemNumberKind Kind, int Value, int Length)
{
    private const int MaxArabicDigits = 3;
    private const int MaxChineseDigits = 3;
    private const string ChineseDigits = "一二三四五六七八九";
    private const int SpokenLength = 2;
    private const string Bullets = "•●■◆○▪◇□➢-–";

    /// <summary>Reads the number at the start of a text. A decimal (1.5万元) and a day (1、2月) are none; 1.2026年 is.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, out ItemNumber number)
    {
        var bullet = BulletLength(text);
        if (TryScanNumber(text[bullet..], out number))
        {
            number = number with { Length = bullet + number.Length };
            return true;
        }

        number = bullet > 0 ? new ItemNumber(ItemNumberKind.Bullet, 0, bullet) : default;
        return bullet > 0;
    }

    /// <summary>Reads the dot of a number that was lost in front of it: .工作职能：</summary>
    public static bool TryScanLost(ReadOnlySpan<char> text, out ItemNumber number)
    {
        number = default;
        if (text.Length < 2 || text[0] is not ('.' or '．'))
        {
            return false;
        }

        var next = Blanks.Skip(text, 1);
        if (next == text.Length || !char.IsLetter(text[next]))
        {
            return false;
        }

        number = new ItemNumber(ItemNumberKind.Arabic, 0, next);
        return true;
    }

    /// <summary>The text behind the number in front of it, 一是 among them, or the text itself.</summary>
    public static string Strip(string text) =>
        TryScan(text, out var number) || TryScanLost(text, out number) ? text[number.Length..]
        : text.Length > SpokenLength
        && text[1] == '是'
        && ChineseDigits.Contains(text[0], StringComparison.Ordinal)
            ? text[SpokenLength..]
        : text;

    // A dash is a bullet before a blank only, and not where it stands around the number of a page.
    private static int BulletLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !Bullets.Contains(text[0], StringComparison.Ordinal))
        {
            return 0;
        }

        var behind = Blanks.Skip(text, 1);
        var isBullet = behind < text.Length && (behind > 1 || text[0] is not ('-' or '–'));
        return isBullet && !PageNumber.Is(text) ? behind : 0;
    }

    private static bool TryScanNumber(ReadOnlySpan<char> text, out ItemNumber number)
    {
        number = default;
        return !text.IsEmpty
            && (
                TryScanCircled(text, out number)
                || (IsOpen(text[0]) ? TryScanBracketed(text, out number) : TryScanPlain(text, out number))
            );
    }

    private static bool TryScanCircled(ReadOnlySpan<char> text, out ItemNumber number)
    {
        number = text[0] is >= '①' and <= '⑳'
            ? new ItemNumber(ItemNumberKind.Circled, text[0] - '①' + 1, Blanks.Skip(text, 1))
            : default;
        return number.Length > 0;
    }

    private static bool TryScanBracketed(ReadOnlySpan<char> text, out ItemNumber number)
    {
        number = default;
        var i = Blanks.Skip(text, 1);
        var isArabic = TryScanArabic(text, ref i, out var value);
        if (!isArabic && !TryScanChinese(text, ref i, out value))
        {
            return false;
        }

        i = Blanks.Skip(text, i);
        if (i == text.Length || !IsClose(text[i]))
        {
            return false;
        }

        number = new ItemNumber(
            isArabic ? ItemNumberKind.ArabicInBrackets : ItemNumberKind.ChineseInBrackets,
            value,
            SkipMark(text, i + 1)
        );
        return true;
    }

    private static bool TryScanPlain(ReadOnlySpan<char> text, out ItemNumber number)
    {
        number = default;
        var i = 0;
        var isArabic = TryScanArabic(text, ref i, out var value);
        if (!isArabic && !TryScanChinese(text, ref i, out value))
        {
            return false;
        }

        i = Blanks.Skip(text, i);
        if (i == text.Length)
        {
            return false;
        }

        if (IsClose(text[i]))
        {
            number = new ItemNumber(ItemNumberKind.ArabicBeforeBracket, value, Blanks.Skip(text, i + 1));
            return isArabic;
        }

        if (text[i] is not ('、' or '.' or '．') || (text[i] == '.' && !isArabic))
        {
            return false;
        }

        i = Blanks.Skip(text, i + 1);
        number = new ItemNumber(isArabic ? ItemNumberKind.Arabic : ItemNumberKind.Chinese, value, i);
        return i == text.Length || !IsDigit(text[i]) || (isArabic && IsYear(text[i..]));
    }

    private static bool TryScanArabic(ReadOnlySpan<char> text, ref int position, out int value)
    {
        value = 0;
        var digits = 0;
        while (position < text.Length && IsDigit(text[position]) && digits <= MaxArabicDigits)
        {
            value = (value * 10) + DigitOf(text[position]);
            position++;
            digits++;
        }

        return digits is > 0 and <= MaxArabicDigits;
    }

    // 一 to 九十九.
    private static bool TryScanChinese(ReadOnlySpan<char> text, ref int position, out int value)
    {
        value = 0;
        var start = position;
        var tens = 0;
        while (position < text.Length && position - start < MaxChineseDigits)
        {
            if (text[position] == '十')
            {
                tens = Math.Max(value, 1) * 10;
                value = 0;
            }
            else if (ChineseDigits.IndexOf(text[position], StringComparison.Ordinal) is var digit and >= 0)
            {
                value = digit + 1;
            }
            else
            {
                break;
            }

            position++;
        }

        value += tens;
        return position > start;
    }

    private static int SkipMark(ReadOnlySpan<char> text, int position)
    {
        var i = Blanks.Skip(text, position);
        return i < text.Length && text[i] is '、' or '.' or '．' ? Blanks.Skip(text, i + 1) : i;
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length > 4
        && text[..4].IndexOfAnyExceptInRange('0', '9') < 0
        && text[Math.Min(Blanks.Skip(text, 4), text.Length - 1)] == '年';

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static int DigitOf(char c) => c >= '０' ? c - '０' : c - '0';

    private static bool IsOpen(char c) => c is '(' or '（';

    private static bool IsClose(char c) => c is ')' or '）';
}
