namespace PerformanceBudget.Documents;

/// <summary>What a cell may be: the column in which it stands, and how it goes on.</summary>
/// <param name="Column">The column; of noise the column before it.</param>
/// <param name="Step">How it goes on from the cell before it.</param>
/// <param name="Glue">What runs together in it.</param>
internal sealed record TornLabel(int Column, TornStep Step, TornGlue Glue = TornGlue.None)
{
    /// <summary>The last column of which it has the text.</summary>
    public int LastColumn => Glue == TornGlue.NameAndValue ? Column + 1 : Column;
}
