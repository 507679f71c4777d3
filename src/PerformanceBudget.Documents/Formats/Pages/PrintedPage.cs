using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>A page as it is printed: letters and lines, wherever they stand.</summary>
/// <remarks>What PDF and OFD have in common; <see cref="PageBlocks"/> finds tables and paragraphs on it.</remarks>
/// <param name="number">The number of the page in the file, from 1.</param>
/// <param name="width">The width, in hundredths of a point.</param>
/// <param name="height">The height, in hundredths of a point.</param>
/// <param name="turn">How far the page was turned from what is shown, clockwise, so that its text is upright: 0, 90, 180 or 270.</param>
internal sealed class PrintedPage(int number, int width, int height, int turn = 0)
{
    public int Number => number;

    public int Width => width;

    public int Height => height;

    /// <summary>The letters, in the order of the file.</summary>
    public List<Letter> Letters { get; } = [];

    /// <summary>The lines, in the order of the file.</summary>
    public List<Rule> Rules { get; } = [];

    /// <summary>Rectangles that are filled, too thick for a line: the shades of cells.</summary>
    public List<Rule> Shades { get; } = [];

    /// <summary>Where pictures stand.</summary>
    public List<Area> Pictures { get; } = [];

    /// <summary>A rectangle as the place of what stands in it, on the page as it is shown.</summary>
    public SourcePlace PlaceOf(Area area) => PageTurn.Turned(area, width, height, turn).OnPage(number);
}
