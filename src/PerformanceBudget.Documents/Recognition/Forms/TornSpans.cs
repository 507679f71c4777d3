using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Cells of several rows that a page break divides, although the rows above and below it are two.</summary>
/// <remarks>
/// A merged cell goes on in a blank one; a word goes on in its other half; and the heading of a merged cell may stand in its middle, on
/// the second page alone, where nothing in the row above speaks against it.
/// </remarks>
/// <param name="above">The last row of a page.</param>
/// <param name="row">The first row of the next.</param>
/// <param name="head">The head of the table of indicators above it; null where there is none.</param>
/// <param name="fillers">The columns in which rows have blank cells of their own below what stands for them all.</param>
internal sealed class TornSpans(FormRow above, FormRow row, IndicatorHead? head, HashSet<ColumnKind> fillers)
{
    /// <summary>The cell of the row above a break that goes on in one below it; null where none covers the same columns.</summary>
    public static FormCell? Above(FormRow above, FormCell cell) =>
        above.Cells.FirstOrDefault(held => held.Column == cell.Column && held.EndColumn == cell.EndColumn)
        ?? above.Cells.FirstOrDefault(held => held.Column <= cell.Column && cell.EndColumn <= held.EndColumn);

    /// <summary>Whether a cell above the break reaches over it into one below.</summary>
    public bool Reaches(FormCell cell) =>
        Above(above, cell) is { } begun
        && (
            begun.IsBlank
                ? IsHeadingOfBoth(begun, cell) || IsMarginOfBoth(begun, cell) || IsProjectOfBoth(cell)
                : TornText.IsWord(begun, cell)
                    || IsTornHeading(begun, cell)
                    || IsRestOfProject(begun, cell)
                    || (cell.IsBlank && IsOfSeveralRows(begun, cell))
        );

    private static bool IsOfSeveralRows(FormCell begun, FormCell cell) =>
        begun.EndRow - begun.Row > 1 || cell.EndRow - cell.Row > 1;

    /// <summary>The rest of a heading that only forms of one place have.</summary>
    private bool IsTornHeading(FormCell begun, FormCell cell) =>
        cell.GoesOn
        && head?.End != row.Index
        && head?.KindOf(cell) is ColumnKind.Group or ColumnKind.Category
        && !begun.Key.EndsWith("指标", StringComparison.Ordinal)
        && (begun.Key + cell.Key).EndsWith("指标", StringComparison.Ordinal);

    private bool IsHeadingOfBoth(FormCell blank, FormCell cell) =>
        !IsFiller(blank, ColumnKind.Category)
        && blank.Column == cell.Column
        && blank.EndColumn == cell.EndColumn
        && GroupOf(cell) is { } group
        && above.Cells.All(other => GroupOf(other) is null || GroupOf(other) == group);

    /// <summary>A label in the margin, such as 绩效指标, in the middle of a cell that begins on the first page.</summary>
    private static bool IsMarginOfBoth(FormCell blank, FormCell cell) =>
        cell.Column == 0
        && blank.EndColumn == cell.EndColumn
        && FormLabels.IsLabel(cell.Key)
        && IsOfSeveralRows(blank, cell);

    /// <summary>The rest of what is said of a project beside its indicators: the row has no amount of its own.</summary>
    private bool IsRestOfProject(FormCell begun, FormCell cell) =>
        cell.GoesOn
        && head is { IsOfSeveralProjects: true }
        && head.End != row.Index
        && IsOfProject(head.KindOf(cell))
        && IsOfSeveralRows(begun, cell)
        && head.CellOf(row, ColumnKind.ProjectName) is { IsBlank: true } or { GoesOn: true }
        && !row.Cells.Any(other =>
            IsOfProject(head.KindOf(other))
            && AmountText.IsAmount(other.Key)
            && Above(above, other) is { } amount
            && AmountText.IsAmount(amount.Key)
        );

    /// <summary>What is said of a project in the middle of cells that begin on the first page, where nothing names it.</summary>
    private bool IsProjectOfBoth(FormCell cell) =>
        head is { IsOfSeveralProjects: true }
        && IsOfProject(head.KindOf(cell))
        && head.CellOf(above, ColumnKind.ProjectName) is { IsBlank: true } blank
        && !IsFiller(blank, ColumnKind.ProjectName);

    private bool IsFiller(FormCell blank, ColumnKind kind) =>
        fillers.Contains(kind) && blank.EndRow - blank.Row == 1;

    private static bool IsOfProject(ColumnKind kind) =>
        kind
            is ColumnKind.ProjectName
                or ColumnKind.ProjectUnit
                or ColumnKind.ProjectAmount
                or ColumnKind.ProjectGoal
                or ColumnKind.None;

    private static IndicatorGroup? GroupOf(FormCell cell) =>
        cell.IsBlank
            ? null
            : IndicatorHeadings.GroupOf(cell.Key) ?? IndicatorHeadings.NationalOf(null, cell.Key)?.Group;
}
