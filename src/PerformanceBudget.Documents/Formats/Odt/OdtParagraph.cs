using System.Text;

namespace PerformanceBudget.Documents;

/// <summary>Reads one paragraph or heading of an OpenDocument text.</summary>
/// <remarks>Blanks in the file are one blank, and none at the ends: those that are meant stand there as elements.</remarks>
internal sealed class OdtParagraph(OdtDocument document, BlockFlow flow)
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _node = new();
    private List<DocumentBlock>? _textBoxes;
    private bool _isBlankDue;
    private bool _isAfterPageBreak;

    /// <inheritdoc cref="OdtDocument.ReadBlocks"/>
    public bool Read(XmlPart xml, int? listLevel)
    {
        var place = flow.NextPlace();
        ReadInline(xml);
        flow.Add(_text.ToString(), place, listLevel);
        if (_textBoxes is not null)
        {
            flow.Blocks.AddRange(_textBoxes);
        }

        return _isAfterPageBreak;
    }

    private void ReadInline(XmlPart xml)
    {
        var parent = xml.Depth;
        while (xml.NextNode(parent))
        {
            if (xml.IsElement)
            {
                ReadElement(xml);
            }
            else
            {
                AppendNode(xml);
            }
        }
    }

    private void ReadElement(XmlPart xml)
    {
        switch (xml.Name)
        {
            case "s":
                AppendBlank();
                xml.AppendBlanks(_text, xml.Number("c") ?? 1);
                break;
            case "tab":
                Append("\t");
                break;
            case "line-break":
                Append("\n");
                break;
            case "soft-page-break":
                _isAfterPageBreak |= flow.IsBlankCell && _text.Length == 0;
                break;
            case "frame" or "custom-shape" or "rect" or "g":
                document.ReadDrawing(xml, flow.InTextBox(_textBoxes ??= []));
                break;
            case "note" or "annotation" or "ruby-text" or "number" or "script":
                break;
            default:
                ReadInline(xml);
                break;
        }
    }

    private void AppendNode(XmlPart xml)
    {
        xml.AppendNode(_node.Clear());
        foreach (var chunk in _node.GetChunks())
        {
            foreach (var character in chunk.Span)
            {
                if (character is ' ' or '\t' or '\n' or '\r')
                {
                    _isBlankDue = true;
                }
                else
                {
                    AppendBlank();
                    _ = _text.Append(character);
                }
            }
        }
    }

    private void Append(string text)
    {
        AppendBlank();
        _ = _text.Append(text);
    }

    /// <summary>Appends the blank that is due, which at the beginning is none.</summary>
    private void AppendBlank()
    {
        if (_isBlankDue && _text.Length > 0)
        {
            _ = _text.Append(' ');
        }

        _isBlankDue = false;
    }
}
