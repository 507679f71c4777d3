namespace PerformanceBudget.Documents;

/// <summary>What stands on a page: a table, or a line of text outside tables.</summary>
/// <param name="Page">The page, upright.</param>
/// <param name="Area">Where it stands.</param>
/// <param name="Table">The table; null for a line.</param>
/// <param name="Line">The line; null for a table.</param>
internal sealed record PageItem(PrintedPage Page, Area Area, PageTable? Table, PageLine? Line)
{
    public static PageItem Of(PageTable table) => new(table.Page, table.Grid.Area, table, Line: null);

    public static PageItem Of(PrintedPage page, PageLine line) => new(page, line.Area, Table: null, line);
}
