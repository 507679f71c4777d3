namespace PerformanceBudget.Documents;

/// <summary>What a label of a form, outside the table of indicators, calls for.</summary>
internal enum FormField
{
    None,
    Name,
    Code,
    Nature,
    Category,
    Department,
    SupervisingDepartment,
    ImplementingUnit,
    PeriodStart,
    PeriodEnd,
    Period,
    FiscalYear,
    Money,
    ProjectTotal,
    AnnualTotal,
    Total,
    Source,
    OverallGoal,
    AnnualGoal,
    Goal,
    Indicators,

    /// <summary>What came of a goal, beside it in a self-evaluation.</summary>
    Outcome,
    Person,
    Entry,
}
