namespace PerformanceBudget.Documents;

/// <summary>A page or a template as its part has it.</summary>
internal sealed class OfdPage(OfdBudget budget, bool isShared)
{
    private readonly OfdObjectReader _reader = new(budget, isShared);

    public bool IsRead { get; private set; }

    /// <summary>The size, where it has one of its own.</summary>
    public OfdBox? Paper { get; private set; }

    /// <summary>The templates that it uses, and in which order they are drawn.</summary>
    public List<(string Id, string? ZOrder)> Templates { get; } = [];

    /// <summary>The parts with resources of its own, as it names them.</summary>
    public List<string> Resources { get; } = [];

    public List<OfdObject> Objects { get; } = [];

    public void Read(XmlPart xml)
    {
        IsRead = true;
        var page = xml.Depth;
        while (xml.NextChild(page))
        {
            switch (xml.Name)
            {
                case "Area":
                    Paper = ReadArea(xml);
                    break;
                case "Template" when xml.Attribute("TemplateID") is { } id:
                    budget.CountObject(isShared);
                    Templates.Add((id, xml.Attribute("ZOrder")));
                    break;
                case "PageRes":
                    budget.CountObject(isShared);
                    Resources.Add(xml.Text());
                    break;
                case "Content":
                    _reader.Read(xml, Objects);
                    break;
            }
        }
    }

    /// <summary>The size that an area of a page says; null where it says none.</summary>
    public static OfdBox? ReadArea(XmlPart xml)
    {
        OfdBox? physical = null;
        OfdBox? application = null;
        var area = xml.Depth;
        while (xml.NextChild(area))
        {
            switch (xml.Name)
            {
                case "PhysicalBox":
                    physical = OfdBox.Parse(xml.Text());
                    break;
                case "ApplicationBox":
                    application = OfdBox.Parse(xml.Text());
                    break;
            }
        }

        return physical ?? application;
    }
}
