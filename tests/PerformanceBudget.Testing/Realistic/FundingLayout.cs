namespace PerformanceBudget.Testing;

/// <summary>What the form of a place asks about where the money comes from.</summary>
public enum FundingLayout
{
    /// <summary>Total and year side by side: 财政资金, 其他资金; 当年财政拨款, 上年结转资金, 其他资金.</summary>
    TotalAndYear,

    /// <summary>The year alone: 财政拨款, 其他资金.</summary>
    YearOnly,

    /// <summary>By level: 中央, 省级, 市级, 县级.</summary>
    Levels,

    /// <summary>财政拨款 with the levels below it, 单位资金 beside it.</summary>
    Nested,

    /// <summary>A total and nothing else.</summary>
    TotalOnly,
}
