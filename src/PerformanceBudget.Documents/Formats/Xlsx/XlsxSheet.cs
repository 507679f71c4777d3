using System.Text;

namespace PerformanceBudget.Documents;

/// <summary>Reads one sheet of a workbook.</summary>
internal sealed class XlsxSheet(SheetGrid grid, XlsxValues values)
{
    private readonly StringBuilder _text = new();

    public TableBlock? Build() => grid.Build();

    public void Read(XmlPart xml)
    {
        var sheet = xml.Depth;
        while (xml.NextChild(sheet))
        {
            switch (xml.Name)
            {
                case "sheetData":
                    ReadRows(xml);
                    break;
                case "mergeCells":
                    ReadMerged(xml);
                    break;
            }
        }
    }

    private void ReadRows(XmlPart xml)
    {
        var next = 0;
        var data = xml.Depth;
        while (xml.NextChild(data))
        {
            if (xml.Name is "row")
            {
                var row = xml.Number("r") is { } number and > 0 ? number - 1 : next;
                ReadCells(xml, row);
                next = row + 1;
            }
        }
    }

    private void ReadCells(XmlPart xml, int row)
    {
        var next = 0;
        var parent = xml.Depth;
        while (xml.NextChild(parent))
        {
            if (xml.Name is "c")
            {
                var place = CellReference.TryParse(xml.Attribute("r"), out var named)
                    ? named
                    : new CellReference(row, next);
                next = place.Column + 1;
                grid.Add(place, ReadCell(xml));
            }
        }
    }

    private string ReadCell(XmlPart xml)
    {
        var kind = xml.Attribute("t");
        var style = xml.Number("s");
        var cell = xml.Depth;
        _ = _text.Clear();
        while (xml.NextChild(cell))
        {
            switch (xml.Name)
            {
                case "v":
                    xml.AppendText(_text);
                    break;
                case "is":
                    XlsxText.AppendRich(xml, _text);
                    break;
            }
        }

        return _text.Length == 0 ? string.Empty : values.Show(_text.ToString(), kind, style);
    }

    private void ReadMerged(XmlPart xml)
    {
        var list = xml.Depth;
        while (xml.NextChild(list))
        {
            if (xml.Name is "mergeCell" && CellRange.TryParse(xml.Attribute("ref"), out var range))
            {
                grid.Merge(range);
            }
        }
    }
}
