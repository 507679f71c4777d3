using System.Collections.Immutable;

namespace PerformanceBudget.Documents.Testing;

/// <summary>A document laid out on paper: what stands on each page, and where.</summary>
/// <remarks>All numbers are points from the upper left corner of the page as it is shown; writers of formats turn them into theirs.</remarks>
/// <param name="Pages">The pages.</param>
/// <param name="Breaks">The rows of forms at which a page ends.</param>
public sealed record Printout(ImmutableArray<PaperPage> Pages, ImmutableArray<PaperBreak> Breaks);

/// <summary>A page.</summary>
/// <param name="Width">How wide it is as it is shown.</param>
/// <param name="Height">How high it is as it is shown.</param>
/// <param name="Rotate">How far the file says that a viewer turns it clockwise: 0, 90, 180 or 270 degrees.</param>
/// <param name="Marks">What stands on it, from the bottom to the top.</param>
public sealed record PaperPage(double Width, double Height, int Rotate, ImmutableArray<PaperMark> Marks);

/// <summary>Something on a page.</summary>
/// <param name="Color">The colour.</param>
public abstract record PaperMark(PaperColor Color);

/// <summary>A colour.</summary>
public readonly record struct PaperColor(byte Red, byte Green, byte Blue)
{
    public static PaperColor Black => default;

    public static PaperColor White => new(255, 255, 255);
}

/// <summary>Letters in a row.</summary>
/// <param name="Text">The letters.</param>
/// <param name="X">Where the first begins on the baseline.</param>
/// <param name="Y">The baseline.</param>
/// <param name="Size">The size of the font; <see cref="PaperFont"/> says how wide letters are.</param>
/// <param name="Color">The colour.</param>
/// <param name="Font">The font.</param>
/// <param name="Spacing">What is added to the width of each letter, in points.</param>
/// <param name="Turn">How far the baseline is turned clockwise, in degrees, around its beginning.</param>
public sealed record PaperText(
    string Text,
    double X,
    double Y,
    double Size,
    PaperColor Color,
    PaperFont Font,
    double Spacing = 0,
    double Turn = 0
) : PaperMark(Color)
{
    /// <summary>How far the letters reach along the baseline.</summary>
    public double Advance =>
        Text.Where(letter => !char.IsLowSurrogate(letter))
            .Sum(letter => (Font.Width(letter) * Size) + Spacing);
}

/// <summary>A stroke.</summary>
/// <param name="X1">Where it begins.</param>
/// <param name="Y1">Where it begins.</param>
/// <param name="X2">Where it ends.</param>
/// <param name="Y2">Where it ends.</param>
/// <param name="Thickness">How thick it is.</param>
/// <param name="Color">The colour.</param>
/// <param name="Dash">How long dashes and the gaps between them are; 0 where it has none.</param>
public sealed record PaperStroke(
    double X1,
    double Y1,
    double X2,
    double Y2,
    double Thickness,
    PaperColor Color,
    double Dash = 0
) : PaperMark(Color);

/// <summary>A filled rectangle.</summary>
public sealed record PaperFill(double X, double Y, double Width, double Height, PaperColor Color)
    : PaperMark(Color);

/// <summary>The outline of a rectangle, stroked in one.</summary>
public sealed record PaperFrame(
    double X,
    double Y,
    double Width,
    double Height,
    double Thickness,
    PaperColor Color
) : PaperMark(Color);

/// <summary>The outline of a circle: that of a stamp.</summary>
public sealed record PaperRing(
    double CentreX,
    double CentreY,
    double Radius,
    double Thickness,
    PaperColor Color
) : PaperMark(Color);

/// <summary>A picture: a page that was scanned.</summary>
public sealed record PaperPicture(double X, double Y, double Width, double Height)
    : PaperMark(PaperColor.White);
