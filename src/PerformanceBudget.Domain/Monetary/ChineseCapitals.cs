namespace PerformanceBudget.Domain;

/// <summary>Amounts in the Chinese capitals of vouchers: 陆拾陆万柒仟捌佰元整.</summary>
/// <remarks>
/// <para>
/// The source is annex 1 of 支付结算办法 (银发〔1997〕393号), 正确填写票据和结算凭证的基本规定. It wants 壹 before
/// 拾 (10.00 is 壹拾元整), one 零 for any run of zeros inside the number (6,007.14 is 陆仟零柒元壹角肆分), a 零
/// behind 元 where fen follow without jiao (325.04 is 叁佰贰拾伍元零肆分), 整 behind 元 and nothing behind 分. It
/// leaves two things to the writer, and both ways are read:
/// </para>
/// <list type="bullet">
/// <item>the 零 of a run that ends at the place of 亿, 万 or 元. Written here: the one behind 元 (107,000.53 is
/// 壹拾万柒仟元零伍角叁分) and one that stands for a whole group of four (100,005,000 is 壹亿零伍仟元整);</item>
/// <item>整 behind 角. Written here: 壹仟肆佰零玖元伍角整.</item>
/// </list>
/// <para>
/// A missing 整 behind 元 is forgiven, 正 is read for 整, and so are the traditional forms that the rule
/// tells banks to accept (貳, 陸, 萬, 億, 圓 …). The small numerals 一, 二, 三 that it forbids are not read.
/// </para>
/// </remarks>
internal static class ChineseCapitals
{
    /// <summary>How many characters the longest amount takes.</summary>
    public const int MaxLength = CapitalSpelling.MaxLength + 1;

    private const string Currency = "人民币";
    private const char Negative = '负';

    /// <summary>Whether a text that starts with this character is meant as an amount in capitals.</summary>
    public static bool IsStart(char c) =>
        CapitalParser.Simplify(c) is Negative or '人' or '零' or '拾' or '佰' or '仟'
        || CapitalParser.DigitOf(c) > 0;

    /// <summary>How many characters at the start of a text an amount in capitals can take.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var length = text.StartsWith(Currency, StringComparison.Ordinal) ? Currency.Length : 0;
        while (
            length < text.Length
            && (
                CapitalParser.DigitOf(text[length]) > 0
                || CapitalParser.Simplify(text[length])
                    is Negative
                        or '零'
                        or '拾'
                        or '佰'
                        or '仟'
                        or '万'
                        or '亿'
                        or '元'
                        or '角'
                        or '分'
                        or '整'
            )
        )
        {
            length++;
        }

        return length;
    }

    /// <summary>Writes an amount.</summary>
    /// <param name="fen">The number of fen.</param>
    /// <param name="destination">Where to write, characters or UTF-8.</param>
    /// <param name="written">How much was written; 0 where there was no room.</param>
    /// <returns>Whether there was room.</returns>
    public static bool TryWrite<TChar>(long fen, Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        Span<char> text = stackalloc char[MaxLength];
        text[0] = Negative;
        var spelling = new CapitalSpelling(text[1..], (ulong)Math.Abs(fen));
        var length = spelling.WriteCanonical(text[1..]);
        return EncodedText.TryWrite(
            fen < 0 ? text[..(length + 1)] : text[1..(length + 1)],
            destination,
            out written
        );
    }

    /// <summary>Reads an amount.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <param name="fen">The number of fen, within the range of <see cref="Money"/>.</param>
    /// <param name="error">Why there is none.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out long fen, out AmountTextError error)
    {
        var start = text.StartsWith(Currency, StringComparison.Ordinal) ? Currency.Length : 0;
        var isNegative = start < text.Length && CapitalParser.Simplify(text[start]) == Negative;
        start += isNegative ? 1 : 0;

        // The reader understands the digits and overlooks every 零; whether each stands where it has to is
        // known by spelling the amount again.
        fen = 0;
        var digits = text[start..];
        if (!CapitalParser.TryParse(digits, out var magnitude, out error))
        {
            error = error.ShiftedBy(start);
            return false;
        }

        Span<char> buffer = stackalloc char[CapitalSpelling.MaxLength];
        var spelling = new CapitalSpelling(buffer, magnitude);
        if (!spelling.Matches(digits, out error))
        {
            error = error.ShiftedBy(start);
            return false;
        }

        if (magnitude > (ulong)Money.MaxFen)
        {
            error = new AmountTextError(AmountTextErrorKind.OutOfRange, 0);
            return false;
        }

        fen = isNegative ? -(long)magnitude : (long)magnitude;
        return true;
    }
}
