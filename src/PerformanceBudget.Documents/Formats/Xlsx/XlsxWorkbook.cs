namespace PerformanceBudget.Documents;

/// <summary>The workbook: its sheets in their order, and how it counts days.</summary>
internal sealed class XlsxWorkbook(Relationships relationships, ReadLimits limits)
{
    private const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string TransitionalId =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictId = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly List<(string Name, string Part)> _sheets = [];
    private readonly List<string> _hiddenSheets = [];

    /// <summary>The sheets that are seen, and the parts in which they are.</summary>
    public IReadOnlyList<(string Name, string Part)> Sheets => _sheets;

    /// <summary>The names of the sheets that are hidden.</summary>
    public IReadOnlyList<string> HiddenSheets => _hiddenSheets;

    /// <summary>Whether days are counted from 1904 on, as Excel once did on the Macintosh.</summary>
    public bool CountsFrom1904 { get; private set; }

    /// <summary>The part of a kind, such as <c>styles</c>; null where there is none.</summary>
    public string? PartOf(string kind) => relationships.First(kind);

    public void Read(XmlPart xml)
    {
        if (xml.Name is not "workbook" || xml.Namespace is not (Transitional or Strict))
        {
            throw UnreadableDocumentException.Damaged(
                new("正文不是 Excel 工作簿", "its main part is no Excel workbook")
            );
        }

        var workbook = xml.Depth;
        while (xml.NextChild(workbook))
        {
            switch (xml.Name)
            {
                case "workbookPr":
                    CountsFrom1904 = xml.Attribute("date1904") is "1" or "true";
                    break;
                case "sheets":
                    ReadSheets(xml);
                    break;
            }
        }
    }

    private void ReadSheets(XmlPart xml)
    {
        var sheets = xml.Depth;
        while (xml.NextChild(sheets))
        {
            var id = xml.Attribute("id", TransitionalId) ?? xml.Attribute("id", StrictId);
            if (xml.Name is not "sheet" || relationships.Find("worksheet", id) is not { } part)
            {
                continue;
            }

            limits.Check(ReadLimit.ArchiveEntries, _sheets.Count + _hiddenSheets.Count + 1L);
            var name = xml.Attribute("name") ?? string.Empty;
            if (xml.Attribute("state") is "hidden" or "veryHidden")
            {
                _hiddenSheets.Add(name);
            }
            else
            {
                _sheets.Add((name, part));
            }
        }
    }
}
