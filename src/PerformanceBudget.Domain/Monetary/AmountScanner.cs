namespace PerformanceBudget.Domain;

/// <summary>Reads amounts in figures: sign, currency sign, number, unit.</summary>
/// <remarks>
/// <code>
/// figures  = [ sign ] [ currency ] [ sign ] number [ unit ] ;      (one sign at most, blanks between)
/// sign     = "+" | "-" | "−" | "＋" | "－" ;
/// currency = "¥" | "￥" ;
/// unit     = [ "万" | "亿" ] "元" | "万" | "亿" ;                   (圆 圓 for 元, 萬 for 万, 億 for 亿)
/// </code>
/// The currency sign is read because 支付结算办法 wants it before every amount in figures; with one unit
/// of account there is nothing else that it could mean.
/// </remarks>
internal static class AmountScanner
{
    private const char MinusSign = '\u2212';
    private const char FullWidthYuanSign = '\uFFE5';

    /// <summary>Whether figures can start with this character.</summary>
    public static bool IsStart(char c) => IsCurrencySign(c) || IsSign(c) || IsDigit(c);

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
        if (!NumberScanner.TryScan(text[start..], out var number, out var length))
        {
            var kind = length > 0 ? AmountTextErrorKind.TooManyDigits : AmountTextErrorKind.NumberExpected;
            error = new AmountTextError(kind, start);
            return false;
        }

        position = Blank.SkipFrom(text, position + length);
        var hasUnit = TryScanUnit(text, ref position, out var unit);
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

    private static bool TryScanUnit(ReadOnlySpan<char> text, ref int position, out AmountUnit unit)
    {
        var start = position;
        unit = AmountUnit.Yuan;
        if (position < text.Length && text[position] is '万' or '萬')
        {
            unit = AmountUnit.TenThousandYuan;
            position++;
        }
        else if (position < text.Length && text[position] is '亿' or '億')
        {
            unit = AmountUnit.HundredMillionYuan;
            position++;
        }

        if (position < text.Length && text[position] is '元' or '圆' or '圓')
        {
            position++;
        }

        return position > start;
    }

    private static bool IsSign(char c) => CharacterWidth.Narrow(c) is '+' or '-' || c == MinusSign;

    private static bool IsDigit(char c) => char.IsAsciiDigit(CharacterWidth.Narrow(c));

    private static bool IsCurrencySign(char c) => c is '¥' or FullWidthYuanSign;
}
