using System.Globalization;
using System.Text;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Writes the content of a page.</summary>
internal sealed class PdfContent(PaperPage page, PdfHabits habits, PdfFonts fonts)
{
    /// <summary>How far the handles of a curve are from its ends, for a quarter of a circle of radius 1.</summary>
    private const double Handle = 0.5523;

    private readonly StringBuilder _content = new();

    public string Write()
    {
        _content.Append("q\n");
        Turn();
        foreach (var mark in page.Marks)
        {
            Append(mark);
        }

        return _content.Append("Q\n").ToString();
    }

    private void Turn()
    {
        switch (page.Rotate)
        {
            case 90:
                Append($"0 1 -1 0 {page.Height:0.###} 0 cm");
                break;
            case 180:
                Append($"-1 0 0 -1 {page.Width:0.###} {page.Height:0.###} cm");
                break;
            case 270:
                Append($"0 -1 1 0 0 {page.Width:0.###} cm");
                break;
        }

        if (habits.CountsFromTheTop)
        {
            Append($"1 0 0 -1 0 {page.Height:0.###} cm");
        }
    }

    private void Append(PaperMark mark)
    {
        switch (mark)
        {
            case PaperText text:
                Append(text);
                break;
            case PaperStroke stroke:
                var dash =
                    stroke.Dash > 0
                        ? FormattableString.Invariant($"[{stroke.Dash:0.##}] 0 d ")
                        : string.Empty;
                Append(
                    $"q {Stroking(stroke.Color)} {stroke.Thickness:0.###} w {dash}{stroke.X1:0.###} {Y(stroke.Y1):0.###} m {stroke.X2:0.###} {Y(stroke.Y2):0.###} l S Q"
                );
                break;
            case PaperFill fill:
                Append($"{Filling(fill.Color)} {Box(fill.X, fill.Y, fill.Width, fill.Height)} re f");
                break;
            case PaperFrame frame:
                Append(
                    $"{Stroking(frame.Color)} {frame.Thickness:0.###} w {Box(frame.X, frame.Y, frame.Width, frame.Height)} re S"
                );
                break;
            case PaperRing ring:
                Append(ring);
                break;
            case PaperPicture picture:
                var bottom = Y(picture.Y + picture.Height);
                var height = habits.CountsFromTheTop ? -picture.Height : picture.Height;
                Append(
                    $"q {picture.Width:0.###} 0 0 {height:0.###} {picture.X:0.###} {bottom:0.###} cm /Im1 Do Q"
                );
                break;
        }
    }

    private void Append(PaperText text)
    {
        var (sin, cos) = Math.SinCos(text.Turn * Math.PI / 180);
        var flip = habits.CountsFromTheTop ? -1 : 1;
        Append(
            $"BT {Filling(text.Color)} {cos:0.####} {0 - (sin * flip):0.####} {sin:0.####} {cos * flip:0.####} {text.X:0.###} {Y(text.Y):0.###} Tm"
        );
        Append($"{text.Spacing:0.###} Tc");
        foreach (var (font, code) in fonts.Encode(text))
        {
            Append($"/{font} {text.Size:0.###} Tf <{code}> Tj");
        }

        Append($"ET");
    }

    private void Append(PaperRing ring)
    {
        var (x, y, r) = (ring.CentreX, Y(ring.CentreY), ring.Radius);
        const double K = Handle;
        Append($"{Stroking(ring.Color)} {ring.Thickness:0.###} w {x + r:0.###} {y:0.###} m");
        Span<(double X1, double Y1, double X2, double Y2, double X3, double Y3)> quarters =
        [
            (1, K, K, 1, 0, 1),
            (-K, 1, -1, K, -1, 0),
            (-1, -K, -K, -1, 0, -1),
            (K, -1, 1, -K, 1, 0),
        ];
        foreach (var q in quarters)
        {
            Append(
                $"{x + (q.X1 * r):0.###} {y + (q.Y1 * r):0.###} {x + (q.X2 * r):0.###} {y + (q.Y2 * r):0.###} {x + (q.X3 * r):0.###} {y + (q.Y3 * r):0.###} c"
            );
        }

        Append($"s");
    }

    private double Y(double y) => habits.CountsFromTheTop ? y : page.Height - y;

    private string Box(double x, double y, double width, double height) =>
        FormattableString.Invariant(
            $"{x:0.###} {(habits.CountsFromTheTop ? y : page.Height - y - height):0.###} {width:0.###} {height:0.###}"
        );

    private static string Filling(PaperColor color) => Components(color) + " rg";

    private static string Stroking(PaperColor color) => Components(color) + " RG";

    private static string Components(PaperColor color) =>
        FormattableString.Invariant(
            $"{color.Red / 255.0:0.###} {color.Green / 255.0:0.###} {color.Blue / 255.0:0.###}"
        );

    private void Append(FormattableString operation) =>
        _content.Append(operation.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
