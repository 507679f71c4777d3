namespace PerformanceBudget.Documents;

/// <summary>Lines, and the surfaces between them.</summary>
/// <param name="graphic">Where they stand, and how much they cover.</param>
/// <param name="style">How they are drawn.</param>
/// <param name="isStroked">Whether the lines are drawn.</param>
/// <param name="isFilled">Whether the surfaces are.</param>
/// <param name="data">Letters for what is done, each with the numbers that belong to it.</param>
internal sealed class OfdPath(OfdGraphic graphic, OfdStyle style, bool isStroked, bool isFilled, string data)
    : OfdObject
{
    private const decimal UsualLineWidth = 0.353m;

    /// <summary>Reads the element of a path; null where nothing is drawn.</summary>
    public static OfdPath? Read(XmlPart xml, string? parameters)
    {
        var graphic = new OfdGraphic(xml);
        var style = OfdStyle.Of(xml, parameters);
        var (isStroked, isFilled) = (xml.Flag("Stroke") ?? true, xml.Flag("Fill") ?? false);
        var data = string.Empty;
        var path = xml.Depth;
        while (xml.NextChild(path))
        {
            if (xml.Name is "AbbreviatedData")
            {
                data = xml.Text();
            }
            else
            {
                style = style.WithColor(xml);
            }
        }

        return data.Length == 0 ? null : new OfdPath(graphic, style, isStroked, isFilled, data);
    }

    public override void Draw(OfdPainter painter, OfdMatrix place, int alpha)
    {
        var (look, own, covers) = (
            painter.Resources.Resolve(style),
            graphic.PlaceIn(place),
            graphic.AlphaIn(alpha)
        );
        var line = isStroked ? (look.Stroke ?? OfdColor.Black).OnPaper(covers) : null;
        var surface = isFilled ? look.Fill?.OnPaper(covers) : null;
        if (line is null && surface is null)
        {
            return;
        }

        new OfdTracer(painter, own).Draw(data);
        if (surface is { } filled)
        {
            painter.Path.Fill(filled);
        }

        if (line is { } stroked)
        {
            var width = (look.LineWidth ?? UsualLineWidth) * OfdVector.Of(own.A, own.B).Length;
            painter.Path.Stroke(OfdLength.ToHundredths(width), stroked);
        }

        painter.Path.Clear();
    }
}
