namespace PerformanceBudget.Documents.Testing;

/// <summary>Where a page is to end.</summary>
public enum BreakAim
{
    /// <summary>Wherever it does.</summary>
    Anywhere,

    BeforeField,
    InsideField,
    BeforeMoney,
    InsideMoney,
    BeforeGoal,
    InsideGoal,
    BeforeHead,
    InsideHead,
    BehindHead,
    BeforeCategory,
    InsideCategory,
    InsideFirstOfCategory,
    InsideLastOfCategory,

    /// <summary>A category has lines of its heading on both pages.</summary>
    TornCategory,

    /// <summary>A group, or 绩效指标, has lines of its heading on both pages.</summary>
    TornLabel,

    TornName,
    TornValue,

    /// <summary>Name and value of an indicator have lines on both pages.</summary>
    TornNameAndValue,

    /// <summary>The last row of a form stands alone on the next page.</summary>
    BeforeLastRow,

    /// <summary>The last row of a form is torn.</summary>
    InsideLastRow,
}
