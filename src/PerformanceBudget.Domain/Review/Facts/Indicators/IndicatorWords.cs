using System.Globalization;

namespace PerformanceBudget.Domain.Review;

/// <summary>What can be told of an indicator by the words of its name and value.</summary>
internal static class IndicatorWords
{
    /// <summary>The name without blanks and punctuation at its end.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> name) =>
        name.IsEmpty || CharacterWidth.IsIdeograph(name[^1]) ? name : TrimMarks(name);

    private static ReadOnlySpan<char> TrimMarks(ReadOnlySpan<char> name)
    {
        while (!name.IsEmpty && (Blank.IsBlank(name[^1]) || char.IsPunctuation(name[^1])))
        {
            name = name[..^1];
        }

        return name;
    }

    /// <summary>Whether a digit occurs, half- or full-width.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(CharacterWidth.Narrow(c)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the value says a number or a date, be it in a text that is kept as written.</summary>
    public static bool IsMeasured(IndicatorValue value) =>
        value switch
        {
            ThresholdValue or RangeValue or DeadlineValue => true,
            VerbatimValue verbatim => HasDigit(verbatim.Text) || DamagedText.HasSign(verbatim.Text),
            _ => false,
        };

    /// <summary>A share as a person writes it: 27.5%.</summary>
    public static string Percent(decimal share) =>
        string.Create(CultureInfo.InvariantCulture, $"{decimal.Round(share * 100, 1):0.#}%");
}
