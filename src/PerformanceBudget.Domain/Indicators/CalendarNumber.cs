namespace PerformanceBudget.Domain;

/// <summary>
/// Recognises numbers that belong to the calendar: 2021年 is a year and not 2021 years, and 12月 can be
/// December as well as twelve months. Neither is read as a quantity.
/// </summary>
internal static class CalendarNumber
{
    private const decimal FirstYear = 1900;
    private const decimal LastYear = 2099;
    private const decimal LastMonth = 12;
    private const decimal LastDayOfMonth = 31;
    private const decimal Hundred = 100;
    private const decimal NoHundredths = 0.00m;
    private const decimal FirstDay = FirstYear * Hundred * Hundred;
    private const decimal LastDay = (LastYear + 1) * Hundred * Hundred;

    /// <summary>Whether a number before that text is a year or a month.</summary>
    public static bool Is(decimal number, ReadOnlySpan<char> rest) =>
        !rest.IsEmpty
        && rest[0] switch
        {
            '年' => IsYear(number),
            '月' => IsMonth(number) && (rest.Length == 1 || char.IsLetter(rest[1])),
            _ => false,
        };

    /// <summary>Whether two numbers with a dash between them are years or months: 2023-2027, 2023.07-2024.01, 1-6月.</summary>
    public static bool IsPeriod(decimal from, decimal to, ReadOnlySpan<char> rest) =>
        rest.IsEmpty
            ? (IsYear(from) && IsYear(to)) || (IsMonthOfYear(from) && (IsMonthOfYear(to) || IsMonth(to)))
            : (IsYear(from) && Is(to, rest)) || (IsMonth(from) && rest[0] == '月' && Is(to, rest));

    /// <summary>Whether two numbers are months when both are written with two decimals and a dash between them: 2023.07-2024.10.</summary>
    public static bool IsPeriodInHundredths(decimal from, decimal to) =>
        IsYearMonthInHundredths(from) && IsYearMonthInHundredths(to);

    /// <summary>Whether a number is the month 2026.12 and not a number of two decimals.</summary>
    public static bool IsYearMonth(decimal number) => number.Scale == 2 && IsMonthOfYear(number);

    /// <summary>Whether a number is the day 20261231.</summary>
    public static bool IsDay(decimal number) =>
        number.Scale == 0
        && number is >= FirstDay and <= LastDay
        && IsMonth(decimal.Truncate(number / Hundred) % Hundred)
        && number % Hundred is >= 1 and <= LastDayOfMonth;

    // 2023.7 as well, but only where a dash says that it is no number.
    private static bool IsMonthOfYear(decimal number)
    {
        var year = decimal.Truncate(number);
        return number.Scale is 1 or 2
            && IsYear(year)
            && IsMonth(decimal.Truncate((number - year) * DecimalPower.OfTen(number.Scale)));
    }

    private static bool IsYearMonthInHundredths(decimal number)
    {
        var written = decimal.Round(number, 2) + NoHundredths;
        return written == number && IsYearMonth(written);
    }

    private static bool IsYear(decimal number) => number.Scale == 0 && number is >= FirstYear and <= LastYear;

    private static bool IsMonth(decimal number) => number.Scale == 0 && number is >= 1 and <= LastMonth;
}
