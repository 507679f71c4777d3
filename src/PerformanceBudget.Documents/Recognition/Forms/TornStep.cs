namespace PerformanceBudget.Documents;

/// <summary>How a cell goes on from the one before it.</summary>
internal enum TornStep
{
    /// <summary>It begins an indicator.</summary>
    Begin,

    /// <summary>It stands in a later column of the same indicator.</summary>
    Next,

    /// <summary>It is the rest of the cell before it.</summary>
    Join,

    /// <summary>It is the rest of an earlier cell of the row before it.</summary>
    LateJoin,

    /// <summary>It is nothing of the table.</summary>
    Noise,
}
