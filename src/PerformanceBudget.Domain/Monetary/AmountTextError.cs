using System.Globalization;

namespace PerformanceBudget.Domain;

/// <summary>Why a text is no amount, and where. Becomes an exception only for those who want one.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Position">The index of the first character that does not fit; the length at the end.</param>
/// <param name="Expected">The character of Chinese capitals that had to stand there.</param>
internal readonly record struct AmountTextError(AmountTextErrorKind Kind, int Position, char Expected = '\0')
{
    /// <summary>The same error in a text that has <paramref name="count"/> more characters in front.</summary>
    public AmountTextError ShiftedBy(int count) => this with { Position = Position + count };

    /// <summary>The exception that says all this about <paramref name="text"/>.</summary>
    public Exception ToException(ReadOnlySpan<char> text)
    {
        var (chinese, english) = Reason(text);
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"{chinese}。 {english} (position {Position})"
        );
        return Kind == AmountTextErrorKind.OutOfRange
            ? new OverflowException(message)
            : new FormatException(message);
    }

    private (string Chinese, string English) Reason(ReadOnlySpan<char> text)
    {
        var (found, foundEnglish) = Found(text);
        return Kind switch
        {
            AmountTextErrorKind.AmountExpected => (
                $"此处应为金额，而不是{found}",
                $"An amount was expected, not {foundEnglish}."
            ),
            AmountTextErrorKind.NumberExpected => (
                $"此处应为数字，而不是{found}",
                $"A digit was expected, not {foundEnglish}."
            ),
            AmountTextErrorKind.TooManyDigits => (
                $"数字超过{NumberScanner.MaxDigits}位",
                $"The number has more than {NumberScanner.MaxDigits} digits."
            ),
            AmountTextErrorKind.UnitExpected => (
                $"此处应为“元”、“万元”或“亿元”，而不是{found}",
                $"A unit (元, 万元, 亿元) was expected, not {foundEnglish}."
            ),
            AmountTextErrorKind.UnitOrEndExpected => (
                $"此处应为“元”、“万元”、“亿元”或结尾，而不是{found}",
                $"A unit (元, 万元, 亿元) or the end was expected, not {foundEnglish}."
            ),
            AmountTextErrorKind.EndExpected => (
                $"金额应在此处结束，而不是{found}",
                $"The end was expected, not {foundEnglish}."
            ),
            AmountTextErrorKind.FinerThanFen => (
                "金额不得精确到分以下",
                "The amount is finer than a fen, a hundredth of a yuan."
            ),
            AmountTextErrorKind.CapitalExpected => (
                $"中文大写金额此处应为“{Expected}”，而不是{found}",
                $"In Chinese capitals '{Expected}' was expected, not {foundEnglish}."
            ),
            AmountTextErrorKind.CapitalDigitExpected => (
                $"中文大写金额此处应为数字（壹至玖），而不是{found}",
                $"In Chinese capitals a digit (壹 to 玖) was expected, not {foundEnglish}."
            ),
            AmountTextErrorKind.CapitalUnexpected => (
                $"中文大写金额此处不应为{found}",
                $"Chinese capitals cannot have {foundEnglish} here."
            ),
            AmountTextErrorKind.InvalidUtf8 => ("不是有效的UTF-8文本", "The text is not well-formed UTF-8."),
            _ => (
                "金额超出范围（±90,071,992,547,409.91元）",
                "The amount is out of range (±90,071,992,547,409.91 yuan)."
            ),
        };
    }

    private (string Chinese, string English) Found(ReadOnlySpan<char> text)
    {
        if (Position >= text.Length)
        {
            return ("结尾", "the end");
        }

        // Only letters, digits, punctuation and symbols are shown as they are: anything else could hide
        // or reorder the rest of the message.
        var c = text[Position];
        var isVisible = char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c);
        var shown = isVisible ? $"{c}" : string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
        return ($"“{shown}”", $"'{shown}'");
    }
}
