using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>A rectangle on a page, in hundredths of a point from the upper left corner of the page as it is shown.</summary>
internal readonly record struct Area(int Left, int Top, int Right, int Bottom)
{
    private const decimal HundredthsOfAPoint = 100;

    public int Width => Right - Left;

    public int Height => Bottom - Top;

    public int CentreX => Left + ((Right - Left) / 2);

    public int CentreY => Top + ((Bottom - Top) / 2);

    public bool Contains(int x, int y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    public bool Overlaps(Area other) =>
        other.Left < Right && other.Right > Left && other.Top < Bottom && other.Bottom > Top;

    /// <summary>The smallest rectangle around both.</summary>
    public Area With(Area other) =>
        new(
            Math.Min(Left, other.Left),
            Math.Min(Top, other.Top),
            Math.Max(Right, other.Right),
            Math.Max(Bottom, other.Bottom)
        );

    /// <summary>The part on a page of a size; of a negative width or height where none is.</summary>
    public Area Within(int width, int height) =>
        new(Math.Max(Left, 0), Math.Max(Top, 0), Math.Min(Right, width), Math.Min(Bottom, height));

    /// <summary>The rectangle as the place of what stands in it.</summary>
    public SourcePlace OnPage(int page) =>
        SourcePlace.OnPage(
            page,
            new PageBox(
                Left / HundredthsOfAPoint,
                Top / HundredthsOfAPoint,
                Width / HundredthsOfAPoint,
                Height / HundredthsOfAPoint
            )
        );
}
