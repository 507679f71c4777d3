using System.Text;

namespace PerformanceBudget.Documents;

/// <summary>Takes page numbers, headers and footers off pages, so that what a page break tears can be joined.</summary>
/// <remarks>
/// A number alone at the edge of a page is that of the page. A text that stands at the same place of the edge of other pages too is a
/// header or a footer, unless it is larger than ordinary text: titles of forms repeat as well.
/// </remarks>
internal static class Margins
{
    /// <summary>How much of a page is its edge, at the top and at the bottom, in hundredths.</summary>
    private const int Edge = 9;

    /// <summary>How far apart the same header stands on two pages.</summary>
    private const int Nearby = 300;

    /// <summary>Takes the marginal lines off pages.</summary>
    /// <param name="pages">What stands on each page, from top to bottom.</param>
    /// <returns>What was taken off, each text once.</returns>
    public static List<PageItem> Remove(IReadOnlyList<List<PageItem>> pages)
    {
        var ordinary = OrdinarySize(pages);
        var repeated = pages
            .SelectMany(items => items.Where(IsAtEdge))
            .GroupBy(KeyOf)
            .Where(group =>
                group.Select(item => item.Page.Number).Distinct().Count() > 1
                && group.All(item => item.Line!.Size <= ordinary)
            )
            .Select(group => group.Key)
            .ToHashSet();
        var removed = new List<PageItem>();
        var known = new HashSet<(string, int)>();
        foreach (var items in pages)
        {
            _ = items.RemoveAll(item =>
            {
                var isMarginal =
                    IsAtEdge(item) && (PageNumber.Is(item.Line!.Text) || repeated.Contains(KeyOf(item)));
                if (isMarginal && known.Add(KeyOf(item)))
                {
                    removed.Add(item);
                }

                return isMarginal;
            });
        }

        return removed;
    }

    private static bool IsAtEdge(PageItem item) =>
        item.Line is not null
        && (
            item.Area.Bottom * 100L <= item.Page.Height * (long)Edge
            || item.Area.Top * 100L >= item.Page.Height * (100L - Edge)
        );

    private static (string Text, int Place) KeyOf(PageItem item)
    {
        var text = new StringBuilder();
        foreach (var letter in item.Line!.Text)
        {
            if (!Blanks.IsBlank(letter))
            {
                _ = text.Append(char.IsAsciiDigit(letter) ? '#' : letter);
            }
        }

        return (text.ToString(), item.Line.Baseline / Nearby);
    }

    private static int OrdinarySize(IReadOnlyList<List<PageItem>> pages) =>
        pages
            .SelectMany(items => items)
            .SelectMany(item => item.Line is { } line ? [(line.Size, line.Text.Length)] : item.Table!.Sizes)
            .GroupBy(entry => entry.Item1)
            .OrderByDescending(group => group.Sum(entry => entry.Item2))
            .ThenBy(group => group.Key)
            .Select(group => group.Key)
            .FirstOrDefault();
}
