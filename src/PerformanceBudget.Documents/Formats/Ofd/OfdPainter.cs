namespace PerformanceBudget.Documents;

/// <summary>Draws objects on a page: what is kept of them is letters, lines, shades and the places of pictures.</summary>
internal sealed class OfdPainter(PrintedPage page, OfdResources resources, OfdBudget budget)
{
    private const int Full = byte.MaxValue;
    private const int MostNested = 16;

    private int _nested;

    public OfdResources Resources => resources;

    public OfdBudget Budget => budget;

    /// <summary>The path that is being drawn.</summary>
    public PagePath Path { get; } = new(page);

    public void Draw(List<OfdObject> objects) => Draw(objects, OfdMatrix.Identity, Full);

    /// <summary>Draws what a composite has. One that has itself is drawn as often as composites stand in one another at most.</summary>
    public void DrawNested(List<OfdObject> objects, OfdMatrix place, int alpha)
    {
        if (_nested < MostNested)
        {
            _nested++;
            Draw(objects, place, alpha);
            _nested--;
        }
    }

    /// <summary>Where a point is on the page, in hundredths of a point.</summary>
    public static (int X, int Y) OnPage(OfdMatrix place, decimal x, decimal y)
    {
        var (across, down) = place.Apply(x, y);
        return (OfdLength.ToHundredths(across), OfdLength.ToHundredths(down));
    }

    public void AddLetter(Letter letter)
    {
        if (letter.X >= 0 && letter.Y >= 0 && letter.X <= page.Width && letter.Y <= page.Height)
        {
            page.Letters.Add(letter);
        }
    }

    public void AddPicture(OfdMatrix place, OfdBox boundary)
    {
        var (right, bottom) = (boundary.Left + boundary.Width, boundary.Top + boundary.Height);
        page.Pictures.Add(
            Point(place, boundary.Left, boundary.Top)
                .With(Point(place, right, boundary.Top))
                .With(Point(place, boundary.Left, bottom))
                .With(Point(place, right, bottom))
        );
    }

    private void Draw(List<OfdObject> objects, OfdMatrix place, int alpha)
    {
        foreach (var drawn in objects)
        {
            budget.CountDrawn();
            drawn.Draw(this, place, alpha);
        }
    }

    private static Area Point(OfdMatrix place, decimal x, decimal y)
    {
        var (across, down) = OnPage(place, x, y);
        return new Area(across, down, across, down);
    }
}
