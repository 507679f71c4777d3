namespace PerformanceBudget.Documents.Testing;

/// <summary>Prints documents on pages, as word processors and browsers do.</summary>
public static class Printer
{
    private const int AimStep = 7;

    /// <summary>Prints a document: the same for the same options.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">How it is printed.</param>
    public static Printout Print(this SyntheticDocument document, PrintOptions options)
    {
        var paper = Aimed(document, options);
        var pages = paper.Pages.Select(page =>
            options.IsScanned ? Scanned(options) : page.Marks(new PrintStyle(options).DrawsTextFirst)
        );
        var extras = new PageExtrasPrinter(options, paper.Pages.Count);
        return new Printout(
            [
                .. pages
                    .Select(
                        (marks, i) =>
                            new PaperPage(options.Width, options.Height, 0, [.. extras.Around(marks, i)])
                    )
                    .Select(page => PaperTurning.Turn(page, options.Turn)),
            ],
            [.. paper.Breaks]
        );
    }

    /// <summary>Prints a document further and further down, until a page ends where it is to.</summary>
    private static Paper Aimed(SyntheticDocument document, PrintOptions options)
    {
        if (options.Aim == BreakAim.Anywhere)
        {
            return Print(document, options, down: 0);
        }

        var steps = Enumerable.Range(0, (int)(options.Height - (4 * options.Margin)) / AimStep).ToArray();
        new Random(options.Seed).Shuffle(steps);
        return steps
            .Select(step => Print(document, options, step * AimStep))
            .FirstOrDefault(
                paper => paper.Breaks.Exists(at => options.Aim.IsMet(at)),
                Print(document, options, down: 0)
            );
    }

    private static Paper Print(SyntheticDocument document, PrintOptions options, double down)
    {
        var paper = new Paper(options, down);
        new DocumentPrinter(options, paper).Print(document);
        return paper;
    }

    /// <summary>What is left of a page that was scanned. Page numbers, headers and marks are what the scanner prints over it.</summary>
    private static IEnumerable<PaperMark> Scanned(PrintOptions options) =>
        [new PaperPicture(0, 0, options.Width, options.Height)];
}
