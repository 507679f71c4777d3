namespace PerformanceBudget.Domain;

/// <summary>How the text of a calculation looks.</summary>
internal enum FormulaStyle
{
    /// <summary>As short as it can be, and read back to the same tree: <c>3天*800人</c>.</summary>
    Compact,

    /// <summary>For people: <c>3天 × 800人</c>, with groups of digits.</summary>
    Spaced,
}
