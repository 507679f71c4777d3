using System.Globalization;

namespace PerformanceBudget.Domain.Review;

/// <summary>What can be told of an indicator by the words of its name and value.</summary>
internal static class IndicatorWords
{
    /// <summary>Whether the value says a number or a date, be it in a text that is kept as written.</summary>
    public static bool IsMeasured(IndicatorValue value) =>
        value switch
        {
            ThresholdValue or RangeValue or DeadlineValue => true,
            VerbatimValue verbatim => Characters.HasDigit(verbatim.Text)
                || DamagedText.HasSign(verbatim.Text)
                || ImpossibleDates.Find(verbatim.Text) is not null,
            _ => false,
        };

    /// <summary>A share as a person writes it: 27.5%.</summary>
    public static string Percent(decimal share) =>
        string.Create(CultureInfo.InvariantCulture, $"{decimal.Round(share * 100, 1):0.#}%");
}
