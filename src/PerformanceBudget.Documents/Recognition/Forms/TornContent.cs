namespace PerformanceBudget.Documents;

/// <summary>What the cells of a column look like.</summary>
internal enum TornContent
{
    Heading,
    Name,

    /// <summary>The name again, in the second half of a form that says everything twice.</summary>
    SameName,
    Value,

    /// <summary>A number whose sign or unit has a cell of its own.</summary>
    Number,
    Sign,
    Unit,

    /// <summary>A weight or a score.</summary>
    Score,
    Direction,
    Standard,
    Remark,
    RunningNumber,
    ProjectText,
    Amount,
    Goal,
}
