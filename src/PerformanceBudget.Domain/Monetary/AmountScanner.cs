namespace PerformanceBudget.Domain;

/// <summary>Reads amounts in figures: sign, currency sign, number, unit.</summary>
/// <remarks>
/// <code>
/// figures  = [ sign ] [ currency ] [ sign ] ( number [ unit ] | small ) ;      (one sign at most, blanks between)
/// sign     = "+" | "-" | "−" | "＋" | "－" ;
/// currency = "¥" | "￥" ;
/// unit     = scale "元" [ small ] [ "整" ] | "万" | "亿" ;           (圆 圓 for 元, 萬 for 万, 億 for 亿, 正 for 整)
/// scale    = [ "十" | "百" | "千" | "万" | "亿" ] ;
/// small    = digit "角" [ digit "分" ] | digit "分" ;                 (behind 元 without a scale, or alone)
/// </code>
/// The currency sign is read because 支付结算办法 wants it before every amount in figures; with one unit
/// of account there is nothing else that it could mean. A number has scales in it as well (3亿5000万元 is 35000万元). 5千元 is
/// 0.5万元, which is as exact.
/// </remarks>
internal static class AmountScanner
{
    // The power of ten of 万.
    private const int TenThousand = 4;

    private const char MinusSign = '\u2212';
    private const char FullWidthYuanSign = '\uFFE5';

    /// <summary>Whether figures can start with this character.</summary>
    public static bool IsStart(char c) => IsDigit(c) || IsSign(c) || IsCurrencySign(c);

    /// <summary>Reads figures at <paramref name="position"/> and moves it behind them and behind blanks.</summary>
    public static bool TryScan(
        ReadOnlySpan<char> text,
        ref int position,
        out AmountFigures figures,
        out AmountTextError error
    )
    {
        figures = default;
        var hasSign = TryScanSign(text, ref position, out var isNegative);
        var hasCurrency = position < text.Length && IsCurrencySign(text[position]);
        if (hasCurrency)
        {
            position = Blank.SkipFrom(text, position + 1);
            if (!hasSign)
            {
                _ = TryScanSign(text, ref position, out isNegative);
            }
        }

        var start = position;
        if (JiaoAndFen.TryScan(text, ref position, out var number))
        {
            position = Blank.SkipFrom(text, position);
            figures = new AmountFigures(isNegative ? -number : number, start, AmountUnit.Yuan);
            error = default;
            return true;
        }

        if (!CompoundNumber.TryScan(text[start..], out number, out var length))
        {
            var kind = length > 0 ? AmountTextErrorKind.TooManyDigits : AmountTextErrorKind.NumberExpected;
            error = new AmountTextError(kind, start);
            return false;
        }

        position = Blank.SkipFrom(text, position + length);
        var hasUnit = TryScanUnit(text, ref position, ref number, out var unit);
        position = Blank.SkipFrom(text, position);

        figures = new AmountFigures(
            isNegative ? -number : number,
            start,
            hasUnit || hasCurrency ? unit : null
        );
        error = default;
        return true;
    }

    private static bool TryScanSign(ReadOnlySpan<char> text, ref int position, out bool isNegative)
    {
        isNegative = false;
        if (position >= text.Length || !IsSign(text[position]))
        {
            return false;
        }

        isNegative = CharacterWidth.Narrow(text[position]) != '+';
        position = Blank.SkipFrom(text, position + 1);
        return true;
    }

    private static bool TryScanUnit(
        ReadOnlySpan<char> text,
        ref int position,
        ref decimal number,
        out AmountUnit unit
    )
    {
        unit = AmountUnit.Yuan;
        if (position == text.Length)
        {
            return false;
        }

        var power = ChineseNumber.PowerOf(text[position]);
        var isCounted = IsYuan(text, power == 0 ? position : position + 1);
        if (power == 0 ? !isCounted : !isCounted && power < TenThousand)
        {
            return false;
        }

        position += (power == 0 ? 0 : 1) + (isCounted ? 1 : 0);
        if (power is > 0 and < TenThousand)
        {
            number *= DecimalPower.OfTen(power - TenThousand);
        }

        unit =
            power == 0 ? AmountUnit.Yuan
            : power <= TenThousand ? AmountUnit.TenThousandYuan
            : AmountUnit.HundredMillionYuan;
        if (power == 0 && number.Scale == 0 && JiaoAndFen.TryScan(text, ref position, out var small))
        {
            number += small;
        }

        position += isCounted && position < text.Length && text[position] is '整' or '正' ? 1 : 0;
        return true;
    }

    private static bool IsYuan(ReadOnlySpan<char> text, int position) =>
        position < text.Length && text[position] is '元' or '圆' or '圓';

    private static bool IsSign(char c) => CharacterWidth.Narrow(c) is '+' or '-' || c == MinusSign;

    private static bool IsDigit(char c) => char.IsAsciiDigit(CharacterWidth.Narrow(c));

    /// <summary>Whether a character says that the number behind it is money.</summary>
    public static bool IsCurrencySign(char c) => c is '¥' or FullWidthYuanSign;
}
