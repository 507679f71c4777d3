using UglyToad.PdfPig;

namespace PerformanceBudget.Documents.Pdf;

/// <summary>How PdfPig reads within a budget. Page factories are made by PdfPig and know it by these options.</summary>
internal sealed class BoundedParsing : ParsingOptions
{
    private const int MostNestedObjects = 64;

    public BoundedParsing(PdfBudget budget)
    {
        Budget = budget;
        UseLenientParsing = true;
        SkipMissingFonts = true;
        MaxStackDepth = MostNestedObjects;
        FilterProvider = new BoundedFilters(budget);
    }

    public PdfBudget Budget { get; }
}
