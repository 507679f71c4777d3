namespace PerformanceBudget.Documents;

/// <summary>Reads what is drawn on a page or by a composite.</summary>
internal sealed class OfdObjectReader
{
    private readonly Action _countObject;

    public OfdObjectReader(OfdBudget budget, bool isShared) =>
        _countObject = () => budget.CountObject(isShared);

    /// <summary>Reads the objects of an element, those of its layers and blocks among them.</summary>
    /// <param name="xml">The element.</param>
    /// <param name="objects">Where they go.</param>
    /// <param name="parameters">The drawing parameters of objects that name none.</param>
    public void Read(XmlPart xml, List<OfdObject> objects, string? parameters = null)
    {
        var parent = xml.Depth;
        while (xml.NextChild(parent))
        {
            if (xml.Name is "Layer" or "PageBlock")
            {
                Read(xml, objects, xml.Attribute("DrawParam") ?? parameters);
            }
            else if (
                xml.Flag("Visible") != false
                && ReadObject(xml, xml.Attribute("DrawParam") ?? parameters) is { } one
            )
            {
                _countObject();
                objects.Add(one);
            }
        }
    }

    private OfdObject? ReadObject(XmlPart xml, string? parameters) =>
        xml.Name switch
        {
            "TextObject" => OfdText.Read(xml, parameters, _countObject),
            "PathObject" => OfdPath.Read(xml, parameters),
            "CompositeObject" => new OfdComposite(new OfdGraphic(xml), xml.Attribute("ResourceID")),
            "ImageObject" when OfdBox.Parse(xml.Attribute("Boundary")) is { } boundary => new OfdPicture(
                boundary
            ),
            _ => null,
        };
}
