namespace PerformanceBudget.Documents;

/// <summary>How long an arrow is, and where it points to: by turning it to the right in ever smaller steps (CORDIC).</summary>
/// <param name="Length">The length.</param>
/// <param name="Turn">How far it is turned clockwise from pointing to the right, in whole degrees from 0 to 359.</param>
internal readonly record struct OfdVector(decimal Length, int Turn)
{
    private const int HalfTurn = 180;
    private const int FullTurn = 360;

    /// <summary>What the steps make an arrow longer by, inverted.</summary>
    private const decimal Shrink = 0.607252935m;

    /// <summary>The angles whose tangents are 1, 1/2, 1/4 and so on.</summary>
    private static readonly decimal[] Steps =
    [
        45m,
        26.565051m,
        14.036243m,
        7.125016m,
        3.576334m,
        1.789911m,
        0.895174m,
        0.447614m,
        0.223811m,
        0.111906m,
        0.055953m,
        0.027976m,
        0.013988m,
        0.006994m,
    ];

    /// <summary>The arrow that goes so far.</summary>
    /// <param name="x">How far it goes to the right.</param>
    /// <param name="y">How far it goes down.</param>
    public static OfdVector Of(decimal x, decimal y)
    {
        if (y == 0)
        {
            return new OfdVector(Math.Abs(x), x < 0 ? HalfTurn : 0);
        }

        if (x == 0)
        {
            return new OfdVector(Math.Abs(y), y < 0 ? FullTurn - (HalfTurn / 2) : HalfTurn / 2);
        }

        var turn = x < 0 ? HalfTurn : 0m;
        (x, y) = x < 0 ? (-x, -y) : (x, y);
        var tangent = 1m;
        foreach (var step in Steps)
        {
            (x, y, turn) =
                y > 0
                    ? (x + (y * tangent), y - (x * tangent), turn + step)
                    : (x - (y * tangent), y + (x * tangent), turn - step);
            tangent /= 2;
        }

        return new OfdVector(x * Shrink, ((int)decimal.Round(turn) + FullTurn) % FullTurn);
    }
}
