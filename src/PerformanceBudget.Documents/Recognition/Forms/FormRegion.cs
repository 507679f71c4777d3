namespace PerformanceBudget.Documents;

/// <summary>The rows of a form, or of a table of several projects, and where in the document they stand.</summary>
/// <param name="Position">The block in which it begins.</param>
/// <param name="Rows">The rows.</param>
/// <param name="IsTorn">Whether the columns are not to be trusted.</param>
internal sealed record FormRegion(int Position, FormRows Rows, bool IsTorn);
