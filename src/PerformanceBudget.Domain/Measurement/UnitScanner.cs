using System.Buffers;

namespace PerformanceBudget.Domain;

/// <summary>Reads units as documents write them, and stops where the unit stops.</summary>
/// <remarks>
/// <code>
/// unit        = [ product ] { ( "/" | "每" ) ( product | "(" product ")" ) } ;
/// product     = word { ( "·" | "*" | "、" ) word } ;          ("、" only behind the first "/" or "每")
/// word        = scale | [ scale ] counter [ "(" counter ")" ] | "%" | "‰" | "(次/场)" | "次/场" at the start ;
/// scale       = "十" | "百" | "千" | "万" | "亿" | scale scale ;
/// counter     = letter { letter } ;
/// </code>
/// A counter in parentheses is part of the one before it or another word for it: 人（次） is 人次, and 台（套） is 台.
/// Everything behind the first <c>/</c> is denominator. A sign that joins or divides belongs to the unit
/// only where a word follows it, so that <c>3天*800人</c> and <c>100元/5</c> stop behind the unit.
/// </remarks>
internal static partial class UnitScanner
{
    private const char Each = '每';

    // Where a unit certainly ends: before a number and before signs that cannot join words.
    private static readonly SearchValues<char> Ends = SearchValues.Create(
        "0123456789+-,=)×÷→≈。０１２３４５６７８９＋－，＝）"
    );

    private static readonly BilingualText ShortWord = new(
        $"至多{Unit.MaxCounterLength}个字的计量单位",
        $"a counter of at most {Unit.MaxCounterLength} characters"
    );

    private static readonly BilingualText FewCounters = new(
        $"至多{Unit.MaxCounters}个计量单位的组合，数量级不超过百万亿",
        $"a unit of at most {Unit.MaxCounters} counters and a scale of at most 百万亿"
    );

    private static readonly BilingualText ClosingParenthesis = new("右括号", "a closing parenthesis");

    /// <summary>Reads the unit at <paramref name="position"/> and moves behind it; there may be none.</summary>
    /// <returns>False where there is a unit and it is beyond the limits of <see cref="Unit"/>.</returns>
    public static bool TryScan(
        ReadOnlySpan<char> text,
        ref int position,
        ref UnitFactors factors,
        out SyntaxError error
    )
    {
        var sign = 1;
        var next = position;
        if (IsWordAt(text, next))
        {
            if (TryScanTimesOrEvents(text, ref next))
            {
                _ = factors.TryMultiply(CounterTable.TimeOrEvent, 1);
            }
            else if (!TryScanWord(text, ref next, sign, ref factors, out error))
            {
                return false;
            }

            position = next;
        }

        while (TryScanSeparator(text, ref next, ref sign, position, out var isGroup))
        {
            var isRead = isGroup
                ? TryScanGroup(text, ref next, ref factors, out error)
                : TryScanWord(text, ref next, sign, ref factors, out error);
            if (!isRead)
            {
                return false;
            }

            position = next;
        }

        error = default;
        return true;
    }

    /// <summary>
    /// Finds a unit that is written as a plain chain (<c>元/人/天</c>) among those of everyday documents, and moves behind it and
    /// the blanks around it. It is the unit that <see cref="TryScan"/> would read, for nearly every unit of real
    /// documents and for bare numbers.
    /// </summary>
    /// <returns>The unit; null where there is none of these, or more of it behind.</returns>
    public static Unit? Find(ReadOnlySpan<char> text, ref int position)
    {
        var start = Blank.SkipFrom(text, position);
        var end = start;
        while (end < text.Length && (CharacterWidth.IsIdeograph(text[end]) || text[end] is '/' or '%'))
        {
            end++;
        }

        var next = Blank.SkipFrom(text, end);
        if (!IsEndAt(text, next))
        {
            return null;
        }

        var unit = end == start ? Unit.One : UnitTable.Find(text[start..end]);
        position = unit is null ? position : next;
        return unit;
    }

    /// <summary>
    /// Reads 每人每天 before a number as divisors, and moves to the number. Other text that starts with 每
    /// is no such prefix; then <paramref name="position"/> moves to where that was seen.
    /// </summary>
    public static bool TryScanPrefix(ReadOnlySpan<char> text, ref int position, ref UnitFactors factors)
    {
        while (position < text.Length && text[position] == Each)
        {
            position = Blank.SkipFrom(text, position + 1);
            var length = WordLengthAt(text, position);
            if (!CounterTable.TryFind(text.Slice(position, length), out var word))
            {
                return false;
            }

            position = Blank.SkipFrom(text, position + length);
            if (!factors.TryMultiply(word, -1))
            {
                return false;
            }
        }

        return IsDigitAt(text, position);
    }

