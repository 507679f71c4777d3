namespace PerformanceBudget.Documents.Testing;

/// <summary>Dates as forms write them.</summary>
internal static class Dates
{
    private const int Spellings = 4;

    public static string Spelled(StatedDate date, int spelling) =>
        (date, spelling % Spellings) switch
        {
            ({ Day: null }, 0 or 1) => $"{date.Year}-{date.Month:00}",
            ({ Day: null }, _) => $"{date.Year}年{date.Month}月",
            (_, 0) => $"{date.Year}-{date.Month:00}-{date.Day:00}",
            (_, 1) => $"{date.Year}/{date.Month}/{date.Day}",
            (_, 2) => $"{date.Year}年{date.Month}月{date.Day}日",
            _ => $"{date.Year}.{date.Month}.{date.Day}",
        };

    public static string Spelled(StatedDate start, StatedDate end, Random random) =>
        Spelled(start, 2) + random.OneOf("-", "至", "—") + Spelled(end, 2);
}
