namespace PerformanceBudget.Documents;

/// <summary>The rows of a form, or of a table of several projects, and where in the document they stand.</summary>
/// <param name="Position">The block in which it begins.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Trust">How far its columns are to be trusted.</param>
internal sealed record FormRegion(int Position, FormRows Rows, GridTrust Trust)
{
    /// <summary>Whether its words and their order decide what a text is, and not its columns.</summary>
    public bool IsTorn => Trust == GridTrust.None;
}
