namespace PerformanceBudget.Documents;

/// <summary>What an amount is in its sentence.</summary>
internal enum ProseAmountRole
{
    /// <summary>An amount.</summary>
    Plain,

    /// <summary>The price of something: 2000.00元/人/次, 每期0.30万元.</summary>
    Price,

    /// <summary>An end of a range or a bound: 3-5万元, 1000万元以上.</summary>
    Bound,
}
