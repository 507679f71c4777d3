using System.Globalization;
using System.Security;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Writes what stands on a page.</summary>
/// <param name="habits">How it is written.</param>
/// <param name="composites">What composites are made of, which goes to the resources.</param>
internal sealed class OfdContent(OfdHabits habits, List<string> composites)
{
    private const double MillimetresOfAPoint = 25.4 / 72;
    private const double Ascent = 0.86;

    public string Write(IEnumerable<PaperMark> marks) => string.Concat(marks.Select(Write));

    /// <summary>A rectangle as it is written.</summary>
    public static string Box(double x, double y, double width, double height) =>
        $"{Millimetres(x)} {Millimetres(y)} {Millimetres(width)} {Millimetres(height)}";

    private string Write(PaperMark mark) =>
        mark switch
        {
            PaperText text when habits.Composites => Composite(Write(text)),
            PaperText text => Write(text),
            PaperStroke stroke => Path(
                $"M {Length(stroke.X1)} {Length(stroke.Y1)} L {Length(stroke.X2)} {Length(stroke.Y2)}",
                Stroke(stroke.Thickness)
                    + (
                        stroke.Dash > 0
                            ? $" DashPattern=\"{Length(stroke.Dash)} {Length(stroke.Dash)}\""
                            : null
                    ),
                Color("StrokeColor", stroke.Color)
            ),
            PaperFrame frame => Path(
                Rectangle(frame.X, frame.Y, frame.Width, frame.Height),
                Stroke(frame.Thickness),
                Color("StrokeColor", frame.Color)
            ),
            PaperFill fill => Path(
                Rectangle(fill.X, fill.Y, fill.Width, fill.Height),
                "Stroke=\"false\" Fill=\"true\"",
                Color("FillColor", fill.Color)
            ),
            PaperRing ring => Path(Circle(ring), Stroke(ring.Thickness), Color("StrokeColor", ring.Color)),
            PaperPicture picture =>
                $"<ofd:ImageObject Boundary=\"{Box(picture.X, picture.Y, picture.Width, picture.Height)}\" ResourceID=\"9\"/>",
            _ => throw new ArgumentOutOfRangeException(nameof(mark)),
        };

    /// <summary>The text in a rectangle around it, or around the beginning of its baseline where it is turned.</summary>
    private string Write(PaperText text)
    {
        var (sin, cos) = Math.SinCos(text.Turn * Math.PI / 180);
        var ascent = text.Turn == 0 ? text.Size * Ascent : 0;
        var font = text.Font == PaperFont.Latin ? 2 : 1;
        var escaped = SecurityElement.Escape(text.Text);
        return $"""
            <ofd:TextObject Font="{font}" Size="{Length(text.Size)}" Boundary="{Box(
                text.X,
                text.Y - ascent,
                text.Advance,
                text.Size
            )}"{Matrix(cos, sin)}>{Color("FillColor", text.Color)}<ofd:TextCode X="0" Y="{Length(ascent)}"{Distances(
                text
            )}>{escaped}</ofd:TextCode></ofd:TextObject>
            """;
    }

    private string? Distances(PaperText text)
    {
        var distances = text
            .Text.EnumerateRunes()
            .SkipLast(1)
            .Select(letter => Length((text.Font.Width($"{letter}"[0]) * text.Size) + text.Spacing))
            .ToList();
        return distances.Count == 0
            ? null
            : $" DeltaX=\"{(habits.Repeats ? Repeated(distances) : string.Join(' ', distances))}\"";
    }

    private static string Repeated(List<string> distances)
    {
        var written = new List<string>();
        for (int i = 0, next; i < distances.Count; i = next)
        {
            next = distances.FindIndex(
                i,
                distance => !string.Equals(distance, distances[i], StringComparison.Ordinal)
            );
            next = next < 0 ? distances.Count : next;
            written.Add(next - i > 1 ? $"g {next - i} {distances[i]}" : distances[i]);
        }

        return string.Join(' ', written);
    }

    private string Composite(string content)
    {
        composites.Add(content);
        var id = composites.Count;
        return $"""<ofd:CompositeObject Boundary="0 0 1000 1000" ResourceID="{id}"/>""";
    }

    private string Path(string data, string attributes, string color) =>
        $"<ofd:PathObject Boundary=\"0 0 1000 1000\"{Matrix(1, 0)} {attributes}>{color}<ofd:AbbreviatedData>{data}</ofd:AbbreviatedData></ofd:PathObject>";

    private string Rectangle(double x, double y, double width, double height) =>
        $"M {Length(x)} {Length(y)} L {Length(x + width)} {Length(y)} L {Length(x + width)} {Length(y + height)} L {Length(x)} {Length(y + height)} C";

    private string Circle(PaperRing ring)
    {
        var (left, right) = (Length(ring.CentreX - ring.Radius), Length(ring.CentreX + ring.Radius));
        var (y, r) = (Length(ring.CentreY), Length(ring.Radius));
        return $"M {right} {y} A {r} {r} 0 0 1 {left} {y} A {r} {r} 0 0 1 {right} {y} C";
    }

    private string Stroke(double thickness) => $"LineWidth=\"{Length(thickness)}\"";

    private string? Matrix(double cos, double sin)
    {
        var scale = habits.CountsInPoints ? MillimetresOfAPoint : 1;
        return scale == 1 && sin == 0
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $" CTM=\"{cos * scale:0.######} {sin * scale:0.######} {-sin * scale:0.######} {cos * scale:0.######} 0 0\""
            );
    }

    private static string Color(string element, PaperColor color) =>
        $"<ofd:{element} Value=\"{color.Red} {color.Green} {color.Blue}\"/>";

    /// <summary>A length in an object, which has a matrix where it is no millimetres.</summary>
    private string Length(double points) =>
        habits.CountsInPoints ? points.ToString("0.####", CultureInfo.InvariantCulture) : Millimetres(points);

    private static string Millimetres(double points) =>
        (points * MillimetresOfAPoint).ToString("0.####", CultureInfo.InvariantCulture);
}
