namespace PerformanceBudget.Domain;

/// <summary>Why nobody can say whether a <see cref="CostFormula"/> is right.</summary>
public enum FormulaDoubt
{
    /// <summary>Nothing is in doubt.</summary>
    None,

    /// <summary>
    /// Counters of one kind are left that no factor joins (元/天 × 月 leaves 月/天), or several on one side (年·月) where the numbers do not
    /// make the stated result.
    /// </summary>
    CountersOfOneKind,

    /// <summary>
    /// A percentage is added to or subtracted from something else than the sum before it: 100元+6%+20元. At the end of a sum it is a
    /// share of the sum: 100元+6% is 106元.
    /// </summary>
    PercentOfNothing,

    /// <summary>A word is left that nobody knows, and the numbers do not make the stated result: 100元*2打=2400元.</summary>
    UnknownWord,

    /// <summary>The label says that the first number is not exact, and the numbers do not make the stated result: 约30人*100元=3500元.</summary>
    InexactNumber,
}
