namespace PerformanceBudget.Documents;

/// <summary>Reads the body of a Word document: paragraphs, tables, and what stands around them.</summary>
internal sealed class DocxDocument
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly ReadLimits _limits;
    private readonly BlockCounter _counter;
    private readonly BlockFlow _body;
    private readonly DocxParagraphs _paragraphs;

    public DocxDocument(DocxNumbering numbering, ReadLimits limits)
    {
        _limits = limits;
        _counter = new BlockCounter(limits);
        _body = BlockFlow.OfDocument(_counter);
        _paragraphs = new DocxParagraphs(this, numbering);
    }

    public IReadOnlyList<DocumentBlock> Blocks => _body.Blocks;

    public void Read(XmlPart xml)
    {
        if (xml.Name is not "document" || xml.Namespace is not (Transitional or Strict))
        {
            throw UnreadableDocumentException.Damaged(
                new("正文不是 Word 文档", "its main part is no Word document")
            );
        }

        var document = xml.Depth;
        while (xml.NextChild(document))
        {
            if (xml.Name is "body")
            {
                ReadBlocks(xml, _body);
            }
        }
    }

    /// <summary>Reads the paragraphs and tables of an element into a flow.</summary>
    /// <returns>Whether the flow is a cell and a page ends before its first text.</returns>
    public bool ReadBlocks(XmlPart xml, BlockFlow flow)
    {
        var isAfterPageBreak = false;
        var parent = xml.Depth;
        while (xml.NextChild(parent))
        {
            isAfterPageBreak |= ReadBlock(xml, flow);
        }

        return isAfterPageBreak;
    }

    /// <summary>Reads the paragraph or table, or what holds several, at which the reader stands.</summary>
    /// <inheritdoc cref="ReadBlocks"/>
    public bool ReadBlock(XmlPart xml, BlockFlow flow)
    {
        switch (xml.Name)
        {
            case "p":
                return _paragraphs.Read(xml, flow);
            case "tbl":
                new DocxTable(this, _counter, _limits).Read(xml, flow);
                return false;
            case "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo":
                return ReadBlocks(xml, flow);
            case "AlternateContent":
                return xml.NextChild(xml.Depth) && ReadBlocks(xml, flow);
            default:
                return false;
        }
    }
}
