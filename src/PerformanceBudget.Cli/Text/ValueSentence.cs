using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Text;

/// <summary>Says in a sentence how an indicator value is understood.</summary>
internal static class ValueSentence
{
    private static readonly string[] EqualSigns = ["=", "＝", "﹦", "等于"];

    public static BilingualText Of(IndicatorValue value)
    {
        var meaning = MeaningOf(value);
        var canonical = value.IsCanonical
            ? new BilingualText("。", ".")
            : new BilingualText(
                $"；规范写法为 {value.CanonicalText}。",
                $"; its canonical text is {value.CanonicalText}."
            );
        return new BilingualText(
            $"“{value.Text}”：{meaning.Chinese}{canonical.Chinese}",
            $"“{value.Text}”: {meaning.English}{canonical.English}"
        );
    }

    private static BilingualText MeaningOf(IndicatorValue value) =>
        value switch
        {
            ThresholdValue threshold => MeaningOf(threshold),
            RangeValue range => new(
                $"范围，{Number(range.From)}至{Number(range.To)}{UnitOf(range.Unit)}，含两端",
                $"a range from {Number(range.From)} to {Number(range.To)}{EnglishUnitOf(range.Unit)}, both inclusive"
            ),
            DeadlineValue deadline => new(
                $"期限，不迟于{ChineseDate(deadline.By)}{(deadline.By.Day is null ? "底" : string.Empty)}",
                $"a deadline, no later than {(deadline.By.Day is null ? "the end of " : string.Empty)}{deadline.By}"
            ),
            QualitativeValue qualitative => new(
                $"定性，要求达到{string.Concat(qualitative.Words.Select(word => $"“{word}”"))}",
                $"in words, to be {string.Join(" and ", qualitative.Words.Select(word => $"“{word}”"))}"
            ),
            _ => new("原样保留，不作解释", "kept as it is and not interpreted"),
        };

    private static BilingualText MeaningOf(ThresholdValue threshold)
    {
        var (chinese, english) = threshold.Comparison switch
        {
            Comparison.Exactly when threshold.About is About.Over => ("不低于", "at least"),
            Comparison.AtLeast => ("不低于", "at least"),
            Comparison.AtMost => ("不超过", "at most"),
            Comparison.Above => ("高于", "above"),
            Comparison.Below => ("低于", "below"),
            _ => ("等于", "exactly"),
        };
        var isSignWritten =
            threshold.Direction != TargetDirection.ToBeMet
            || EqualSigns.Any(sign => threshold.Text.Contains(sign, StringComparison.Ordinal));
        var number = Number(threshold.Number);
        var (about, englishAbout) = threshold.About switch
        {
            About.Around => ("（约数）", " (about)"),
            About.Over => ("有余", " and something more"),
            _ => (string.Empty, string.Empty),
        };
        return new BilingualText(
            $"数值，{chinese}{number}{UnitOf(threshold.Unit)}{about}"
                + (isSignWritten ? string.Empty : "（未写符号，按等于理解）"),
            $"a number, {english} {number}{EnglishUnitOf(threshold.Unit)}{englishAbout}"
                + (isSignWritten ? string.Empty : " (no sign is written, so it is to be met)")
        );
    }

    private static string Number(decimal number) =>
        number.ToString("0.00########", CultureInfo.InvariantCulture);

    private static string UnitOf(Unit unit) =>
        unit.IsOne ? string.Empty : unit.ToString(null, CultureInfo.InvariantCulture);

    private static string EnglishUnitOf(Unit unit) =>
        unit.IsOne ? string.Empty : " " + unit.ToString(null, CultureInfo.InvariantCulture);

    private static string ChineseDate(StatedDate date) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(date.Year is { } year ? $"{year}年" : string.Empty)}{date.Month}月{(date.Day is { } day ? $"{day}日" : string.Empty)}"
        );
}
