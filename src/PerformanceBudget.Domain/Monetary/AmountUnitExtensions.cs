using System.ComponentModel;

namespace PerformanceBudget.Domain;

/// <summary>What an <see cref="AmountUnit"/> is worth and how it is written.</summary>
public static class AmountUnitExtensions
{
    /// <summary>How documents write the unit: <c>元</c>, <c>万元</c> or <c>亿元</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a defined value.</exception>
    public static string GetText(this AmountUnit unit) =>
        unit switch
        {
            AmountUnit.Yuan => "元",
            AmountUnit.TenThousandYuan => "万元",
            AmountUnit.HundredMillionYuan => "亿元",
            _ => throw Undefined(unit),
        };

    /// <summary>How many yuan the unit is: 1, 10,000 or 100,000,000.</summary>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a defined value.</exception>
    public static long GetYuan(this AmountUnit unit) =>
        unit switch
        {
            AmountUnit.Yuan => 1,
            AmountUnit.TenThousandYuan => 10_000,
            AmountUnit.HundredMillionYuan => 100_000_000,
            _ => throw Undefined(unit),
        };

    /// <summary>
    /// How many decimals an amount in this unit has at most, so that its last digit is not finer than a
    /// fen: 2, 6 or 10.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a defined value.</exception>
    public static int GetMaxDecimals(this AmountUnit unit) =>
        unit switch
        {
            AmountUnit.Yuan => 2,
            AmountUnit.TenThousandYuan => 6,
            AmountUnit.HundredMillionYuan => 10,
            _ => throw Undefined(unit),
        };

    private static InvalidEnumArgumentException Undefined(AmountUnit unit) =>
        new(nameof(unit), (int)unit, typeof(AmountUnit));
}
