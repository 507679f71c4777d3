namespace PerformanceBudget.Documents;

/// <summary>What all objects have.</summary>
internal sealed class OfdGraphic
{
    private const int Opaque = byte.MaxValue;

    private readonly OfdMatrix _place;
    private readonly int _alpha;

    /// <summary>Reads it off the element of an object.</summary>
    public OfdGraphic(XmlPart xml)
    {
        Boundary = OfdBox.Parse(xml.Attribute("Boundary"));
        _place = OfdMatrix.Of(xml.Attribute("CTM"), Boundary);
        _alpha = Math.Min(xml.Number("Alpha") ?? Opaque, Opaque);
    }

    /// <summary>The rectangle in which the object says that it is.</summary>
    public OfdBox? Boundary { get; }

    /// <summary>Where the object is on the page.</summary>
    /// <param name="place">Where what it stands in is.</param>
    public OfdMatrix PlaceIn(OfdMatrix place) => place.Place(_place);

    /// <summary>How much the object covers, from 0 to 255.</summary>
    /// <param name="alpha">How much what it stands in does.</param>
    public int AlphaIn(int alpha) => alpha * _alpha / Opaque;
}
