namespace PerformanceBudget.Domain;

/// <summary>Finds out which amount a text in Chinese capitals means, not whether it is well written.</summary>
internal static class CapitalParser
{
    private const int Hundredfold = 100;
    private const int TenThousand = 10_000;
    private const int HundredMillion = 100_000_000;

    /// <summary>The value of a digit 壹 to 玖; 0 of anything else.</summary>
    public static uint DigitOf(char c) =>
        Simplify(c) switch
        {
            '壹' => 1,
            '贰' => 2,
            '叁' => 3,
            '肆' => 4,
            '伍' => 5,
            '陆' => 6,
            '柒' => 7,
            '捌' => 8,
            '玖' => 9,
            _ => 0,
        };

    /// <summary>The form that is written here, of a character that is read in several.</summary>
    public static char Simplify(char c) =>
        c switch
        {
            '貳' => '贰',
            '參' or '叄' => '叁',
            '陸' => '陆',
            '萬' => '万',
            '億' => '亿',
            '圆' or '圓' => '元',
            '正' => '整',
            '負' => '负',
            _ => c,
        };

    /// <summary>Reads the amount of a text without sign.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fen">The amount, less than 10 to the power of 18.</param>
    /// <param name="error">Why there is none.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out ulong fen, out AmountTextError error)
    {
        fen = 0;
        ulong above = 0; // 亿 and above
        ulong middle = 0; // 万, below 亿 or before it
        uint section = 0; // up to four digits
        uint digit = 0;
        var hasUnit = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Simplify(text[i]);
            var place = PlaceOf(c);
            switch (c)
            {
                case '零' when digit == 0:
                case '整' when hasUnit:
                    break;
                case '拾' or '佰' or '仟' when digit > 0 && section % (place * 10) == 0:
                    section += digit * place;
                    digit = 0;
                    break;
                case '万' when middle == 0 && section + digit > 0:
                    middle = (ulong)(section + digit) * TenThousand;
                    section = digit = 0;
                    break;
                case '亿' when above == 0 && middle + section + digit > 0:
                    above = (middle + section + digit) * HundredMillion;
                    middle = section = digit = 0;
                    break;
                case '元' when !hasUnit:
                    fen = (above + middle + section + digit) * Hundredfold;
                    above = middle = section = digit = 0;
                    hasUnit = true;
                    break;
                case '角' or '分' when digit > 0:
                    fen += digit * (c == '角' ? 10u : 1u);
                    digit = 0;
                    hasUnit = true;
                    break;
                default:
                    var value = DigitOf(c);
                    if (value == 0 || digit > 0)
                    {
                        var isDigitMissing = place > 0 && digit == 0;
                        error = new AmountTextError(
                            isDigitMissing
                                ? AmountTextErrorKind.CapitalDigitExpected
                                : AmountTextErrorKind.CapitalUnexpected,
                            i
                        );
                        return false;
                    }

                    digit = value;
                    break;
            }
        }

        error = hasUnit
            ? default
            : new AmountTextError(AmountTextErrorKind.CapitalExpected, text.Length, '元');
        return hasUnit;
    }

    private static uint PlaceOf(char c) =>
        c switch
        {
            '拾' => 10,
            '佰' => 100,
            '仟' => 1000,
            _ => 0,
        };
}
