namespace PerformanceBudget.Documents;

/// <summary>The place of a paragraph, or of a style, in a list: <c>w:numPr</c>.</summary>
/// <param name="Level">The level, from 0; null where it is not said.</param>
/// <param name="IsNumbered">Whether it is in a list; false where it is taken out of one, null where it is not said.</param>
internal readonly record struct DocxNumberProperties(int? Level, bool? IsNumbered)
{
    public static DocxNumberProperties Read(XmlPart xml)
    {
        var read = default(DocxNumberProperties);
        var properties = xml.Depth;
        while (xml.NextChild(properties))
        {
            switch (xml.Name)
            {
                case "ilvl":
                    read = read with { Level = xml.Number("val") };
                    break;
                case "numId":
                    read = read with { IsNumbered = xml.Number("val") is > 0 };
                    break;
            }
        }

        return read;
    }
}
