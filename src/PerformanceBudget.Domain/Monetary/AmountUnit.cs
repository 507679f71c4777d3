namespace PerformanceBudget.Domain;

/// <summary>The units in which Chinese budget documents write amounts: 元, 万元, 亿元.</summary>
/// <remarks>
/// The default is <see cref="Yuan"/>. What a unit is worth and how it is written is in
/// <see cref="AmountUnitExtensions"/>.
/// </remarks>
public enum AmountUnit
{
    /// <summary>元: one yuan.</summary>
    Yuan,

    /// <summary>万元: 10,000 yuan.</summary>
    TenThousandYuan,

    /// <summary>亿元: 100,000,000 yuan.</summary>
    HundredMillionYuan,
}
