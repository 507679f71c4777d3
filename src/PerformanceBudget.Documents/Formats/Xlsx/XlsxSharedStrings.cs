using System.Text;

namespace PerformanceBudget.Documents;

/// <summary>The texts that cells refer to by number.</summary>
internal static class XlsxSharedStrings
{
    public static IReadOnlyList<string> Of(Archive archive, XlsxWorkbook workbook)
    {
        var strings = new List<string>();
        if (workbook.PartOf("sharedStrings") is { } part && archive.Has(part))
        {
            archive.Read(part, xml => Read(xml, strings, archive.Limits));
        }

        return strings;
    }

    private static void Read(XmlPart xml, List<string> strings, ReadLimits limits)
    {
        var text = new StringBuilder();
        var root = xml.Depth;
        while (xml.NextChild(root))
        {
            if (xml.Name is "si")
            {
                limits.Check(ReadLimit.Cells, strings.Count + 1L);
                XlsxText.AppendRich(xml, text.Clear());
                strings.Add(XlsxText.Unescape(text.ToString()));
            }
        }
    }
}
