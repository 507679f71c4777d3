namespace PerformanceBudget.Testing;

/// <summary>How a place writes what a line is calculated from.</summary>
public enum FormulaSpelling
{
    /// <summary>800人*3天*60.00元/人/天=144000.00元</summary>
    InYuan,

    /// <summary>800人×3天×60元/人/天=14.40万元</summary>
    InTenThousands,

    /// <summary>In prose, from which a formula is composed: 60.00元/人/天，800人，3天.</summary>
    Prose,
}