    private static bool IsEndAt(ReadOnlySpan<char> text, int position) =>
        position == text.Length
        || Ends.Contains(text[position])
        || (text[position] == '*' && IsDigitAt(text, position + 1));

    private static bool TryScanWord(
        ReadOnlySpan<char> text,
        ref int position,
        int sign,
        ref UnitFactors factors,
        out SyntaxError error
    )
    {
        var start = position;
        var bracketed = TimesOrEventsLengthAt(text, position, isParenthesised: true);
        if (bracketed > 0)
        {
            position += bracketed;
            return TryMultiply(
                new UnitWord(0, CounterTable.TimeOrEvent),
                sign,
                start,
                ref factors,
                out error
            );
        }

        var length = WordLengthAt(text, position);
        if (length > Unit.MaxCounterLength)
        {
            error = new SyntaxError(start, ShortWord);
            return false;
        }

        var word = text.Slice(position, length);
        if (IsNoUnit(word))
        {
            error = new SyntaxError(start, Unit.AUnit);
            return false;
        }

        position += length;
        if (word is "%" or "％" or "﹪")
        {
            SkipPercentInWords(text, ref position);
        }

        var meaning = TryScanAlternative(text, word, ref position, out var whole) ? whole : Resolve(word);
        return TryMultiply(meaning, sign, start, ref factors, out error);
    }

    private static bool TryMultiply(
        UnitWord word,
        int sign,
        int position,
        ref UnitFactors factors,
        out SyntaxError error
    )
    {
        var fits = factors.TryMultiply(word, sign);
        error = fits ? default : new SyntaxError(position, FewCounters);
        return fits;
    }

    private static bool TryScanGroup(
        ReadOnlySpan<char> text,
        ref int position,
        ref UnitFactors factors,
        out SyntaxError error
    )
    {
        if (!TryScanWord(text, ref position, -1, ref factors, out error))
        {
            return false;
        }

        while (true)
        {
            var next = Blank.SkipFrom(text, position);
            if (next < text.Length && CharacterWidth.Narrow(text[next]) == ')')
            {
                position = next + 1;
                return true;
            }

            var word = next < text.Length ? Blank.SkipFrom(text, next + 1) : next;
            if (next >= text.Length || !IsJoin(text[next], isBelow: true) || !IsWordAt(text, word))
            {
                error = new SyntaxError(next, ClosingParenthesis);
                return false;
            }

            position = word;
            if (!TryScanWord(text, ref position, -1, ref factors, out error))
            {
                return false;
            }
        }
    }

    // Moves to the word behind a sign that belongs to the unit.
    private static bool TryScanSeparator(
        ReadOnlySpan<char> text,
        ref int next,
        ref int sign,
        int start,
        out bool isGroup
    )
    {
        isGroup = false;
        next = Blank.SkipFrom(text, start);
        if (next >= text.Length)
        {
            return false;
        }

        var isDivision = IsDivision(text[next]);
        if (!isDivision && !IsJoin(text[next], isBelow: sign < 0))
        {
            return false;
        }

        next = Blank.SkipFrom(text, next + 1);
        if (!IsWordAt(text, next))
        {
            if (!isDivision || next >= text.Length || CharacterWidth.Narrow(text[next]) != '(')
            {
                return false;
            }

            next = Blank.SkipFrom(text, next + 1);
            isGroup = IsWordAt(text, next);
            if (!isGroup)
            {
                return false;
            }
        }

        sign = isDivision ? -1 : sign;
        return true;
    }

    private static bool TryScanTimesOrEvents(ReadOnlySpan<char> text, ref int position)
    {
        var length = TimesOrEventsLengthAt(text, position, isParenthesised: false);
        position += length;
        return length > 0;
    }

    private static bool IsDivision(char c) =>
        CharacterWidth.Narrow(c) is '/' or '\u2215' or '\u2044' || c == Each;

    private static bool IsJoin(char c, bool isBelow) =>
        MiddleDot.IsMiddleDot(c) || CharacterWidth.Narrow(c) == '*' || (isBelow && c == '、');
}
