using System.Buffers;

namespace PerformanceBudget.Domain;

/// <content>The single words of a unit: how far they go and what they mean.</content>
internal static partial class UnitScanner
{
    private static readonly SearchValues<char> ScaleCharacters = SearchValues.Create("十百千万亿萬億");

    /// <summary>What a single word means; a word that no table knows is a counter of its own.</summary>
    public static UnitWord Resolve(ReadOnlySpan<char> word)
    {
        if (TryFindCounter(word, out var meaning))
        {
            return meaning;
        }

        var scaled = word.IndexOfAnyExcept(ScaleCharacters);
        scaled = scaled < 0 ? word.Length : scaled;
        for (var i = 1; i <= scaled; i++)
        {
            var power = PowerOfTen(word[..i]);
            if (i == word.Length)
            {
                return new UnitWord(power);
            }

            if (TryFindCounter(word[i..], out meaning))
            {
                return meaning with { PowerOfTen = meaning.PowerOfTen + power };
            }
        }

        // 千 and 十 can be part of a name (千斤顶), 万 and 亿 are always numbers.
        for (var i = scaled; i > 0; i--)
        {
            if (word[i - 1] is '万' or '亿' or '萬' or '億')
            {
                return new UnitWord(PowerOfTen(word[..i]), CounterTable.Unlisted(NameOf(word[i..])));
            }
        }

        return new UnitWord(0, CounterTable.Unlisted(NameOf(word)));
    }

    // 人数 heads a column of 人.
    private static bool TryFindCounter(ReadOnlySpan<char> word, out UnitWord meaning) =>
        CounterTable.TryFind(word, out meaning)
        || (word.Length > 1 && word[^1] is '数' or '數' && CounterTable.TryFind(word[..^1], out meaning));

    /// <summary>
    /// Whether a word says how the number before it is meant and not what it counts: 余人, 人左右, 折, （含）, 季度中, 一年, 个半月.
    /// </summary>
    private static bool IsNoUnit(ReadOnlySpan<char> word)
    {
        var scaled = word.IndexOfAnyExcept(ScaleCharacters);
        if (scaled < 0 || CounterTable.TryFind(word, out _))
        {
            return false;
        }

        var counter = word[scaled..];
        if (
            counter is "折" or "成" or "含" or "含本数" or "含本數"
            || counter[0] is '余' or '馀' or '餘' or '多'
            || counter is ['个' or '個', '余' or '馀' or '餘' or '多', ..]
            || CompoundNumber.IsHalf(counter)
            || ChineseNumber.DigitOf(counter[0]) >= 0
        )
        {
            return true;
        }

        if (
            counter.EndsWith("左右", StringComparison.Ordinal)
            || counter.EndsWith("上下", StringComparison.Ordinal)
        )
        {
            return true;
        }

        return counter.Length > 1
            && CounterTable.TryFind(counter[..^1], out var known)
            && counter[^1] switch
            {
                '余' or '馀' or '餘' or '多' => true,
                '分' => known.First is { IsMoney: true } || ReferenceEquals(known.First, CounterTable.Person),
                '初' or '中' or '底' or '末' or '前' or '后' or '内' or '间' or '半' => known.First
                    is { IsTime: true },
                _ => false,
            };
    }

    /// <summary>Whether a word of a unit starts here, or a sign that divides it.</summary>
    public static bool IsUnitAt(ReadOnlySpan<char> text, int position) =>
        IsWordAt(text, position) || IsDivisionAt(text, position);

    /// <summary>Whether a sign stands here that divides a unit.</summary>
    public static bool IsDivisionAt(ReadOnlySpan<char> text, int position) =>
        position < text.Length && IsDivision(text[position]);

    /// <summary>Whether a word of a unit starts here.</summary>
    public static bool IsWordAt(ReadOnlySpan<char> text, int position) =>
        position < text.Length
        && (
            IsWordCharacter(text, position)
            || TimesOrEventsLengthAt(text, position, isParenthesised: true) > 0
        );

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

    // The （次） of 人（次） and the （套） of 台（套）.
    private static bool TryScanAlternative(
        ReadOnlySpan<char> text,
        ReadOnlySpan<char> word,
        ref int position,
        out UnitWord meaning
    )
    {
        meaning = default;
        var next = position;
        if (!TrySkip(text, ref next, '(') || !CounterTable.TryFind(word, out var first) || !IsCount(first))
        {
            return false;
        }

        var other = text.Slice(next, WordLengthAt(text, next));
        next += other.Length;
        if (!TrySkip(text, ref next, ')') || !CounterTable.TryFind(other, out var second))
        {
            return false;
        }

        if (!CounterTable.TryFind(string.Concat(word, other), out meaning))
        {
            meaning = first;
            if (!IsCount(second))
            {
                return false;
            }
        }

        position = next;
        return true;
    }

    private static bool IsCount(UnitWord word) =>
        word is { PowerOfTen: 0, First: { IsMoney: false, IsTime: false }, Second: null };

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

            if (text[i - 1] is '%' or '％' or '﹪' or '‰')
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
            : c is '%' or '％' or '﹪' or '‰' or '㎡' or '㎥' or '㎏' or '㎞' or '℃'
                || (c is '²' or '³' && index > 0 && text[index - 1] is 'm' or '米');
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
        _ = CharacterWidth.TryNarrow(word, name);
        return new string(name);
    }
}
