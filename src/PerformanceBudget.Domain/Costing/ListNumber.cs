namespace PerformanceBudget.Domain;

/// <summary>The numbers of a list in front of a calculation: <c>1.</c>, <c>2、</c>, <c>（3）</c>, <c>①</c>, <c>一、</c>.</summary>
/// <remarks>
/// What could be calculated is none: <c>1.5元*3</c> starts with one and a half, and <c>(2)*3</c> with a factor.
/// </remarks>
internal static class ListNumber
{
    private const int MaxDigits = 2;
    private const int MaxNumerals = 3;

    /// <summary>The index behind the numbers at <paramref name="position"/>.</summary>
    public static int SkipFrom(ReadOnlySpan<char> text, int position)
    {
        position = Blank.SkipFrom(text, position);
        while (LengthAt(text, position) is > 0 and var length)
        {
            position = Blank.SkipFrom(text, position + length);
        }

        return position;
    }

    private static int LengthAt(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length)
        {
            return 0;
        }

        // ① to ⑳, ⑴ to ⒇, ⒈ to ⒛.
        if (text[position] is >= '\u2460' and <= '\u249B')
        {
            return 1;
        }

        var isOpened = FormulaSign.At(text, position) == FormulaSign.Open;
        var start = isOpened ? position + 1 : position;
        var end = start + DigitsAt(text, start);
        if (end == start || end >= text.Length)
        {
            return 0;
        }

        var isEnd = isOpened
            ? FormulaSign.At(text, end) == FormulaSign.Close
            : text[end] is '、' or '.' or '．' or ')' or '）';
        var next = Blank.SkipFrom(text, end + 1);
        return isEnd && (IsWordAt(text, next) || (text[end] is not ('.' or '．') && IsDigitAt(text, next)))
            ? end + 1 - position
            : 0;
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int position)
    {
        var end = position;
        while (IsDigitAt(text, end))
        {
            end++;
        }

        if (end > position)
        {
            return end - position <= MaxDigits ? end - position : 0;
        }

        while (end < text.Length && (ChineseNumber.DigitOf(text[end]) > 0 || text[end] == '十'))
        {
            end++;
        }

        return end - position <= MaxNumerals ? end - position : 0;
    }

    private static bool IsWordAt(ReadOnlySpan<char> text, int position) =>
        position < text.Length
        && (
            char.IsLetter(text[position])
            || text[position] is '《' or '“' or '"'
            || FormulaSign.At(text, position) == FormulaSign.Open
            || text[position] is >= '\u2460' and <= '\u249B'
        );

    private static bool IsDigitAt(ReadOnlySpan<char> text, int position) =>
        position < text.Length && char.IsAsciiDigit(CharacterWidth.Narrow(text[position]));
}
