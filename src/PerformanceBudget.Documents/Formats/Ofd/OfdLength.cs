namespace PerformanceBudget.Documents;

/// <summary>Lengths of an OFD, which are millimetres, in hundredths of a point.</summary>
internal static class OfdLength
{
    /// <summary>An inch is 25.4 millimetres and 72 points: 127 millimetres are 36,000 hundredths of a point.</summary>
    private const decimal Hundredths = 36_000;

    private const decimal Millimetres = 127;

    /// <summary>Far from any page, and an int holds the sum of many.</summary>
    private const decimal Farthest = 10_000_000;

    public static int ToHundredths(decimal millimetres) =>
        (int)
            decimal.Round(
                Math.Clamp(millimetres * Hundredths / Millimetres, -Farthest, Farthest),
                MidpointRounding.AwayFromZero
            );
}
