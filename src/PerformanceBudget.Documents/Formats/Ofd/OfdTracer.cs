using System.Buffers;

namespace PerformanceBudget.Documents;

/// <summary>Draws the lines of a path as it says: letters for what is done, each with the numbers that belong to it.</summary>
/// <remarks>
/// A curve is drawn along the points that draw it to them: it is no line along the page, and a dot stays one. What is none of the
/// operations, or has too few numbers, is passed over.
/// </remarks>
internal ref struct OfdTracer(OfdPainter painter, OfdMatrix place)
{
    /// <summary>As many as the longest operation has, an arc.</summary>
    private const int MostNumbers = 7;

    private static readonly SearchValues<char> Operations = SearchValues.Create("SMLQBAC");

    private decimal _x;
    private decimal _y;

    public void Draw(string data)
    {
        painter.Budget.CountPath(data);
        Span<decimal> numbers = stackalloc decimal[MostNumbers];
        var rest = data.AsSpan();
        for (int start; (start = rest.IndexOfAny(Operations)) >= 0; )
        {
            var operation = rest[start];
            rest = rest[(start + 1)..];
            var end = rest.IndexOfAny(Operations);
            var tokens = new OfdTokens(end < 0 ? rest : rest[..end]);
            var count = 0;
            while (count < MostNumbers && tokens.NextNumber() is { } number)
            {
                numbers[count++] = number;
            }

            Do(operation, numbers[..count]);
        }
    }

    private void Do(char operation, scoped ReadOnlySpan<decimal> numbers)
    {
        switch (operation)
        {
            case 'S' or 'M' when numbers is [var x, var y, ..]:
                Begin(x, y);
                break;
            case 'L' when numbers is [var x, var y, ..]:
                LineTo(x, y);
                break;
            case 'Q' when numbers is [var x1, var y1, var x, var y, ..]:
                LineTo(x1, y1);
                LineTo(x, y);
                break;
            case 'B' when numbers is [var x1, var y1, var x2, var y2, var x, var y, ..]:
                LineTo(x1, y1);
                LineTo(x2, y2);
                LineTo(x, y);
                break;
            case 'A' when numbers is [var across, var down, _, _, var isClockwise, var x, var y, ..]:
                ArcTo(
                    x,
                    y,
                    across * down == 0 ? 0
                        : isClockwise == 0 ? -1
                        : 1
                );
                break;
            case 'C':
                painter.Path.Close();
                break;
        }
    }

    private void Begin(decimal x, decimal y)
    {
        painter.Budget.CountPathOperation();
        (_x, _y) = (x, y);
        var (across, down) = OfdPainter.OnPage(place, x, y);
        painter.Path.MoveTo(across, down);
    }

    private void LineTo(decimal x, decimal y)
    {
        painter.Budget.CountPathOperation();
        (_x, _y) = (x, y);
        var (across, down) = OfdPainter.OnPage(place, x, y);
        painter.Path.LineTo(across, down);
    }

    /// <summary>Draws an arc over a point beside it, as far from its ends as half a circle is.</summary>
    /// <param name="x">Where it ends.</param>
    /// <param name="y">Where it ends.</param>
    /// <param name="side">1 where it turns clockwise, -1 where it does not, 0 where it is a line.</param>
    private void ArcTo(decimal x, decimal y, int side)
    {
        if (side != 0)
        {
            var (across, down) = (x - _x, y - _y);
            LineTo(_x + ((across + (side * down)) / 2), _y + ((down - (side * across)) / 2));
        }

        LineTo(x, y);
    }
}
