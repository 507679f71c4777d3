using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>Reads thresholds, bare numbers and ranges.</summary>
/// <remarks>
/// <code>
/// threshold = ( symbol | word ) number [ unit ] [ suffix ] [ deed ]
///           | number [ unit ] suffix [ deed ]
///           | ( "达到" | "控制在" ) number [ unit ] suffix
///           | number [ unit ] ;
/// range     = number [ unit ] dash number [ unit ] ;
/// number    = [ "-" ] digits ;
/// unit      = "(" unit ")" | unit whose words have at most four characters ;
/// </code>
/// Blanks may stand between the parts. A sign and a suffix that do not say the same are no threshold, and a
/// deed (解决) follows a ceiling only.
/// </remarks>
internal static class NumericText
{
    private const int MaxBareWordLength = 4;
    private const string ScaleCharacters = "十百千万亿萬億";
    private static readonly SearchValues<char> WordSeparators = SearchValues.Create("/／·・•*＊×、每");

    private const string Dashes = "-－–—―−~～〜至到";

    /// <summary>Whether text that starts so is for <see cref="Read"/>.</summary>
    public static bool CanStartWith(char c) =>
        char.IsAsciiDigit(c) || IsMinus(c) || ComparisonSigns.IsSymbol(c);

    /// <summary>Reads text that starts with a sign or a digit.</summary>
    /// <param name="text">The text without blanks around it.</param>
    /// <param name="source">The text to keep.</param>
    public static IndicatorValue? Read(ReadOnlySpan<char> text, SourceText source)
    {
        var rest = text;
        if (ComparisonSigns.TryTakeSymbol(ref rest, out var comparison))
        {
            return ReadThreshold(rest, comparison, needsSuffix: false, source);
        }

        if (!TryTakeNumber(ref rest, out var number))
        {
            return null;
        }

        rest = Blank.TrimStart(rest);
        if (!rest.IsEmpty && (rest[0] is '年' or '月'))
        {
            if (DeadlineText.Read(text) is { } date)
            {
                return DeadlineValue.Read(date, source);
            }

            if (CalendarNumber.Is(number, rest))
            {
                return null;
            }
        }

        return TryFindDash(rest, out var start, out var end)
            ? ReadRange(text, number, Blank.TrimEnd(rest[..start]), Blank.TrimStart(rest[end..]), source)
            : ReadBare(number, rest, source);
    }

    /// <summary>Reads text that starts with a word.</summary>
    /// <inheritdoc cref="Read"/>
    public static IndicatorValue? ReadWords(ReadOnlySpan<char> text, SourceText source)
    {
        if (ComparisonSigns.TryTakeWord(ref text, out var comparison))
        {
            return ReadThreshold(text, comparison, needsSuffix: false, source);
        }

        // 达到 alone reads as a floor for a rate and as a ceiling for a concentration, so 以上 has to decide.
        return ChineseText.TryTake(ref text, "达到")
                ? ReadThreshold(text, Comparison.AtLeast, needsSuffix: true, source)
            : ChineseText.TryTake(ref text, "控制在")
                ? ReadThreshold(text, Comparison.AtMost, needsSuffix: true, source)
            : null;
    }

    private static ThresholdValue? ReadThreshold(
        ReadOnlySpan<char> rest,
        Comparison comparison,
        bool needsSuffix,
        SourceText source
    )
    {
        rest = Blank.TrimStart(rest);
        if (!TryTakeNumber(ref rest, out var number))
        {
            return null;
        }

        rest = Blank.TrimStart(rest);
        TakeWordsBehind(ref rest, out var hasDeed, out var suffix);
        return
            (suffix is null ? !needsSuffix : suffix == comparison)
            && (!hasDeed || comparison is Comparison.AtMost or Comparison.Below)
            && TryReadUnit(rest, out var unit)
            ? ThresholdValue.Read(comparison, number, unit, isSignWritten: true, source)
            : null;
    }

    private static ThresholdValue? ReadBare(decimal number, ReadOnlySpan<char> rest, SourceText source)
    {
        TakeWordsBehind(ref rest, out var hasDeed, out var suffix);
        return (!hasDeed || suffix == Comparison.AtMost) && TryReadUnit(rest, out var unit)
            ? ThresholdValue.Read(suffix ?? Comparison.Exactly, number, unit, suffix is not null, source)
            : null;
    }

    private static RangeValue? ReadRange(
        ReadOnlySpan<char> text,
        decimal from,
        ReadOnlySpan<char> unitOfFrom,
        ReadOnlySpan<char> rest,
        SourceText source
    )
    {
        if (!TryTakeNumber(ref rest, out var to))
        {
            return null;
        }

        rest = Blank.TrimStart(rest);
        return
            !HasLeadingZero(text)
            && !CalendarNumber.IsPeriod(from, to, rest)
            && !ComparisonSigns.TryTakeSuffix(ref rest, out _)
            && TryReadUnit(rest, out var unit)
            && (unitOfFrom.IsEmpty || (TryReadUnit(unitOfFrom, out var other) && other.Equals(unit)))
            ? RangeValue.Read(from, to, unit, source)
            : null;
    }

    // The 以内 and 解决 of 4小时以内解决.
    private static void TakeWordsBehind(ref ReadOnlySpan<char> rest, out bool hasDeed, out Comparison? suffix)
    {
        hasDeed = false;
        suffix = null;
        if (rest.IsEmpty || rest[^1] is ')' or '%')
        {
            return;
        }

        hasDeed = Deed.TryTakeEnd(ref rest);
        if (ComparisonSigns.TryTakeSuffix(ref rest, out var comparison))
        {
            suffix = comparison;
        }
    }

    private static bool TryTakeNumber(ref ReadOnlySpan<char> text, out decimal number)
    {
        var isNegative = !text.IsEmpty && IsMinus(text[0]);
        if (!NumberScanner.TryScan(isNegative ? text[1..] : text, out number, out var length))
        {
            return false;
        }

        text = text[(isNegative ? length + 1 : length)..];
        number = isNegative ? -number : number;
        return true;
    }

    private static bool TryReadUnit(ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        return HasShortWords(text) && Unit.TryParse(text, provider: null, out unit);
    }

    // In parentheses a unit may be anything. Without them 3年规划及实施方案 would be one.
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
            if (word.TrimStart(ScaleCharacters).Length > MaxBareWordLength && word[0] is not '%')
            {
                return false;
            }

            text = end < 0 ? [] : text[(end + 1)..];
        }

        return true;
    }

    // A dash counts where a number follows it, because 到 is a part of words such as 到场 as well.
    private static bool TryFindDash(ReadOnlySpan<char> text, out int start, out int end)
    {
        end = 0;
        for (start = 0; start < text.Length; start++)
        {
            if (!IsDash(text[start]))
            {
                continue;
            }

            end = start + 1;
            if (end < text.Length && text[end] == text[start])
            {
                end++;
            }

            var next = Blank.SkipFrom(text, end);
            if (next < text.Length && IsMinus(text[next]))
            {
                next++;
            }

            if (next < text.Length && char.IsAsciiDigit(CharacterWidth.Narrow(text[next])))
            {
                return true;
            }

            start = end - 1;
        }

        return false;
    }

    // 021-12345 is a telephone number.
    private static bool HasLeadingZero(ReadOnlySpan<char> text) =>
        CharacterWidth.Narrow(text[0]) == '0'
        && text.Length > 1
        && char.IsAsciiDigit(CharacterWidth.Narrow(text[1]));

    private static bool IsDash(char c) => Dashes.Contains(c);

    private static bool IsMinus(char c) => c is '-' or '－' or '−';
}
