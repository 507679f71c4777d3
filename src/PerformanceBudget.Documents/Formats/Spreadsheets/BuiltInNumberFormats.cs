namespace PerformanceBudget.Documents;

/// <summary>The formats that spreadsheets know by number, as a Chinese Excel shows them.</summary>
internal static class BuiltInNumberFormats
{
    public const string General = "General";

    private const string Date = "yyyy/m/d";
    private const string LongDate = "yyyy年m月d日";
    private const string YearAndMonth = "yyyy年m月";
    private const string MonthAndDay = "m月d日";
    private const string Time = "h:mm:ss";

    /// <summary>The code of a format; that of plain numbers where none has the number.</summary>
    public static string CodeOf(int id) =>
        id switch
        {
            1 => "0",
            2 => "0.00",
            3 => "#,##0",
            4 => "#,##0.00",
            5 or 6 => "¥#,##0;¥-#,##0",
            7 or 8 => "¥#,##0.00;¥-#,##0.00",
            9 => "0%",
            10 => "0.00%",
            14 => Date,
            15 => "d-mmm-yy",
            16 => "d-mmm",
            17 => "mmm-yy",
            18 => "h:mm AM/PM",
            19 => "h:mm:ss AM/PM",
            20 => "h:mm",
            21 => Time,
            22 => Date + " h:mm",
            27 or 36 or 50 or 52 or 57 => YearAndMonth,
            28 or 29 or 51 or 53 or 54 or 58 => MonthAndDay,
            30 => "m-d-yy",
            31 => LongDate,
            32 => "h时mm分",
            33 => "h时mm分ss秒",
            34 or 55 => "上午/下午h时mm分",
            35 or 56 => "上午/下午h时mm分ss秒",
            37 or 38 => "#,##0;-#,##0",
            39 or 40 => "#,##0.00;-#,##0.00",
            41 => "#,##0;-#,##0;-",
            42 => "¥#,##0;-¥#,##0;-",
            43 => "#,##0.00;-#,##0.00;-",
            44 => "¥#,##0.00;-¥#,##0.00;-",
            45 => "mm:ss",
            46 => "[h]:mm:ss",
            47 => "mm:ss.0",
            49 => "@",
            _ => General,
        };

    /// <summary>The code that a mark in brackets stands for: the date or time as the system shows it; null where it is none.</summary>
    public static string? CodeOf(ReadOnlySpan<char> mark) =>
        mark.Equals("$-F800", StringComparison.OrdinalIgnoreCase) ? LongDate
        : mark.Equals("$-F400", StringComparison.OrdinalIgnoreCase) ? Time
        : null;
}
