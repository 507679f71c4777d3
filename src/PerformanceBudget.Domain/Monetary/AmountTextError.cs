using System.Globalization;

namespace PerformanceBudget.Domain;

/// <summary>
/// Why a text is no amount, and where. Costs nothing until somebody wants the words: those who only try to
/// read an amount do not.
/// </summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Position">The index of the first character that does not fit; the length at the end.</param>
/// <param name="Capital">The character of Chinese capitals that had to stand there.</param>
internal readonly record struct AmountTextError(AmountTextErrorKind Kind, int Position, char Capital = '\0')
{
    /// <summary>The message about an amount that <see cref="Money"/> cannot hold.</summary>
    public const string OutOfRange =
        "金额超出范围（±90,071,992,547,409.91元）。 The amount is out of range (±90,071,992,547,409.91 yuan)";

    /// <summary>The same error in a text that has <paramref name="count"/> more characters in front.</summary>
    public AmountTextError ShiftedBy(int count) => this with { Position = Position + count };

    /// <summary>The exception that says all this about <paramref name="text"/>.</summary>
    public Exception ToException(ReadOnlySpan<char> text) =>
        Kind switch
        {
            AmountTextErrorKind.OutOfRange => new OverflowException(
                string.Create(CultureInfo.InvariantCulture, $"{OutOfRange} (position {Position}).")
            ),
            AmountTextErrorKind.InvalidUtf8 => SyntaxError.InvalidUtf8(text[..Position]).ToException(text),
            _ => new SyntaxError(Position, Expected(), Found()).ToException(text),
        };

    private BilingualText Expected() =>
        Kind switch
        {
            AmountTextErrorKind.AmountExpected => new("金额", "an amount"),
            AmountTextErrorKind.NumberExpected => new("数字", "a digit"),
            AmountTextErrorKind.TooManyDigits => new(
                $"至多{NumberScanner.MaxDigits}位的数字",
                $"a number of at most {NumberScanner.MaxDigits} digits"
            ),
            AmountTextErrorKind.UnitExpected => new("“元”、“万元”或“亿元”", "a unit (元, 万元, 亿元)"),
            AmountTextErrorKind.UnitOrEndExpected => new(
                "“元”、“万元”、“亿元”或结尾",
                "a unit (元, 万元, 亿元) or the end"
            ),
            AmountTextErrorKind.FinerThanFen => new("精确到分的金额", "an amount no finer than a fen"),
            AmountTextErrorKind.CapitalExpected => new($"“{Capital}”", $"'{Capital}'"),
            AmountTextErrorKind.CapitalDigitExpected => new("“壹”至“玖”", "a digit (壹 to 玖)"),
            AmountTextErrorKind.CapitalUnexpected => new(
                "中文大写金额的下一个字",
                "what can follow in an amount in Chinese capitals"
            ),
            _ => new("结尾", "the end"),
        };

    private BilingualText? Found() =>
        Kind switch
        {
            AmountTextErrorKind.TooManyDigits => new("更多位", "more"),
            AmountTextErrorKind.FinerThanFen => new("更细的小数", "more decimals"),
            _ => null,
        };
}
