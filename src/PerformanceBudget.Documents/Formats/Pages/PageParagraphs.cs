namespace PerformanceBudget.Documents;

/// <summary>Puts lines outside tables together into paragraphs, over page breaks too.</summary>
/// <remarks>
/// A line goes on with the one above where that had no room for its first word and it does not begin further to the right than
/// lines do.
/// </remarks>
internal sealed class PageParagraphs
{
    /// <summary>How far below a line the next of its paragraph lies at most, in hundredths of its size.</summary>
    private const int Leading = 260;

    private readonly Dictionary<(int, int), PageBody> _bodies;

    /// <summary>Learns how wide lines are on pages of each format.</summary>
    public PageParagraphs(IEnumerable<PageItem> items) =>
        _bodies = items
            .Where(item => item.Line is not null)
            .GroupBy(item => (item.Page.Width, item.Page.Height))
            .ToDictionary(group => group.Key, group => PageBody.Of([.. group.Select(item => item.Line!)]));

    /// <summary>Whether a line goes on with the line before it.</summary>
    public bool GoesOn(PageItem line, PageItem next)
    {
        var body = _bodies[(line.Page.Width, line.Page.Height)];
        var size = line.Line!.Size;
        return !_bodies[(next.Page.Width, next.Page.Height)].IsIndented(next.Line!)
            && line.Line.GoesOn(next.Line!, body.Right - line.Area.Left, isLikely: body.HasIndents)
            && Math.Abs(next.Line!.Size - size) * 10 <= size
            && (
                next.Page.Number != line.Page.Number
                || next.Line.Baseline - line.Line.Baseline <= size * Leading / 100
            );
    }
}
