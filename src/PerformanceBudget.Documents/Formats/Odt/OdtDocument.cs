namespace PerformanceBudget.Documents;

/// <summary>Reads the body of an OpenDocument text: paragraphs, lists, tables, and what stands around them.</summary>
internal sealed class OdtDocument
{
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private readonly ReadLimits _limits;
    private readonly BlockCounter _counter;
    private readonly BlockFlow _body;

    public OdtDocument(ReadLimits limits)
    {
        _limits = limits;
        _counter = new BlockCounter(limits);
        _body = BlockFlow.OfDocument(_counter);
    }

    public IReadOnlyList<DocumentBlock> Blocks => _body.Blocks;

    public void Read(XmlPart xml)
    {
        if (xml.Name is not "document-content" || xml.Namespace is not Office)
        {
            throw UnreadableDocumentException.Damaged(
                new("正文不是 OpenDocument 文档", "its content is no OpenDocument text")
            );
        }

        var document = xml.Depth;
        while (xml.NextChild(document))
        {
            if (xml.Name is "body" && xml.NextChild(xml.Depth) && xml.Name is "text")
            {
                _ = ReadBlocks(xml, _body);
            }
        }
    }

    /// <summary>Reads the paragraphs and tables of an element into a flow.</summary>
    /// <param name="xml">The element.</param>
    /// <param name="flow">Where they go.</param>
    /// <param name="listLevel">The level of the list that the element is or is in; -1 outside lists.</param>
    /// <returns>Whether the flow is a cell and a page ends before its first text.</returns>
    public bool ReadBlocks(XmlPart xml, BlockFlow flow, int listLevel = -1)
    {
        var isAfterPageBreak = false;
        var isFirst = xml.Name is "list-item" or "numbered-paragraph";
        var parent = xml.Depth;
        while (xml.NextChild(parent))
        {
            switch (xml.Name)
            {
                case "p" or "h":
                    isAfterPageBreak |= new OdtParagraph(this, flow).Read(
                        xml,
                        isFirst && listLevel >= 0 ? listLevel : null
                    );
                    isFirst = false;
                    break;
                case "list":
                    isAfterPageBreak |= ReadBlocks(xml, flow, listLevel + 1);
                    break;
                case "numbered-paragraph":
                    isAfterPageBreak |= ReadBlocks(xml, flow, Math.Max(1, xml.Number("level") ?? 1) - 1);
                    break;
                case "table":
                    new OdtTable(this, _counter, _limits).Read(xml, flow);
                    break;
                case "frame" or "custom-shape" or "rect" or "g":
                    ReadDrawing(xml, flow);
                    break;
                case "soft-page-break":
                    isAfterPageBreak |= flow.IsBlankCell;
                    break;
                case "tracked-changes" or "annotation":
                case "section" when xml.Attribute("display") is "none":
                    break;
                default:
                    isAfterPageBreak |= ReadBlocks(xml, flow, listLevel);
                    break;
            }
        }

        return isAfterPageBreak;
    }

    /// <summary>Reads the text boxes of a drawing, and the text that stands in a shape itself.</summary>
    public void ReadDrawing(XmlPart xml, BlockFlow flow)
    {
        var parent = xml.Depth;
        while (xml.NextChild(parent))
        {
            switch (xml.Name)
            {
                case "text-box":
                    _ = ReadBlocks(xml, flow);
                    break;
                case "p":
                    _ = new OdtParagraph(this, flow).Read(xml, null);
                    break;
                case "list":
                    _ = ReadBlocks(xml, flow, 0);
                    break;
                case "frame" or "custom-shape" or "rect" or "g":
                    ReadDrawing(xml, flow);
                    break;
            }
        }
    }
}
