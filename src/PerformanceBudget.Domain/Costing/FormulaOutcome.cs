namespace PerformanceBudget.Domain;

/// <summary>What checking a <see cref="CostFormula"/> against its stated result comes to.</summary>
public enum FormulaOutcome
{
    /// <summary>The formula states no result: <c>6人×1000元/人</c>.</summary>
    NotStated,

    /// <summary>The stated result is the computed one: <c>0.35万元*7=2.45万元</c>.</summary>
    Exact,

    /// <summary>
    /// The computed result, rounded 四舍五入 (half away from zero) to the stated decimals, is the stated one:
    /// 959.76万元 against 960万元.
    /// </summary>
    WithinRounding,

    /// <summary>The stated result is another one than the computed, even after rounding.</summary>
    Different,

    /// <summary>
    /// The result is larger than a <see cref="decimal"/> can hold (29 digits), or a unit on the way to it has
    /// more counters than a <see cref="Unit"/> can have.
    /// </summary>
    OutOfRange,

    /// <summary>The formula divides by zero.</summary>
    DivisionByZero,

    /// <summary>It states a result, and <see cref="FormulaCheck.Doubt"/> says why nobody can say whether it is right.</summary>
    NoVerdict,
}
