namespace PerformanceBudget.Documents;

/// <summary>The formats of numbers that cells refer to by the number of their style.</summary>
internal sealed class XlsxStyles
{
    /// <summary>How many styles Excel allows; those beyond are none.</summary>
    private const int MostStyles = 65_536;

    /// <summary>How long the code of a format is at most; a longer one is none.</summary>
    private const int LongestCode = 255;

    private readonly Dictionary<int, string> _codes = [];
    private readonly List<int> _formatOfStyle = [];
    private readonly Dictionary<int, NumberFormat> _formats = [];

    private XlsxStyles() { }

    public static XlsxStyles Of(Archive archive, XlsxWorkbook workbook)
    {
        var styles = new XlsxStyles();
        if (workbook.PartOf("styles") is { } part && archive.Has(part))
        {
            archive.Read(part, styles.Read);
        }

        return styles;
    }

    /// <summary>The format of a style; that of cells without a style where there is none.</summary>
    public NumberFormat FormatOf(int? style)
    {
        var id = style is { } index && index < _formatOfStyle.Count ? _formatOfStyle[index] : 0;
        if (!_formats.TryGetValue(id, out var format))
        {
            format = NumberFormat.Parse(
                _codes.TryGetValue(id, out var code) ? code : BuiltInNumberFormats.CodeOf(id)
            );
            _formats.Add(id, format);
        }

        return format;
    }

    private void Read(XmlPart xml)
    {
        var root = xml.Depth;
        while (xml.NextChild(root))
        {
            var list = xml.Depth;
            switch (xml.Name)
            {
                case "numFmts":
                    while (xml.NextChild(list))
                    {
                        if (
                            xml.Number("numFmtId") is { } id
                            && xml.Attribute("formatCode") is { Length: <= LongestCode } code
                            && _codes.Count < MostStyles
                        )
                        {
                            _codes[id] = code;
                        }
                    }

                    break;
                case "cellXfs":
                    while (xml.NextChild(list) && _formatOfStyle.Count < MostStyles)
                    {
                        _formatOfStyle.Add(xml.Number("numFmtId") ?? 0);
                    }

                    break;
            }
        }
    }
}
