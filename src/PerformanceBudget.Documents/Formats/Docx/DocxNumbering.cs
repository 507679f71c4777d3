namespace PerformanceBudget.Documents;

/// <summary>The levels of lists that paragraphs have by their styles. Styles are read when the first paragraph has one.</summary>
internal sealed class DocxNumbering(Archive archive, string mainPart)
{
    /// <summary>How many styles are looked at that are based on one another; Word itself allows ten.</summary>
    private const int LongestChain = 10;

    private Dictionary<string, Style>? _styles;

    /// <summary>The level, from 0, of paragraphs of a style; null where they are no items of a list.</summary>
    public int? LevelOf(string style)
    {
        _styles ??= ReadStyles();
        int? level = null;
        string? next = style;
        for (var i = 0; i < LongestChain && next is not null; i++)
        {
            if (!_styles.TryGetValue(next, out var found))
            {
                return null;
            }

            level ??= found.Level;
            if (found.IsNumbered is { } numbered)
            {
                return numbered ? level ?? 0 : null;
            }

            next = found.BasedOn;
        }

        return null;
    }

    private Dictionary<string, Style> ReadStyles()
    {
        var styles = new Dictionary<string, Style>(StringComparer.Ordinal);
        if (Relationships.Of(archive, mainPart).First("styles") is { } part && archive.Has(part))
        {
            archive.Read(part, xml => ReadStyles(xml, styles));
        }

        return styles;
    }

    private static void ReadStyles(XmlPart xml, Dictionary<string, Style> styles)
    {
        var root = xml.Depth;
        while (xml.NextChild(root))
        {
            if (xml.Name is "style" && xml.Attribute("styleId") is { } id)
            {
                _ = styles.TryAdd(id, ReadStyle(xml));
            }
        }
    }

    private static Style ReadStyle(XmlPart xml)
    {
        var read = default(Style);
        var style = xml.Depth;
        while (xml.NextChild(style))
        {
            switch (xml.Name)
            {
                case "basedOn":
                    read = read with { BasedOn = xml.Attribute("val") };
                    break;
                case "pPr":
                    var properties = xml.Depth;
                    while (xml.NextChild(properties))
                    {
                        if (xml.Name is "numPr")
                        {
                            var (level, isNumbered) = DocxNumberProperties.Read(xml);
                            read = read with { Level = level, IsNumbered = isNumbered };
                        }
                    }

                    break;
            }
        }

        return read;
    }

    private readonly record struct Style(string? BasedOn, int? Level, bool? IsNumbered);
}
