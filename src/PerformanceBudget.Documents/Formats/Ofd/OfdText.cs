namespace PerformanceBudget.Documents;

/// <summary>Letters of a font.</summary>
internal sealed class OfdText : OfdObject
{
    private readonly OfdGraphic _graphic;
    private readonly List<OfdCode> _codes = new(1);
    private readonly bool _isFilled;
    private readonly bool _isStroked;
    private OfdStyle _style;

    private OfdText(XmlPart xml, string? parameters)
    {
        _graphic = new OfdGraphic(xml);
        _style = OfdStyle.Of(xml, parameters);
        _isFilled = xml.Flag("Fill") ?? true;
        _isStroked = xml.Flag("Stroke") ?? false;
        Font = xml.Attribute("Font");
        Size = Math.Abs(OfdTokens.Number(xml.Attribute("Size")) ?? 0);
        HorizontalScale = Math.Abs(OfdTokens.Number(xml.Attribute("HScale")) ?? 1);
        ReadDirection = xml.Number("ReadDirection") ?? 0;
        CharDirection = xml.Number("CharDirection") ?? 0;
    }

    /// <summary>The font, by its identifier.</summary>
    public string? Font { get; }

    /// <summary>The size of the font, in millimetres.</summary>
    public decimal Size { get; }

    /// <summary>What the width of letters is multiplied by.</summary>
    public decimal HorizontalScale { get; }

    /// <summary>Where the next letter stands, in degrees clockwise from the right: 0, 90, 180 or 270.</summary>
    public int ReadDirection { get; }

    /// <summary>How far each letter is turned clockwise, in degrees: 0, 90, 180 or 270.</summary>
    public int CharDirection { get; }

    /// <summary>Reads the element of a text; null where there are no letters in it.</summary>
    /// <param name="xml">The element.</param>
    /// <param name="parameters">The drawing parameters that it uses.</param>
    /// <param name="countRun">Counts a run of letters, before it is read.</param>
    public static OfdText? Read(XmlPart xml, string? parameters, Action countRun)
    {
        var text = new OfdText(xml, parameters);
        var groups = new List<OfdGroup>();
        var element = xml.Depth;
        while (xml.NextChild(element))
        {
            switch (xml.Name)
            {
                case "CGTransform":
                    OfdGroup.Read(xml, groups);
                    break;
                case "TextCode":
                    countRun();
                    text._codes.Add(OfdCode.Read(xml, groups));
                    groups = [];
                    break;
                default:
                    text._style = text._style.WithColor(xml);
                    break;
            }
        }

        return text._codes.Count == 0 ? null : text;
    }

    public override void Draw(OfdPainter painter, OfdMatrix place, int alpha)
    {
        var style = painter.Resources.Resolve(_style);
        var color =
            _isFilled ? style.Fill ?? OfdColor.Black
            : _isStroked ? style.Stroke ?? OfdColor.Black
            : default;
        if (color.OnPaper(_graphic.AlphaIn(alpha)) is not { } ink)
        {
            return;
        }

        var letters = new OfdLetters(this, _graphic.PlaceIn(place), painter, ink);
        foreach (var code in _codes)
        {
            painter.Budget.CountDrawn();
            letters.Draw(code);
        }
    }
}
