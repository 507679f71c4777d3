namespace PerformanceBudget.Documents;

/// <summary>What stands in a column of the table of indicators.</summary>
internal enum ColumnKind
{
    None,
    Group,
    Category,
    Name,
    Value,
    OverallValue,
    PreviousValue,
    Region,
    Sign,
    Number,
    Unit,
    Weight,
    Direction,
    Standard,
    Explanation,
    Scoring,
    Remark,

    /// <summary>What came of it: actual values, scores and reasons of a self-evaluation.</summary>
    Outcome,

    /// <summary>What belongs to the project, in a table of several.</summary>
    ProjectName,
    ProjectUnit,
    ProjectAmount,
    ProjectGoal,

    /// <summary>A running number.</summary>
    RunningNumber,
}
