namespace PerformanceBudget.Documents;

/// <summary>The squares of a grid that a cell covers.</summary>
internal readonly record struct GridCell(int Row, int EndRow, int Column, int EndColumn);
