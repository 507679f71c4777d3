namespace PerformanceBudget.Documents;

/// <summary>A column of the table of indicators.</summary>
/// <param name="Index">The column, from 0.</param>
/// <param name="Kind">What stands in it.</param>
/// <param name="Head">Its head as printed: of a region the name.</param>
/// <param name="IsOverall">Whether it belongs to the half of the whole life of the project.</param>
internal sealed record IndicatorColumn(int Index, ColumnKind Kind, string Head, bool IsOverall = false);
