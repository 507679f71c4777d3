namespace PerformanceBudget.Documents.Testing;

/// <summary>How a document is printed. Portrait A4 with ruled tables where nothing else is said.</summary>
/// <param name="Seed">Decides what no option says: alignments, paddings, the widths of columns.</param>
public sealed record PrintOptions(int Seed)
{
    private const double A4Width = 595.3;
    private const double A4Height = 841.9;

    /// <summary>How wide pages are as they are shown, in points.</summary>
    public double Width { get; init; } = A4Width;

    /// <summary>How high pages are as they are shown, in points.</summary>
    public double Height { get; init; } = A4Height;

    public double Margin { get; init; } = 50;

    /// <summary>The size of letters in tables; less where a table would be too wide.</summary>
    public double FontSize { get; init; } = 10;

    public RuleStyle Rules { get; init; }

    public RuleDefects RuleDefects { get; init; }

    public CellShades Shades { get; init; }

    public PageExtras Extras { get; init; }

    public PaperTurn Turn { get; init; }

    public TextHabits Text { get; init; }

    /// <summary>Whether rows go on over the end of a page; otherwise they begin on the next.</summary>
    public bool TearsRows { get; init; } = true;

    /// <summary>Whether the text of a cell that goes on over the end of a page stands where the middle of the whole cell is, as in browsers; otherwise it begins on the first page.</summary>
    public bool SetsInTheMiddleOverPages { get; init; }

    /// <summary>Whether the head of the indicators is printed again on each page.</summary>
    public bool RepeatsHeads { get; init; }

    /// <summary>Whether each form, or table of another kind, begins a page.</summary>
    public bool BeginsPages { get; init; }

    /// <summary>Whether nothing but a picture of each page is left.</summary>
    public bool IsScanned { get; init; }

    /// <summary>Where a page is to end.</summary>
    public BreakAim Aim { get; init; }

    /// <summary>How the file writes letters, in PDF.</summary>
    public PdfHabits Pdf { get; init; } = new();
}

/// <summary>How the borders of cells are drawn.</summary>
public enum RuleStyle
{
    /// <summary>Strokes from one end of the table to the other.</summary>
    Lines,

    /// <summary>A stroke for each side of a cell.</summary>
    Sides,

    /// <summary>Thin filled rectangles.</summary>
    Rectangles,

    /// <summary>The outline of each cell in one.</summary>
    Frames,

    Double,

    /// <summary>Strokes with a dash pattern.</summary>
    Dashed,

    /// <summary>Many short strokes.</summary>
    DashedInPieces,

    /// <summary>Many small squares.</summary>
    Dotted,

    /// <summary>No rules down the page.</summary>
    HorizontalOnly,

    None,
}

[Flags]
public enum RuleDefects
{
    None = 0,

    /// <summary>Rules end 1 to 3 points before each other.</summary>
    Gaps = 1,

    /// <summary>No rules at the left and the right of the table.</summary>
    OpenSides = 2,

    /// <summary>No rule at the end of a page where the table goes on.</summary>
    OpenBottoms = 4,

    /// <summary>No rule at the beginning of a page where the table goes on.</summary>
    OpenTops = 8,
}

public enum CellShades
{
    None,

    /// <summary>Labels and heads stand on grey.</summary>
    Grey,

    /// <summary>Labels and heads stand on grey, and the rules between them are white.</summary>
    GreyBetweenWhiteRules,
}

/// <summary>What stands on pages beside the document.</summary>
[Flags]
public enum PageExtras
{
    None = 0,
    PageNumbers = 1,
    HeaderAndFooter = 2,

    /// <summary>A text from corner to corner.</summary>
    TurnedWatermark = 4,

    /// <summary>A pale text across the page.</summary>
    PaleWatermark = 8,

    /// <summary>A red stamp over a table, with text along its ring.</summary>
    Stamp = 16,

    /// <summary>Text that stands beside the page.</summary>
    TextOffThePage = 32,
}

public enum PaperTurn
{
    None,

    /// <summary>The file says that the page is to be turned.</summary>
    Rotated,

    /// <summary>The letters themselves lie on their side.</summary>
    Content,
}

/// <summary>What is done to text when it is printed.</summary>
[Flags]
public enum TextHabits
{
    None = 0,

    /// <summary>Latin letters and digits are in a font of their own.</summary>
    LatinFont = 1,

    /// <summary>Every letter is placed on its own.</summary>
    LetterByLetter = 2,

    /// <summary>Bold letters are printed twice, side by side.</summary>
    BoldTwice = 4,

    /// <summary>Letters stand apart.</summary>
    Spaced = 8,

    /// <summary>Lines are stretched to the width of the cell.</summary>
    Justified = 16,

    /// <summary>Headings at the left stand one letter a line.</summary>
    VerticalHeadings = 32,

    /// <summary>Texts of neighbouring cells are printed in one, with blanks between.</summary>
    JoinedCells = 64,
}
