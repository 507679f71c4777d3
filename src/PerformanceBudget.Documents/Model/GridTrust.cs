namespace PerformanceBudget.Documents;

/// <summary>How far the columns of a table are to be trusted.</summary>
/// <remarks>Where the grid is trusted, columns decide what a cell is; where it is not, its words and its order do.</remarks>
public enum GridTrust
{
    /// <summary>The text was torn from a table: the order of the cells is right, their columns need not be.</summary>
    None = 0,

    /// <summary>Columns were inferred from the spacing of the text.</summary>
    Inferred = 1,

    /// <summary>Columns follow from lines that are drawn on the page.</summary>
    Ruled = 2,

    /// <summary>The file itself says which cell stands in which column: Word, Excel, a web page.</summary>
    Declared = 3,
}
