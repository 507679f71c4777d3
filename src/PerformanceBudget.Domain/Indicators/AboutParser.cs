using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>Reads what follows the number of a target: its unit, and words within and behind it such as 余 and 左右.</summary>
/// <remarks>
/// <code>
/// behind = [ more ] [ unit ] [ around | more ] | scale more [ unit ] ;      (blanks between)
/// more   = "余" | "多" ;
/// around = "左右" | "上下" ;
/// </code>
/// Where a word parts the number from its scale (20多万人次, 1.5万余册), the scale belongs to the number: 200,000 人次. Money keeps
/// it, because 万元 is a unit of its own. 9成 is 90%. Words that do not say the same (约100余人) are no target.
/// </remarks>
internal static class AboutParser
{
    private const int MaxJoinedLength = 64;
    private const decimal Ten = 10;

    private static readonly SearchValues<char> ScaleCharacters = SearchValues.Create("十百千万亿萬億");

    /// <summary>Reads the unit and those words.</summary>
    /// <param name="text">The text behind the number, without blanks around it.</param>
    /// <param name="each">What stood before the number and divides the unit: 每月; empty for nothing.</param>
    /// <param name="isBare">Whether there is nothing but a number, so that 3年规划 must not be one.</param>
    /// <param name="number">The number, which may get the scale of the unit.</param>
    /// <param name="about">What a word before the number says, and then what all of them say.</param>
    /// <param name="unit">The unit.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        ReadOnlySpan<char> each,
        bool isBare,
        ref decimal number,
        ref About? about,
        [NotNullWhen(true)] out Unit? unit
    )
    {
        unit = null;
        var scale = text[..ScaleLengthAt(text)];
        var behind = text[scale.Length..];
        var isParted = AboutWords.TryTakeWithin(ref behind, out var within);
        if (!isParted)
        {
            scale = [];
            behind = text;
        }

        behind = Blank.TrimStart(behind);
        var isEnded = AboutWords.TryTakeEnd(ref behind, out var end);
        behind = Blank.TrimEnd(behind);
        var isScaled = isParted && scale.Length + ScaleLengthAt(behind) > 0;

        if (!isParted && IsTenths(behind) && number is > 0 and < Ten)
        {
            number *= Ten;
            unit = Unit.Percent;
            return !isEnded || TryAgree(ref about, end);
        }

        return (!isParted || TryAgree(ref about, within))
            && (!isEnded || TryAgree(ref about, end))
            && !(
                isBare
                && (TargetUnitParser.IsTimeOfSomething(behind) || TargetUnitParser.IsName(number, behind))
            )
            && TryParseUnit(scale, behind, each, out unit)
            && (!isScaled || TakeScale(ref number, ref unit));
    }

    // 九成 is 90%.
    private static bool IsTenths(ReadOnlySpan<char> text) => text is ['成'];

    private static bool TryAgree(ref About? about, About other)
    {
        var agrees = about is null || about == other;
        about = other;
        return agrees;
    }

    private static bool TryParseUnit(
        ReadOnlySpan<char> scale,
        ReadOnlySpan<char> text,
        ReadOnlySpan<char> each,
        [NotNullWhen(true)] out Unit? unit
    )
    {
        unit = null;
        Span<char> joined = stackalloc char[MaxJoinedLength];
        if (scale.IsEmpty)
        {
            return TargetUnitParser.TryParse(text, each, out unit);
        }

        if (!scale.TryCopyTo(joined) || !text.TryCopyTo(joined[scale.Length..]))
        {
            return false;
        }

        return TargetUnitParser.TryParse(joined[..(scale.Length + text.Length)], each, out unit);
    }

    private static bool TakeScale(ref decimal number, ref Unit unit)
    {
        // 百分点 starts with a scale and has none.
        if (!unit.IsMoney && unit.PowerOfTen > 0)
        {
            number = TargetNumber.ScaleUp(number, unit.PowerOfTen);
            unit = unit.Dimension;
        }

        return true;
    }

    private static int ScaleLengthAt(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(ScaleCharacters);
        return length < 0 ? text.Length : length;
    }
}
