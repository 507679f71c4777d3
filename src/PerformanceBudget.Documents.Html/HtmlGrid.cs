using System.Globalization;
using AngleSharp.Dom;

namespace PerformanceBudget.Documents.Html;

/// <summary>Forms the grid of a table as the standard says: cells go where those from above leave room.</summary>
internal static class HtmlGrid
{
    private const int MaxColumnSpan = 1_000;
    private const int MaxRowSpan = 65_534;

    /// <summary>The cells of every row. No span reaches over the last column in which a cell begins, or out of its rows.</summary>
    public static List<List<HtmlCell>> Of(IElement table, ReadLimits limits)
    {
        var grid = new List<List<HtmlCell>>();
        foreach (var group in GroupsOf(table))
        {
            var rows = group.ToList();
            var freeFrom = new List<int>();
            for (var i = 0; i < rows.Count; i++)
            {
                limits.Check(ReadLimit.Rows, grid.Count + 1L);
                grid.Add(PlaceRow(rows[i], i, rows.Count, freeFrom, limits));
            }
        }

        var columns = grid.SelectMany(row => row).Select(cell => cell.Column + 1).DefaultIfEmpty().Max();
        return grid.ConvertAll(row =>
            row.ConvertAll(cell =>
                cell with
                {
                    ColumnSpan = Math.Min(cell.ColumnSpan, columns - cell.Column),
                }
            )
        );
    }

    /// <summary>Whether a table only puts its parts one below the other: one cell a row, and another table in it.</summary>
    public static bool IsLayout(IElement table) =>
        RowsOf(table).All(row => CellsOf(row).Take(2).Count() < 2)
        && RowsOf(table).SelectMany(CellsOf).Any(cell => cell.QuerySelector("table") is not null);

    public static IEnumerable<IElement> RowsOf(IElement table) => GroupsOf(table).SelectMany(rows => rows);

    public static IEnumerable<IElement> CellsOf(IElement row) => Shown(row, "td", "th");

    /// <summary>The rows of the head, of each body, and of the foot, wherever that stands.</summary>
    private static IEnumerable<IEnumerable<IElement>> GroupsOf(IElement table) =>
        Shown(table, "thead", "tbody", "tfoot")
            .OrderBy(group =>
                group.LocalName is "thead" ? 0
                : group.LocalName is "tbody" ? 1
                : 2
            )
            .Select(group => Shown(group, "tr"));

    private static IEnumerable<IElement> Shown(IElement parent, params string[] names) =>
        parent.Children.Where(child => names.Contains(child.LocalName) && !HtmlFlow.IsHidden(child));

    private static List<HtmlCell> PlaceRow(
        IElement row,
        int index,
        int rows,
        List<int> freeFrom,
        ReadLimits limits
    )
    {
        var placed = new List<HtmlCell>();
        var column = 0;
        foreach (var cell in CellsOf(row))
        {
            while (column < freeFrom.Count && freeFrom[column] > index)
            {
                column++;
            }

            limits.Check(ReadLimit.Columns, column + 1L);
            var rowSpan = SpanOf(cell, "rowspan", MaxRowSpan);
            var endRow = rowSpan == 0 ? rows : Math.Min(index + rowSpan, rows);
            var start = column;
            var end = column + Math.Max(SpanOf(cell, "colspan", MaxColumnSpan), 1);
            for (; column < end && (column >= freeFrom.Count || freeFrom[column] <= index); column++)
            {
                if (column == freeFrom.Count)
                {
                    freeFrom.Add(0);
                }

                freeFrom[column] = endRow;
            }

            placed.Add(new HtmlCell(cell, start, column - start, endRow - index));
        }

        return placed;
    }

    /// <summary>A span as the page says; 1 where it says nothing that is a number.</summary>
    private static int SpanOf(IElement cell, string attribute, int most)
    {
        var written = cell.GetAttribute(attribute).AsSpan().TrimStart();
        var digits = written.IndexOfAnyExceptInRange('0', '9');
        var number = digits < 0 ? written : written[..digits];
        return number.IsEmpty ? 1
            : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var span)
                ? Math.Min(span, most)
            : most;
    }
}
