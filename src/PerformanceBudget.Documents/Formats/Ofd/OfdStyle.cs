namespace PerformanceBudget.Documents;

/// <summary>How something is drawn, as far as it says so itself.</summary>
/// <param name="Parameters">The drawing parameters to which it leaves the rest, by their identifier.</param>
/// <param name="LineWidth">How thick lines are, in millimetres.</param>
/// <param name="Fill">The colour of letters and surfaces.</param>
/// <param name="Stroke">The colour of lines.</param>
internal sealed record OfdStyle(string? Parameters, decimal? LineWidth, OfdColor? Fill, OfdColor? Stroke)
{
    /// <summary>Reads what the element of an object, or of drawing parameters, says of itself.</summary>
    /// <param name="xml">The element.</param>
    /// <param name="parameters">The parameters to which it leaves the rest.</param>
    public static OfdStyle Of(XmlPart xml, string? parameters) =>
        new(parameters, OfdTokens.Number(xml.Attribute("LineWidth")), null, null);

    /// <summary>The style with the colour of the element, if it is one of a colour.</summary>
    public OfdStyle WithColor(XmlPart xml) =>
        xml.Name switch
        {
            "FillColor" => this with { Fill = OfdColor.Read(xml) },
            "StrokeColor" => this with { Stroke = OfdColor.Read(xml) },
            _ => this,
        };

    /// <summary>Takes what it does not say itself from the parameters to which it leaves that.</summary>
    public OfdStyle With(OfdStyle parameters) =>
        new(
            parameters.Parameters,
            LineWidth ?? parameters.LineWidth,
            Fill ?? parameters.Fill,
            Stroke ?? parameters.Stroke
        );
}
