using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>Finds the tables and paragraphs on printed pages.</summary>
internal sealed class PageBlocks
{
    private readonly ReadLimits _limits;
    private readonly CancellationToken _cancellationToken;
    private readonly List<List<PageItem>> _pages = [];
    private readonly PageFindings _findings = new();
    private readonly LeftOutTexts _leftOut = new();
    private readonly ImmutableArray<DocumentBlock>.Builder _blocks =
        ImmutableArray.CreateBuilder<DocumentBlock>();

    private PageBlocks(ReadLimits limits, CancellationToken cancellationToken) =>
        (_limits, _cancellationToken) = (limits, cancellationToken);

    /// <summary>The document that was printed on pages.</summary>
    /// <param name="format">The format, as its reader calls it.</param>
    /// <param name="pages">The pages, in their order.</param>
    /// <param name="limits">What the document may have at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static SourceDocument Read(
        string format,
        IReadOnlyList<PrintedPage> pages,
        ReadLimits limits,
        CancellationToken cancellationToken
    )
    {
        var blocks = new PageBlocks(limits, cancellationToken);
        foreach (var page in pages)
        {
            blocks.Read(page);
        }

        foreach (var item in Margins.Remove(blocks._pages))
        {
            blocks._leftOut.Add(item.Line!.Text, item.Page.PlaceOf(item.Area));
        }

        blocks.FindEmpty(pages);
        blocks.Build();
        return new SourceDocument(
            format,
            blocks._blocks.ToImmutable(),
            blocks._findings.ToImmutable(),
            blocks._leftOut.ToImmutable()
        );
    }

    private void FindEmpty(IReadOnlyList<PrintedPage> pages)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            if (_pages[i].Count == 0)
            {
                _findings.AddEmpty(pages[i]);
            }
        }
    }

    private void Read(PrintedPage printed)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var page = PageTurn.Upright(printed);
        var overlays = Overlays.Remove(page);
        _leftOut.Add(page, overlays);
        _findings.Add(page);
        var grids = PageGrids.Find(page, _limits);
        _findings.Add(page, grids);
        var letters = WordCells.Of(page, grids);
        _pages.Add([
            .. grids
                .Select(grid => PageItem.Of(new PageTable(page, grid, letters[grid], overlays)))
                .Concat(
                    PageLine
                        .Of(letters[null].Select(entry => entry.Letter))
                        .Select(line => PageItem.Of(page, line))
                )
                .OrderBy(item => item.Area.Top),
        ]);
    }

    private void Build()
    {
        var paragraphs = new PageParagraphs(_pages.SelectMany(items => items));
        var items = _pages.SelectMany(items => items).ToList();
        for (var i = 0; i < items.Count; )
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var end = i + 1;
            if (items[i].Table is { } table)
            {
                var tables = new List<PageTable> { table };
                while (
                    end < items.Count && items[end].Table is { } next && TableJoin.GoesOn(tables[^1], next)
                )
                {
                    tables.Add(next);
                    end++;
                }

                _blocks.Add(TableJoin.Build(tables, _limits));
            }
            else
            {
                while (
                    end < items.Count
                    && items[end].Line is not null
                    && paragraphs.GoesOn(items[end - 1], items[end])
                )
                {
                    end++;
                }

                _blocks.Add(Paragraph(items[i..end]));
            }

            i = end;
        }
    }

    private static ParagraphBlock Paragraph(List<PageItem> lines) =>
        new(
            TextOf(lines),
            [
                .. lines
                    .GroupBy(item => item.Page)
                    .Select(page =>
                        page.Key.PlaceOf(
                            page.Select(item => item.Area).Aggregate((all, area) => all.With(area))
                        )
                    ),
            ]
        );

    private static string TextOf(List<PageItem> lines)
    {
        var text = lines[0].Line!.Text;
        for (var i = 1; i < lines.Count; i++)
        {
            text = lines[i - 1].Line!.Join(text, lines[i].Line!.Text);
        }

        return text;
    }
}
