using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain;

/// <summary>
/// The shared instances of units: those of everyday documents for ever, others as long as there is room.
/// </summary>
/// <remarks>
/// Both tables have a fixed size, so that hostile text cannot make them grow. A reader that loses a race
/// makes another equal object, and nothing depends on the identity of a unit.
/// </remarks>
internal static class UnitTable
{
    private const int KnownSize = 1024;
    private const int RecentSize = 512;
    private const int MaxSpellingLength = 32;

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
    ];

    private static readonly Unit?[] Known = new Unit?[KnownSize];
    private static readonly Unit?[] Recent = new Unit?[RecentSize];
    private static readonly Spelling?[] Spellings = new Spelling?[RecentSize];
    private static readonly TextTable<Unit> ByText;

    // Nearly all counters are one character, and a place of the table has one unit or none.
    private const int CharacterSize = 1024;
    private static readonly (char Character, Unit? Unit)[] ByCharacter = new (char, Unit?)[CharacterSize];

    [SuppressMessage(
        "Performance",
        "CA1810",
        Justification = "The table is filled before its members are read."
    )]
    static UnitTable()
    {
        One = Keep(new UnitFactors());
        ByText = new TextTable<Unit>(CounterTable.Words.Union(EverydayUnits, StringComparer.Ordinal), Keep);
        Yuan = Find("元")!;
        TenThousandYuan = Find("万元")!;
        HundredMillionYuan = Find("亿元")!;
        Percent = Find("%")!;
    }

    public static Unit One { get; }

    public static Unit Yuan { get; }

    public static Unit TenThousandYuan { get; }

    public static Unit HundredMillionYuan { get; }

    public static Unit Percent { get; }

    /// <summary>The unit with these factors.</summary>
    public static Unit Of(ref readonly UnitFactors factors)
    {
        if (Find(in factors) is { } known)
        {
            return known;
        }

        ref var slot = ref Recent[factors.Hash() & (RecentSize - 1)];
        var recent = Volatile.Read(ref slot);
        if (recent is not null && factors.IsSame(in recent.Factors))
        {
            return recent;
        }

        var unit = new Unit(in factors);
        Volatile.Write(ref slot, unit);
        return unit;
    }

    /// <summary>The unit of everyday documents, or of a recent one, that is written exactly like this.</summary>
    /// <returns>Null where there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Unit? Find(ReadOnlySpan<char> text)
    {
        if (text.Length == 1)
        {
            ref readonly var entry = ref ByCharacter[text[0] & (CharacterSize - 1)];
            if (entry.Character == text[0])
            {
                return entry.Unit;
            }
        }

        return text.IsEmpty ? One : FindByText(text);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Unit? FindByText(ReadOnlySpan<char> text)
    {
        if (ByText.TryFind(text, out var unit))
        {
            return unit;
        }

        var spelling = Volatile.Read(ref Spellings[PlaceOf(text)]);
        return spelling is not null && text.SequenceEqual(spelling.Text) ? spelling.Unit : null;
    }

    /// <summary>Remembers a unit by its text, as long as there is room. A document writes it again and again.</summary>
    public static void Remember(ReadOnlySpan<char> text, Unit unit)
    {
        if (text.Length <= MaxSpellingLength)
        {
            Volatile.Write(ref Spellings[PlaceOf(text)], new Spelling(text.ToString(), unit));
        }
    }

    private static int PlaceOf(ReadOnlySpan<char> text) =>
        ((text[0] * 31) + (text[^1] * 7) + text[text.Length / 2] + text.Length) & (RecentSize - 1);

    private static Unit? Find(ref readonly UnitFactors factors)
    {
        var i = factors.Hash() & (KnownSize - 1);
        for (; Known[i] is { } known; i = (i + 1) & (KnownSize - 1))
        {
            if (factors.IsSame(in known.Factors))
            {
                return known;
            }
        }

        return null;
    }

    private static Unit Keep(string text)
    {
        var factors = Scan(text);
        var unit = Find(in factors) ?? Keep(factors);
        if (text.Length == 1)
        {
            ByCharacter[text[0] & (CharacterSize - 1)] = (text[0], unit);
        }

        return unit;
    }

    private static Unit Keep(UnitFactors factors)
    {
        var unit = new Unit(in factors);
        var i = unit.GetHashCode() & (KnownSize - 1);
        while (Known[i] is not null)
        {
            i = (i + 1) & (KnownSize - 1);
        }

        Known[i] = unit;
        return unit;
    }

    private sealed record Spelling(string Text, Unit Unit);

    private static UnitFactors Scan(string text)
    {
        var factors = new UnitFactors();
        var position = 0;
        return UnitScanner.TryScan(text, ref position, ref factors, out _) && position == text.Length
            ? factors
            : throw new InvalidOperationException($"'{text}' is no unit.");
    }
}
