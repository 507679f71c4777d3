using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>Reads the unit behind the number of a target.</summary>
/// <remarks>
/// In parentheses a unit may be anything that a <see cref="Unit"/> can be. Without them its words have at
/// most four characters: otherwise 3项制度建立并有效实施 would be a number of a unit.
/// </remarks>
internal static class TargetUnitParser
{
    private const char Each = '每';
    private const int MaxBareWordLength = 4;
    private const int MaxEachLength = 32;
    private const decimal LastGrade = 6;
    private const string ScaleCharacters = "十百千万亿萬億";

    private static readonly SearchValues<char> WordSeparators = SearchValues.Create("/／·・•*＊×、每");

    private static readonly string[] Times = ["年", "月", "周", "天", "日", "小时", "分钟"];

    /// <summary>Reads a unit.</summary>
    /// <param name="text">The text behind the number; no unit where it is empty.</param>
    /// <param name="each">What stood before the number and divides the unit: 每月; empty for nothing.</param>
    /// <param name="unit">The unit.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        ReadOnlySpan<char> each,
        [NotNullWhen(true)] out Unit? unit
    )
    {
        unit = null;
        if (text.IsEmpty && each.IsEmpty)
        {
            unit = Unit.One;
            return true;
        }

        if (each.IsEmpty && UnitTable.Find(text is ['(', .. var inner, ')'] ? inner : text) is { } known)
        {
            unit = known;
            return true;
        }

        if (!HasShortWords(text))
        {
            return false;
        }

        // Parentheses with nothing in them are a gap in the form, and not "no unit".
        return each.IsEmpty
            ? Unit.TryParse(text, provider: null, out unit) && !unit.IsOne
            : TryParseEach(text, each, out unit);
    }

    /// <summary>Takes 每月, 每人每天 and the like from the start of <paramref name="text"/>.</summary>
    public static bool TryTakeEach(ref ReadOnlySpan<char> text)
    {
        var rest = text;
        while (!rest.IsEmpty && rest[0] == Each)
        {
            var length = CounterLengthAt(rest[1..]);
            if (length == 0)
            {
                return false;
            }

            rest = Blank.TrimStart(rest[(length + 1)..]);
        }

        if (rest.Length == text.Length)
        {
            return false;
        }

        text = rest;
        return true;
    }

    /// <summary>How long the counter is that stands at the start of <paramref name="text"/>; 0 where none does.</summary>
    public static int CounterLengthAt(ReadOnlySpan<char> text)
    {
        var length = Math.Min(MaxBareWordLength, text.Length);
        while (length > 0 && !CounterTable.TryFind(text[..length], out _))
        {
            length--;
        }

        return length;
    }

    /// <summary>Whether <paramref name="text"/> starts with a unit of time: the 年 of 3年, the 个月 of 3个月.</summary>
    public static bool StartsWithTime(ReadOnlySpan<char> text)
    {
        _ = ChineseText.TryTake(ref text, "个");
        foreach (var time in Times)
        {
            if (text.StartsWith(time, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a length of time names something: the 年规划 of 3年规划, the 小时值班 of 24小时值班.</summary>
    public static bool IsTimeOfSomething(ReadOnlySpan<char> text)
    {
        foreach (var time in Times)
        {
            if (
                text.Length > time.Length
                && text.StartsWith(time, StringComparison.Ordinal)
                && char.IsLetter(text[time.Length])
                && text[time.Length] != Each
                && !CounterTable.TryFind(text, out _)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a number and what stands behind it are a name: 3A级, 5G, 12345热线, 400电话, and not 10G.</summary>
    public static bool IsName(decimal number, ReadOnlySpan<char> text) =>
        (number <= LastGrade && text is ['A' or 'G'] or ['A', '级' or '級', ..])
        || text is [.., '热' or '熱', '线' or '線'] or [.., '电' or '電', '话' or '話'];

    private static bool TryParseEach(
        ReadOnlySpan<char> text,
        ReadOnlySpan<char> each,
        [NotNullWhen(true)] out Unit? unit
    )
    {
        unit = null;
        Span<char> joined = stackalloc char[2 * MaxEachLength];
        if (text.Length > MaxEachLength || each.Length > MaxEachLength)
        {
            return false;
        }

        text.CopyTo(joined);
        each.CopyTo(joined[text.Length..]);
        return Unit.TryParse(joined[..(text.Length + each.Length)], provider: null, out unit);
    }

    private static bool HasShortWords(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && CharacterWidth.Narrow(text[0]) == '(')
        {
            return true;
        }

        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(WordSeparators);
            var word = end < 0 ? text : text[..end];
            if (word.TrimStart(ScaleCharacters).Length > MaxBareWordLength && word[0] != '%')
            {
                return false;
            }

            text = end < 0 ? [] : text[(end + 1)..];
        }

        return true;
    }
}
