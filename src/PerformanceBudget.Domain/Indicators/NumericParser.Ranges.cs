using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

// What has two ends: 90%-95%, ±3%, 3%±0.5%.
internal readonly ref partial struct NumericParser
{
    private RangeValue? ParseRange(
        ReadOnlySpan<char> text,
        decimal from,
        ReadOnlySpan<char> unitOfFrom,
        ReadOnlySpan<char> rest
    )
    {
        if (!TryTakeNumber(ref rest, out var to))
        {
            return null;
        }

        rest = Blank.TrimStart(rest);
        _ = ChineseText.TryTakeEnd(ref rest, "之间") || ComparisonSigns.TryTakeIncluded(ref rest, to);
        return
            !HasLeadingZero(text)
            && !CalendarNumber.IsPeriod(from, to, rest)
            && !ComparisonSigns.TryTakeSuffix(ref rest, out _)
            && TryParseExactUnit(rest, out var unit)
            && (unitOfFrom.IsEmpty || (TryParseExactUnit(unitOfFrom, out var other) && other == unit))
            ? RangeValue.Read(from, to, unit, _source)
            : null;
    }

    // ±3%, which a ceiling may precede (不超过±3%): so far either way.
    private RangeValue? ParseTolerance(ReadOnlySpan<char> text, Comparison? comparison)
    {
        var rest = Blank.TrimStart(text[1..]);
        if (!NumberScanner.TryScan(rest, out var number, out var length))
        {
            return null;
        }

        rest = Blank.TrimStart(rest[length..]);
        TakeWordsBehind(ref rest, out var hasDeed, out var suffix);
        return
            !hasDeed
            && (comparison ?? Comparison.AtMost) == Comparison.AtMost
            && (suffix ?? Comparison.AtMost) == Comparison.AtMost
            && TryParseExactUnit(rest, out var unit)
            ? RangeValue.Read(-number, number, unit, _source)
            : null;
    }

    // 3%±0.5%. A share of a number that has no unit of its own (1000±5%) could be of that number.
    private RangeValue? ParseTolerance(
        decimal middle,
        ReadOnlySpan<char> unitOfMiddle,
        ReadOnlySpan<char> rest
    )
    {
        rest = Blank.TrimStart(rest);
        if (!NumberScanner.TryScan(rest, out var number, out var length))
        {
            return null;
        }

        rest = Blank.TrimStart(rest[length..]);
        if (!TryParseExactUnit(rest.IsEmpty ? unitOfMiddle : rest, out var unit))
        {
            return null;
        }

        var isOfOneUnit =
            rest.IsEmpty
            || (unitOfMiddle.IsEmpty && unit != Unit.Percent)
            || (TryParseExactUnit(unitOfMiddle, out var other) && other == unit);
        return isOfOneUnit ? RangeValue.Read(middle - number, middle + number, unit, _source) : null;
    }

    // 误差±3%以内, and 正负3% for ±3%.
    private static bool TryTakeDeviation(ref ReadOnlySpan<char> text)
    {
        var rest = text;
        _ = ChineseText.TryTake(ref rest, "误差") || ChineseText.TryTake(ref rest, "偏差");
        rest = Blank.TrimStart(rest);
        var isTolerance = rest is [PlusMinus, ..] || rest is ['正', '负', ..];
        text =
            !isTolerance ? text
            : rest[0] == PlusMinus ? rest
            : rest[1..];
        return isTolerance;
    }

    // A range has ends; about is for thresholds.
    private bool TryParseExactUnit(ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit? unit)
    {
        var number = 0m;
        About? about = null;
        return AboutParser.TryParse(text, _each, isBare: false, ref number, ref about, out unit)
            && about is null;
    }

    // 021-12345 is a telephone number.
    private static bool HasLeadingZero(ReadOnlySpan<char> text) =>
        CharacterWidth.Narrow(text[0]) == '0'
        && text.Length > 1
        && char.IsAsciiDigit(CharacterWidth.Narrow(text[1]));
}
