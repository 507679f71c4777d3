namespace PerformanceBudget.Domain;

/// <summary>
/// The shared instances of units: those of everyday documents for ever, others as long as there is room.
/// </summary>
/// <remarks>
/// The table of recent units has a fixed size, so that hostile text cannot make it grow. A reader that loses a
/// race makes another equal object, and nothing depends on the identity of a unit.
/// </remarks>
internal static class UnitTable
{
    private const int RecentSize = 512;

    private static readonly string[] EverydayUnits =
    [
        "万元",
        "亿元",
        "万",
        "亿",
        "元/人",
        "元/人/次",
        "元/人/天",
        "元/人/月",
        "元/人/年",
        "元/人/小时",
        "元/人/学期",
        "元/人/套/月",
        "元/户",
        "元/户/年",
        "元/家",
        "元/个",
        "元/项",
        "元/件",
        "元/份",
        "元/本",
        "元/套",
        "元/台",
        "元/台/天",
        "元/台/月",
        "元/台/年",
        "元/间",
        "元/间/天",
        "元/桌",
        "元/辆",
        "元/辆/天",
        "元/部",
        "元/株",
        "元/亩",
        "元/平方米",
        "元/吨",
        "元/次",
        "元/场",
        "元/期",
        "元/批",
        "元/讲",
        "元/课时",
        "元/学时",
        "元/小时",
        "元/天",
        "元/月",
        "元/年",
        "万元/人",
        "万元/个",
        "万元/项",
        "万元/月",
        "万元/年",
        "亿元/年",
        "人次",
        "万人次",
        "万平方米",
        "人/批",
        "万人",
        "种",
        "工作日",
        "个工作日",
        "次/月",
        "次/年",
        "次/周",
    ];

    private static readonly Dictionary<UnitFactors, Unit> Known = [];
    private static readonly Unit?[] Recent = new Unit?[RecentSize];
    private static readonly TextTable<Unit> ByText = new(
        CounterTable.Words.Union(EverydayUnits, StringComparer.Ordinal),
        Keep
    );

    public static Unit One { get; } = Keep(string.Empty);

    public static Unit Yuan { get; } = Keep("元");

    public static Unit TenThousandYuan { get; } = Keep("万元");

    public static Unit HundredMillionYuan { get; } = Keep("亿元");

    public static Unit Percent { get; } = Keep("%");

    /// <summary>The unit with these factors.</summary>
    public static Unit Of(in UnitFactors factors)
    {
        if (Known.TryGetValue(factors, out var known))
        {
            return known;
        }

        ref var slot = ref Recent[factors.GetHashCode() & (RecentSize - 1)];
        var recent = Volatile.Read(ref slot);
        if (recent is not null && factors.Equals(recent.Factors))
        {
            return recent;
        }

        var unit = new Unit(in factors);
        Volatile.Write(ref slot, unit);
        return unit;
    }

    /// <summary>The unit of everyday documents that is written exactly like this.</summary>
    /// <returns>Null where there is none.</returns>
    public static Unit? Find(ReadOnlySpan<char> text) => ByText.TryFind(text, out var unit) ? unit : null;

    // Only while the tables are being filled.
    private static Unit Keep(string text)
    {
        var factors = new UnitFactors();
        var position = 0;
        if (!UnitScanner.TryScan(text, ref position, ref factors, out _) || position < text.Length)
        {
            throw new InvalidOperationException($"'{text}' is no unit.");
        }

        if (!Known.TryGetValue(factors, out var unit))
        {
            unit = new Unit(in factors);
            Known.Add(factors, unit);
        }

        return unit;
    }
}
