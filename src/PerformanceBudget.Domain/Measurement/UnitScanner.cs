using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>Reads units as documents write them, and stops where the unit stops.</summary>
/// <remarks>
/// <code>
/// unit        = [ product ] { ( "/" | "每" ) ( product | "(" product ")" ) } ;
/// product     = word { ( "·" | "*" | "、" ) word } ;          ("、" only behind the first "/" or "每")
/// word        = scale | [ scale ] counter | "%" | "‰" | "(次/场)" | "次/场" at the start ;
/// scale       = "十" | "百" | "千" | "万" | "亿" | scale scale ;
/// counter     = letter { letter } ;
/// </code>
/// Everything behind the first <c>/</c> is denominator. A sign that joins or divides belongs to the unit
/// only where a word follows it, so that <c>3天*800人</c> and <c>100元/5</c> stop behind the unit.
/// </remarks>
internal static class UnitScanner
{
    private const char Each = '每';

    private static readonly SearchValues<char> ScaleCharacters = SearchValues.Create("十百千万亿萬億");

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
    /// Finds a unit that is written as a plain chain of ideographs (<c>元/人/天</c>) among the known ones, and
    /// moves behind it. The same as <see cref="TryScan"/> would do, for nearly every unit of real documents
    /// and for bare numbers.
    /// </summary>
    public static bool TryFind(ReadOnlySpan<char> text, ref int position, [NotNullWhen(true)] out Unit? unit)
    {
        var isIdeograph = position < text.Length && CharacterWidth.IsIdeograph(text[position]);
        if (!isIdeograph && IsEndAt(text, position))
        {
            unit = Unit.One;
            return true;
        }

        var end = position + 1;
        if (isIdeograph && IsEndAt(text, end))
        {
            unit = UnitTable.Find(text[position]);
            position += unit is null ? 0 : 1;
            return unit is not null;
        }

        end = position;
        while (end < text.Length && (CharacterWidth.IsIdeograph(text[end]) || text[end] is '/' or '%'))
        {
            end++;
        }

        unit = IsEndAt(text, end) ? UnitTable.Find(text[position..end]) : null;
        if (unit is null)
        {
            return false;
        }

        position = end;
        return true;
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

    /// <summary>What a single word means; a word that no table knows is a counter of its own.</summary>
    public static UnitWord Resolve(ReadOnlySpan<char> word)
    {
        if (CounterTable.TryFind(word, out var meaning))
        {
            return meaning;
        }

        var scaled = word.IndexOfAnyExcept(ScaleCharacters);
        scaled = scaled < 0 ? word.Length : scaled;
        for (var i = 1; i <= scaled; i++)
        {
            if (i == word.Length || CounterTable.TryFind(word[i..], out meaning))
            {
                return meaning with { PowerOfTen = meaning.PowerOfTen + PowerOfTen(word[..i]) };
            }
        }

        // 千 and 十 can be part of a name (千斤顶), 万 and 亿 are always numbers.
        for (var i = scaled; i > 0; i--)
        {
            if (word[i - 1] is '万' or '亿' or '萬' or '億')
            {
                return new UnitWord(PowerOfTen(word[..i]), Counter.Unknown(NameOf(word[i..])));
            }
        }

        return new UnitWord(0, Counter.Unknown(NameOf(word)));
    }

    /// <summary>Whether a word of a unit starts here.</summary>
    public static bool IsWordAt(ReadOnlySpan<char> text, int position) =>
        position < text.Length
        && (
            IsWordCharacter(text, position)
            || TimesOrEventsLengthAt(text, position, isParenthesised: true) > 0
        );

    // Where a unit certainly ends: before a number, a sign that cannot join words, or one before a number.
    private static bool IsEndAt(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length)
        {
            return true;
        }

        return text[position] switch
        {
            '+' or '-' or '=' or ')' or '×' or '÷' => true,
            '*' => position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]),
            var c => char.IsAsciiDigit(c),
        };
    }

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
        position += length;
        if (word is "%" or "％")
        {
            SkipPercentInWords(text, ref position);
        }

        return TryMultiply(Resolve(word), sign, start, ref factors, out error);
    }

    private static bool TryMultiply(
        in UnitWord word,
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

    private static int TimesOrEventsLengthAt(ReadOnlySpan<char> text, int position, bool isParenthesised)
    {
        if (position < text.Length && CharacterWidth.IsIdeograph(text[position]) && text[position] != '次')
        {
            return 0;
        }

        var next = position;
        if (isParenthesised && !TrySkip(text, ref next, '('))
        {
            return 0;
        }

        return
            TrySkip(text, ref next, '次')
            && TrySkip(text, ref next, '/')
            && TrySkip(text, ref next, '场')
            && (isParenthesised ? TrySkip(text, ref next, ')') : WordLengthAt(text, next) == 0)
            ? next - position
            : 0;
    }

    private static bool TrySkip(ReadOnlySpan<char> text, ref int position, char expected)
    {
        if (position >= text.Length || CharacterWidth.Narrow(text[position]) != expected)
        {
            return false;
        }

        position++;
        return true;
    }

    // "%(百分比)", the heading of a column that strays into its cells.
    private static void SkipPercentInWords(ReadOnlySpan<char> text, ref int position)
    {
        const string words = "百分比";
        var next = Blank.SkipFrom(text, position);
        if (TrySkip(text, ref next, '(') && text[next..].StartsWith(words, StringComparison.Ordinal))
        {
            next += words.Length;
            position = TrySkip(text, ref next, ')') ? next : position;
        }
    }

    private static int WordLengthAt(ReadOnlySpan<char> text, int position)
    {
        var i = position;
        while (i < text.Length && IsWordCharacter(text, i))
        {
            i++;
            if (CharacterWidth.IsIdeograph(text[i - 1]))
            {
                continue;
            }

            if (text[i - 1] is '%' or '％' or '‰')
            {
                return i - 1 == position ? 1 : i - 1 - position;
            }
        }

        var length = i - position;
        return length > 0 && length <= 2 && IsSquareOrCube(text, position, i) ? length + 1 : length;
    }

    private static bool IsWordCharacter(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        if (CharacterWidth.IsIdeograph(c))
        {
            return c != Each;
        }

        if (char.IsAsciiDigit(c))
        {
            return false;
        }

        return char.IsLetter(c)
            ? !IsTimesAt(text, index)
            : c is '%' or '％' or '‰' or '²' or '³' or '㎡' or '㎥' or '㎏' or '㎞' or '℃';
    }

    // An x is a sign before a number (7x24) and a letter otherwise.
    private static bool IsTimesAt(ReadOnlySpan<char> text, int index) =>
        CharacterWidth.Narrow(text[index]) is 'x' or 'X' && IsDigitAt(text, Blank.SkipFrom(text, index + 1));

    // m2, m3, km2: the only words with a digit.
    private static bool IsSquareOrCube(ReadOnlySpan<char> text, int start, int end) =>
        end < text.Length
        && text[end] is '2' or '3'
        && text[start..end] is "m" or "km"
        && !IsDigitAt(text, end + 1)
        && !(end + 1 < text.Length && CharacterWidth.Narrow(text[end + 1]) is '.' or ',');

    private static bool IsDigitAt(ReadOnlySpan<char> text, int index) =>
        index < text.Length && char.IsAsciiDigit(CharacterWidth.Narrow(text[index]));

    private static bool IsDivision(char c) => CharacterWidth.Narrow(c) == '/' || c == Each;

    private static bool IsJoin(char c, bool isBelow) =>
        MiddleDot.IsMiddleDot(c) || CharacterWidth.Narrow(c) == '*' || (isBelow && c == '、');

    private static int PowerOfTen(ReadOnlySpan<char> scale)
    {
        var power = 0;
        foreach (var c in scale)
        {
            power += c switch
            {
                '十' => 1,
                '百' => 2,
                '千' => 3,
                '万' or '萬' => 4,
                _ => 8,
            };
        }

        return power;
    }

    private static string NameOf(ReadOnlySpan<char> word)
    {
        Span<char> name = stackalloc char[word.Length];
        for (var i = 0; i < name.Length; i++)
        {
            name[i] = CharacterWidth.Narrow(word[i]);
        }

        return new string(name);
    }
}
