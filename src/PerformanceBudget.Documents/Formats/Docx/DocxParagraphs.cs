using System.Text;

namespace PerformanceBudget.Documents;

/// <summary>Reads the paragraphs of a Word document.</summary>
internal sealed class DocxParagraphs(DocxDocument document, DocxNumbering numbering)
{
    /// <summary>The fields that are open in the paragraph, each true once its result has begun.</summary>
    private readonly Stack<bool> _fields = new();

    /// <summary>How many of them are still in their formulas.</summary>
    private int _formulas;

    /// <summary>Reads a paragraph into a flow.</summary>
    /// <returns>Whether it stands in a cell and a page ends before the first text there.</returns>
    public bool Read(XmlPart xml, BlockFlow flow)
    {
        var read = new Paragraph(flow);
        var place = flow.NextPlace();
        var outerFields = _fields.Count;
        ReadInline(xml, read);
        while (_fields.Count > outerFields)
        {
            CloseField();
        }

        var text = read.Text.ToString();
        if (text.Length > 0 || !read.IsMarkDeleted)
        {
            flow.Add(text, place, read.ListLevel);
        }

        if (read.TextBoxes is { } textBoxes)
        {
            flow.Blocks.AddRange(textBoxes);
        }

        return read.IsAfterPageBreak;
    }

    private void ReadInline(XmlPart xml, Paragraph paragraph)
    {
        var parent = xml.Depth;
        while (xml.NextChild(parent))
        {
            switch (xml.Name)
            {
                case "r":
                    ReadRun(xml, paragraph);
                    break;
                case "pPr":
                    ReadProperties(xml, paragraph);
                    break;
                case "t":
                    xml.AppendText(paragraph.Text);
                    break;
                case "rubyBase":
                case "hyperlink" or "ins" or "moveTo" or "smartTag" or "customXml" or "sdt" or "sdtContent":
                case "fldSimple" or "bdo" or "dir":
                case "oMathPara"
                or "oMath"
                or "sSup"
                or "sSub"
                or "f"
                or "num"
                or "den"
                or "e"
                or "sup"
                or "sub":
                    ReadInline(xml, paragraph);
                    break;
                case "AlternateContent":
                    if (xml.NextChild(xml.Depth))
                    {
                        ReadInline(xml, paragraph);
                    }

                    break;
            }
        }
    }

    private void ReadRun(XmlPart xml, Paragraph paragraph)
    {
        string? font = null;
        var run = xml.Depth;
        while (xml.NextChild(run))
        {
            switch (xml.Name)
            {
                case "rPr":
                    (font, var isHidden) = ReadRunProperties(xml);
                    if (isHidden)
                    {
                        return;
                    }

                    break;
                case "drawing" or "pict" or "object":
                    ReadDrawing(xml, paragraph);
                    break;
                case "AlternateContent":
                    if (xml.NextChild(xml.Depth))
                    {
                        ReadRun(xml, paragraph);
                    }

                    break;
                case "fldChar":
                    ReadField(xml.Attribute("fldCharType"));
                    break;
                case "lastRenderedPageBreak":
                    paragraph.IsAfterPageBreak |= paragraph is { Flow.IsBlankCell: true, Text.Length: 0 };
                    break;
                case "ruby":
                    ReadInline(xml, paragraph);
                    break;
                default:
                    if (_formulas == 0)
                    {
                        ReadCharacters(xml, paragraph.Text, font);
                    }

                    break;
            }
        }
    }

    private static void ReadCharacters(XmlPart xml, StringBuilder text, string? font)
    {
        switch (xml.Name)
        {
            case "t":
                if (font is null)
                {
                    xml.AppendText(text);
                    break;
                }

                var letters = new StringBuilder();
                xml.AppendText(letters);
                _ = text.Append(SymbolFonts.Map(letters.ToString(), font));
                break;
            case "tab" or "ptab":
                _ = text.Append('\t');
                break;
            case "br" or "cr":
                _ = text.Append('\n');
                break;
            case "noBreakHyphen":
                _ = text.Append('-');
                break;
            case "sym":
                if (SymbolFonts.Parse(xml.Attribute("char")) is { } symbol)
                {
                    _ = text.Append(SymbolFonts.Map(symbol, xml.Attribute("font")));
                }

                break;
        }
    }

    private static (string? Font, bool IsHidden) ReadRunProperties(XmlPart xml)
    {
        string? font = null;
        var isHidden = false;
        var properties = xml.Depth;
        while (xml.NextChild(properties))
        {
            switch (xml.Name)
            {
                case "rFonts":
                    font = SymbolFonts.Named(xml.Attribute("ascii"));
                    break;
                case "vanish":
                    isHidden = xml.Attribute("val") is not ("0" or "false" or "off");
                    break;
            }
        }

        return (font, isHidden);
    }

    private void ReadProperties(XmlPart xml, Paragraph paragraph)
    {
        int? levelOfStyle = null;
        var numbers = default(DocxNumberProperties);
        var properties = xml.Depth;
        while (xml.NextChild(properties))
        {
            switch (xml.Name)
            {
                case "pStyle":
                    levelOfStyle = numbering.LevelOf(xml.Attribute("val") ?? string.Empty);
                    break;
                case "numPr":
                    numbers = DocxNumberProperties.Read(xml);
                    break;
                case "rPr":
                    var mark = xml.Depth;
                    while (xml.NextChild(mark))
                    {
                        paragraph.IsMarkDeleted |= xml.Name is "del" or "moveFrom";
                    }

                    break;
            }
        }

        paragraph.ListLevel = numbers.IsNumbered switch
        {
            true => numbers.Level ?? levelOfStyle ?? 0,
            false => null,
            null => levelOfStyle is null ? null : numbers.Level ?? levelOfStyle,
        };
    }

    private void ReadField(string? mark)
    {
        switch (mark)
        {
            case "begin":
                _fields.Push(false);
                _formulas++;
                break;
            case "separate" when _fields.Count > 0:
                CloseField();
                _fields.Push(true);
                break;
            case "end" when _fields.Count > 0:
                CloseField();
                break;
        }
    }

    private void CloseField()
    {
        if (!_fields.Pop())
        {
            _formulas--;
        }
    }

    /// <summary>Reads the text boxes in a drawing, wherever they are in it.</summary>
    private void ReadDrawing(XmlPart xml, Paragraph paragraph)
    {
        var parent = xml.Depth;
        while (xml.NextChild(parent))
        {
            switch (xml.Name)
            {
                case "txbxContent":
                    _ = document.ReadBlocks(xml, paragraph.Flow.InTextBox(paragraph.TextBoxes ??= []));
                    break;
                case "AlternateContent":
                    if (xml.NextChild(xml.Depth))
                    {
                        ReadDrawing(xml, paragraph);
                    }

                    break;
                default:
                    ReadDrawing(xml, paragraph);
                    break;
            }
        }
    }

    private sealed class Paragraph(BlockFlow flow)
    {
        public BlockFlow Flow => flow;

        public StringBuilder Text { get; } = new();

        public List<DocumentBlock>? TextBoxes { get; set; }

        public int? ListLevel { get; set; }

        public bool IsMarkDeleted { get; set; }

        public bool IsAfterPageBreak { get; set; }
    }
}
