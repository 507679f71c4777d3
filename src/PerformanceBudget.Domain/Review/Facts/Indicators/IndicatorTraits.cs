namespace PerformanceBudget.Domain.Review;

/// <summary>What rules look for in an indicator, so that they need not look at every indicator themselves.</summary>
[Flags]
internal enum IndicatorTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is of the group 成本, of 成本指标 under 产出, or of a category of a local form that is called cost.</summary>
    CostGroup = 1,

    /// <summary>It is of the group 产出.</summary>
    OutputGroup = 1 << 1,

    /// <summary>It is of the group 效益.</summary>
    BenefitGroup = 1 << 2,

    /// <summary>It is of the group 满意度.</summary>
    SatisfactionGroup = 1 << 3,

    /// <summary>It is of a group of a local form.</summary>
    OtherGroup = 1 << 4,

    /// <summary>It is of 经济成本指标, of 成本指标 under 产出, or of a local category of cost in money.</summary>
    MoneyCost = 1 << 5,

    /// <summary>It is of 数量指标.</summary>
    Quantity = 1 << 6,

    /// <summary>It is of 时效指标.</summary>
    Timeliness = 1 << 7,

    /// <summary>It has no value, neither for the year nor for the life of the project nor for a place.</summary>
    Missing = 1 << 8,

    /// <summary>It has a value that says no number and no date.</summary>
    Unmeasured = 1 << 9,

    /// <summary>Its value is a threshold.</summary>
    Threshold = 1 << 10,

    /// <summary>Its value is a threshold with a sign, and the sign is written.</summary>
    Signed = 1 << 11,

    /// <summary>Its value is a ceiling.</summary>
    Ceiling = 1 << 12,

    /// <summary>Its value is a percentage.</summary>
    Percentage = 1 << 13,

    /// <summary>Its value is a word or several.</summary>
    Words = 1 << 14,

    /// <summary>Its value is words, or a text kept as written.</summary>
    Text = 1 << 15,

    /// <summary>Its value has a unit, or is a text kept as written, which may have one.</summary>
    Unit = 1 << 16,

    /// <summary>It is of 质量指标.</summary>
    Quality = 1 << 17,

    /// <summary>It is of a category of a local form under 产出.</summary>
    LocalOutput = 1 << 18,
}
