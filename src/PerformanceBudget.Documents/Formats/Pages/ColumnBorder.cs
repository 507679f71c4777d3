namespace PerformanceBudget.Documents;

/// <summary>A border between columns that is not drawn.</summary>
/// <param name="At">Where it is taken to be.</param>
/// <param name="From">Where it is at least.</param>
/// <param name="To">Where it is at most.</param>
internal readonly record struct ColumnBorder(int At, int From, int To)
{
    /// <summary>One whose place is known.</summary>
    public static ColumnBorder Known(int at) => new(at, at, at);
}
