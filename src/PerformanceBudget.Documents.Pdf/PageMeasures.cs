// PdfPig measures in double; what is kept of a page is hundredths of a point.
#pragma warning disable RS0030

using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace PerformanceBudget.Documents.Pdf;

/// <summary>Lengths, turns and colours of PdfPig, as they are kept of a page.</summary>
internal static class PageMeasures
{
    private const double Hundredths = 100;

    /// <summary>Beyond it, nothing is on any page; and an int holds it.</summary>
    private const double Farthest = 10_000_000;

    public static double Distance(PdfPoint one, PdfPoint other) =>
        Math.Sqrt(((other.X - one.X) * (other.X - one.X)) + ((other.Y - one.Y) * (other.Y - one.Y)));

    /// <summary>How far a letter is turned clockwise, by its baseline or, where it has no width, by its height.</summary>
    public static int TurnOf(PdfPoint start, PdfPoint end, PdfPoint up)
    {
        const int Full = 360;
        var radians =
            Distance(start, end) > 0
                ? Math.Atan2(start.Y - end.Y, end.X - start.X)
                : Math.Atan2(up.X - start.X, up.Y - start.Y);
        return (((int)Math.Round(radians * (Full / 2) / Math.PI) % Full) + Full) % Full;
    }

    public static Ink InkOf(IColor? color)
    {
        if (color is null or PatternColor)
        {
            return Ink.Black;
        }

        var (red, green, blue) = color.ToRGBValues();
        return new Ink(ToByte(red), ToByte(green), ToByte(blue));
    }

    public static int ToHundredths(double points) =>
        double.IsNaN(points) ? 0 : (int)Math.Round(Math.Clamp(points * Hundredths, -Farthest, Farthest));

    private static byte ToByte(double share) => (byte)Math.Round(Math.Clamp(share, 0, 1) * byte.MaxValue);
}
