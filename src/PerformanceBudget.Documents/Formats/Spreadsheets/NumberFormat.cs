using System.Globalization;

namespace PerformanceBudget.Documents;

/// <summary>How a spreadsheet shows a number: as one, as a share, as a date.</summary>
/// <remarks>
/// Fractions (<c># ?/?</c>), powers of ten and Chinese numerals (<c>[DBNum1]</c>) are not imitated: such a number is shown as
/// without a format, in digits.
/// </remarks>
internal sealed class NumberFormat
{
    /// <summary>How many digits spreadsheets compute with: those behind are noise.</summary>
    private const int SignificantDigits = 15;

    /// <summary>How many digits a number without a format shows.</summary>
    private const int DigitsOfGeneral = 10;

    /// <summary>Numbers from here on are shown without a format: scaled, they are too big for a decimal.</summary>
    private const decimal TooBig = 1e20m;

    /// <summary>1, 10, 100 and so on, as far as they are decimals.</summary>
    private static readonly decimal[] Powers = MakePowers();

    private readonly List<NumberFormatSection> _sections;

    private NumberFormat(List<NumberFormatSection> sections) => _sections = sections;

    /// <summary>Takes the code of a format: <c>#,##0.00</c>. Any text is one.</summary>
    public static NumberFormat Parse(string code) => new(NumberFormatScanner.Scan(code));

    /// <summary>What a cell with the number shows, without blanks at its ends.</summary>
    /// <param name="number">The number.</param>
    /// <param name="countsFrom1904">Whether days are counted from 1904 on.</param>
    public string Format(decimal number, bool countsFrom1904 = false)
    {
        number = RoundToSignificant(number);
        var (section, isSigned) = SectionFor(number);
        if (section.IsGeneral || !section.IsImitated || Math.Abs(number) >= TooBig)
        {
            return General(number);
        }

        var text = section.IsOfDate
            ? NumberFormatDate.TryFormat(section, number, countsFrom1904) ?? General(number)
            : (isSigned ? "-" : string.Empty) + section.Format(Math.Abs(number));
        return text.Trim();
    }

    /// <summary>A number as it is shown without a format.</summary>
    internal static string General(decimal number)
    {
        var decimals = Math.Max(0, DigitsOfGeneral - Math.Max(1, DigitsBeforePoint(number)));
        return decimal.Round(number, decimals, MidpointRounding.AwayFromZero)
            .ToString("0.##########", CultureInfo.InvariantCulture);
    }

    /// <summary>The section for a number, and whether a minus stands before what it shows.</summary>
    private (NumberFormatSection Section, bool IsSigned) SectionFor(decimal number)
    {
        if (_sections.Exists(section => section.Condition is not null))
        {
            var chosen =
                _sections.Find(section => section.Condition is not { } condition || condition.Holds(number))
                ?? _sections[^1];
            return (chosen, number < 0);
        }

        return number switch
        {
            < 0 when _sections.Count > 1 => (_sections[1], false),
            0 when _sections.Count > 2 => (_sections[2], false),
            _ => (_sections[0], number < 0),
        };
    }

    private static decimal RoundToSignificant(decimal number) =>
        decimal.Round(
            number,
            Math.Clamp(SignificantDigits - DigitsBeforePoint(number), 0, 28),
            MidpointRounding.AwayFromZero
        );

    /// <summary>How many digits stand before the point; below zero, the zeros directly behind it.</summary>
    private static int DigitsBeforePoint(decimal number)
    {
        var rest = Math.Abs(number);
        var digits = 0;
        for (; digits < Powers.Length && rest >= Powers[digits]; digits++) { }

        for (; digits <= 0 && rest is > 0 and < 0.1m; rest *= 10)
        {
            digits--;
        }

        return digits;
    }

    private static decimal[] MakePowers()
    {
        var powers = new decimal[29];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
