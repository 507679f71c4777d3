namespace PerformanceBudget.Documents.Testing;

/// <summary>Turns pages to the side.</summary>
internal static class PaperTurning
{
    private const int Quarter = 90;

    public static PaperPage Turn(PaperPage page, PaperTurn turn) =>
        turn switch
        {
            PaperTurn.Rotated => page with { Rotate = Quarter },
            PaperTurn.Content => new PaperPage(
                page.Height,
                page.Width,
                0,
                [.. page.Marks.Select(mark => Turn(mark, page.Height))]
            ),
            _ => page,
        };

    /// <summary>Turns a mark clockwise: what was at the left is at the top.</summary>
    private static PaperMark Turn(PaperMark mark, double height) =>
        mark switch
        {
            PaperText text => text with
            {
                X = height - text.Y,
                Y = text.X,
                Turn = (text.Turn + Quarter) % (4 * Quarter),
            },
            PaperStroke stroke => stroke with
            {
                X1 = height - stroke.Y1,
                Y1 = stroke.X1,
                X2 = height - stroke.Y2,
                Y2 = stroke.X2,
            },
            PaperFill fill => fill with
            {
                X = height - fill.Y - fill.Height,
                Y = fill.X,
                Width = fill.Height,
                Height = fill.Width,
            },
            PaperFrame frame => frame with
            {
                X = height - frame.Y - frame.Height,
                Y = frame.X,
                Width = frame.Height,
                Height = frame.Width,
            },
            PaperRing ring => ring with { CentreX = height - ring.CentreY, CentreY = ring.CentreX },
            PaperPicture picture => new PaperPicture(
                height - picture.Y - picture.Height,
                picture.X,
                picture.Height,
                picture.Width
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(mark)),
        };
}
