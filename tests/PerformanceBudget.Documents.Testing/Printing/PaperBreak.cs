using System.Collections.Immutable;

namespace PerformanceBudget.Documents.Testing;

/// <summary>A page that ends at a row of a table.</summary>
/// <param name="Kind">The row that comes next, or is torn.</param>
/// <param name="IsInside">Whether the row is torn; otherwise the page ends before it.</param>
/// <param name="Torn">The cells that have lines on both pages, those that are merged downwards among them.</param>
/// <param name="IsBehindHead">Whether the row before it is the head of the indicators.</param>
/// <param name="IsFirstOfCategory">Whether a category begins in the row.</param>
/// <param name="IsLastOfCategory">Whether a category ends with the row.</param>
/// <param name="IsLastRow">Whether no row of the table follows it.</param>
public sealed record PaperBreak(
    RowKind Kind,
    bool IsInside,
    ImmutableArray<CellRole> Torn,
    bool IsBehindHead,
    bool IsFirstOfCategory,
    bool IsLastOfCategory,
    bool IsLastRow
);
