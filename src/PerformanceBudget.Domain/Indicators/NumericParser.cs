namespace PerformanceBudget.Domain;

/// <summary>Reads thresholds, bare numbers and ranges.</summary>
/// <remarks>
/// <code>
/// threshold = [ each ] ( symbol | word ) figure [ suffix ] [ deed ]
///           | [ each ] figure suffix [ deed ]
///           | ( "达到" | "达" | "控制在" ) figure suffix
///           | [ each ] figure ;
/// figure    = [ "约" ] [ money ] number [ more ] [ unit ] [ around | more ] ;
/// money     = "￥" | "¥" | "人民币" ;                 (what has it is money, and 15万 is 15万元)
/// range     = [ each ] number [ unit ] dash number [ unit ] [ "之间" | "（含）" ]
///           | [ each ] [ ceiling ] "±" number [ unit ] [ suffix ]
///           | [ each ] number [ unit ] "±" number [ unit ] ;
/// number    = [ "-" ] digits ;
/// each      = "每" counter { "每" counter } ;
/// </code>
/// Blanks may stand between the parts. A sign and a suffix that do not say the same are no threshold, and a
/// deed (解决) follows a ceiling only. What about stands for is in <see cref="AboutParser"/>.
/// </remarks>
internal readonly ref partial struct NumericParser
{
    // What a suffix or a deed can end in; nearly no unit does.
    private const string LastCharacters = "上下内內成结結决決理置应應场場达達位馈饋复復覆";

    private const char PlusMinus = '±';

    private readonly SourceText _source;

    // 每月 of 每月1次, which is 1次每月.
    private readonly ReadOnlySpan<char> _each;

    private NumericParser(SourceText source, ReadOnlySpan<char> each)
    {
        _source = source;
        _each = each;
    }

    /// <summary>Whether text that starts so, in half width, is for <see cref="Parse"/>.</summary>
    public static bool CanStartWith(char c) =>
        char.IsAsciiDigit(c)
        || IsMinus(c)
        || c == PlusMinus
        || ComparisonSigns.IsSymbol(c)
        || AmountScanner.IsCurrencySign(c);

    /// <summary>Reads text that starts with a sign or a digit.</summary>
    /// <param name="text">The text without blanks around it.</param>
    /// <param name="source">The text to keep.</param>
    public static IndicatorValue? Parse(ReadOnlySpan<char> text, SourceText source) =>
        new NumericParser(source, each: default).ParseNumeric(text);

    /// <summary>Reads text that starts with a word.</summary>
    /// <inheritdoc cref="Parse"/>
    public static IndicatorValue? ParseWords(ReadOnlySpan<char> text, SourceText source)
    {
        var rest = text;
        if (!TargetUnitParser.TryTakeEach(ref rest))
        {
            return new NumericParser(source, each: default).ParseWorded(text);
        }

        var parser = new NumericParser(source, text[..^rest.Length]);
        rest = Blank.TrimStart(rest);
        return rest.IsEmpty ? null
            : CanStartWith(CharacterWidth.Narrow(rest[0])) ? parser.ParseNumeric(rest)
            : parser.ParseWorded(rest);
    }

    private IndicatorValue? ParseNumeric(ReadOnlySpan<char> text)
    {
        var rest = text;
        if (ComparisonSigns.TryTakeSymbol(ref rest, out var comparison))
        {
            return ParseThreshold(rest, comparison, needsSuffix: false);
        }

        if (text[0] == PlusMinus)
        {
            return ParseTolerance(rest, comparison: null);
        }

        if (TryTakeMoney(ref rest))
        {
            return ParseMoney(rest, about: null);
        }

        if (!TryTakeFreeNumber(text, ref rest, out var number))
        {
            return null;
        }

        if (rest.IndexOf(PlusMinus) is var sign and >= 0)
        {
            return ParseTolerance(number, Blank.TrimEnd(rest[..sign]), rest[(sign + 1)..]);
        }

        return RangeDash.TryFind(rest, out var start, out var end)
            ? ParseRange(text, number, Blank.TrimEnd(rest[..start]), Blank.TrimStart(rest[end..]))
            : ParseBare(number, rest, about: null, isMoney: false);
    }

    private IndicatorValue? ParseWorded(ReadOnlySpan<char> text)
    {
        var rest = text;
        About? about = AboutWords.TryTakeBefore(ref rest) ? About.Around : null;
        if (TryTakeMoney(ref rest))
        {
            return ParseMoney(rest, about);
        }

        if (about is not null)
        {
            return TryTakeFreeNumber(rest, ref rest, out var number)
                ? ParseBare(number, rest, about, isMoney: false)
                : null;
        }

        if (ComparisonSigns.TryTakeWord(ref text, out var comparison))
        {
            return ParseThreshold(text, comparison, needsSuffix: false);
        }

        if (TryTakeDeviation(ref text))
        {
            return text.IsEmpty ? null : ParseTolerance(text, comparison: null);
        }

        // 达到 alone reads as a floor for a rate and as a ceiling for a concentration, so 以上 has to decide.
        return ChineseText.TryTake(ref text, "达到") || ChineseText.TryTake(ref text, "达")
                ? ParseThreshold(text, Comparison.AtLeast, needsSuffix: true)
            : ChineseText.TryTake(ref text, "控制在")
                ? ParseThreshold(text, Comparison.AtMost, needsSuffix: true)
            : null;
    }

    private IndicatorValue? ParseThreshold(ReadOnlySpan<char> rest, Comparison comparison, bool needsSuffix)
    {
        rest = Blank.TrimStart(rest);
        if (!rest.IsEmpty && rest[0] == PlusMinus)
        {
            return ParseTolerance(rest, comparison);
        }

        About? about = AboutWords.TryTakeBefore(ref rest) ? About.Around : null;
        var isMoney = TryTakeMoney(ref rest);
        if (!TryTakeNumber(ref rest, out var number))
        {
            return null;
        }

        rest = Blank.TrimStart(rest);
        var isIncluded = ComparisonSigns.TryTakeIncluded(ref rest, number);
        TakeWordsBehind(ref rest, out var hasDeed, out var suffix);
        JiaoAndFen.Take(ref rest, ref number);
        return
            (suffix is null ? !needsSuffix : suffix == comparison)
            && (!isIncluded || comparison is Comparison.AtLeast or Comparison.AtMost)
            && (!hasDeed || comparison is Comparison.AtMost or Comparison.Below)
            && AboutParser.TryParse(rest, _each, isBare: false, ref number, ref about, out var unit)
            && TryMakeMoney(isMoney, ref unit)
            ? ThresholdValue.Read(comparison, number, unit, about, isSignWritten: true, _source)
            : null;
    }

    // The 15万 of ￥15万.
    private ThresholdValue? ParseMoney(ReadOnlySpan<char> rest, About? about) =>
        TryTakeNumber(ref rest, out var number)
            ? ParseBare(number, Blank.TrimStart(rest), about, isMoney: true)
            : null;

    private ThresholdValue? ParseBare(decimal number, ReadOnlySpan<char> rest, About? about, bool isMoney)
    {
        var isIncluded = ComparisonSigns.TryTakeIncluded(ref rest, number);
        TakeWordsBehind(ref rest, out var hasDeed, out var suffix);
        JiaoAndFen.Take(ref rest, ref number);
        return
            (!hasDeed || suffix == Comparison.AtMost)
            && (!isIncluded || suffix is not null)
            && (
                isMoney
                || !(rest.IsEmpty && (CalendarNumber.IsYearMonth(number) || CalendarNumber.IsDay(number)))
            )
            && AboutParser.TryParse(rest, _each, isBare: true, ref number, ref about, out var unit)
            && TryMakeMoney(isMoney, ref unit)
            ? ThresholdValue.Read(
                suffix ?? Comparison.Exactly,
                number,
                unit,
                about,
                suffix is not null,
                _source
            )
            : null;
    }

    private static bool TryTakeMoney(ref ReadOnlySpan<char> text)
    {
        var rest = text is [var sign, ..] && AmountScanner.IsCurrencySign(sign) ? text[1..] : text;
        var isMoney = rest.Length < text.Length || ChineseText.TryTake(ref rest, "人民币");
        text = isMoney ? Blank.TrimStart(rest) : text;
        return isMoney;
    }

    private static bool TryMakeMoney(bool isMoney, ref Unit unit)
    {
        if (!isMoney)
        {
            return true;
        }

        var money = unit.AsMoney();
        unit = money ?? unit;
        return money is not null;
    }

    // A number that no sign precedes. Every date has its kind decided elsewhere; what is left is a length of time.
    private static bool TryTakeFreeNumber(
        ReadOnlySpan<char> text,
        ref ReadOnlySpan<char> rest,
        out decimal number
    )
    {
        if (!TryTakeNumber(ref rest, out number))
        {
            return false;
        }

        rest = Blank.TrimStart(rest);
        return rest.IsEmpty
            || rest[0] is not ('年' or '月')
            || (!CalendarNumber.Is(number, rest) && DeadlineParser.Parse(text) is null);
    }

    // The 以内 and 解决 of 4小时以内解决.
    private static void TakeWordsBehind(ref ReadOnlySpan<char> rest, out bool hasDeed, out Comparison? suffix)
    {
        hasDeed = false;
        suffix = null;
        if (rest.IsEmpty || rest[^1] == ')' || !LastCharacters.Contains(rest[^1]))
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
        var isNegative = !text.IsEmpty && IsMinus(CharacterWidth.Narrow(text[0]));
        if (!CompoundNumber.TryScan(isNegative ? text[1..] : text, out number, out var length))
        {
            return false;
        }

        text = text[(isNegative ? length + 1 : length)..];
        number = isNegative ? -number : number;
        return true;
    }

    private static bool IsMinus(char c) => c is '-' or '−';
}
