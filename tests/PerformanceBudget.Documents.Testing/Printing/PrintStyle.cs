namespace PerformanceBudget.Documents.Testing;

/// <summary>What a document has throughout and no option says.</summary>
internal sealed class PrintStyle
{
    private readonly PrintOptions _options;

    public PrintStyle(PrintOptions options)
    {
        var random = new Random(options.Seed);
        _options = options;
        Leading = random.OneOf(1.15, 1.25, 1.4, 1.6);
        PaddingX = random.OneOf(1.5, 2.8, 5.4);
        PaddingY = random.OneOf(0.0, 1, 2, 4);
        LeastRow = random.OneOf(0.0, 0, 18, 24);
        Thickness = random.OneOf(0.5, 0.5, 0.75, 1);
        SetsInTheMiddle = random.Percent(70) || options.SetsInTheMiddleOverPages;
        LeastLinesOfPieces = random.OneOf(1, 1, 2);
        LabelsInTheCentre = random.Percent(70);
        NamesInTheCentre = random.Percent(25);
        ValuesInTheCentre = random.Percent(50);
        Amounts = random.OneOf(Alignment.Left, Alignment.Centre, Alignment.Right);
        IsBold = random.Percent(40);
        DrawsTextFirst = random.Percent(30);
    }

    /// <summary>The height of a line, in sizes of the font.</summary>
    public double Leading { get; }

    public double PaddingX { get; }

    public double PaddingY { get; }

    /// <summary>The least height of a row.</summary>
    public double LeastRow { get; }

    public double Thickness { get; }

    /// <summary>Whether text stands in the middle of its cell, and not at the top.</summary>
    public bool SetsInTheMiddle { get; }

    /// <summary>How many lines a row has at least on both sides of a page break.</summary>
    public int LeastLinesOfPieces { get; }

    public bool DrawsTextFirst { get; }

    private bool LabelsInTheCentre { get; }

    private bool NamesInTheCentre { get; }

    private bool ValuesInTheCentre { get; }

    private Alignment Amounts { get; }

    private bool IsBold { get; }

    public double Spacing(double size) => _options.Text.HasFlag(TextHabits.Spaced) ? size * 0.15 : 0;

    public bool IsPrintedTwice(CellRole role) =>
        _options.Text.HasFlag(TextHabits.BoldTwice)
        && (role is CellRole.Title or CellRole.Label || (IsBold && IsHeading(role)));

    public bool IsVertical(SyntheticCell cell) =>
        _options.Text.HasFlag(TextHabits.VerticalHeadings)
        && (cell.Role == CellRole.Group || cell is { Role: CellRole.Label, RowSpan: > 2 });

    public Alignment AlignmentOf(CellRole role) =>
        role switch
        {
            CellRole.Title => Alignment.Centre,
            CellRole.Amount => Amounts,
            CellRole.Value or CellRole.Note when ValuesInTheCentre => Alignment.Centre,
            CellRole.Name or CellRole.Field when NamesInTheCentre => Alignment.Centre,
            _ when IsHeading(role) && LabelsInTheCentre => Alignment.Centre,
            _ => Alignment.Left,
        };

    public static bool IsHeading(CellRole role) =>
        role is CellRole.Title or CellRole.Label or CellRole.Group or CellRole.Category;
}

/// <summary>Where a line stands in its cell.</summary>
internal enum Alignment
{
    Left,
    Centre,
    Right,
}
