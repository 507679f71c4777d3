using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>Reads one table of a Word document.</summary>
/// <remarks>Cells that are merged downwards are known once the rows below are read: cells are kept until the end.</remarks>
internal sealed class DocxTable(DocxDocument document, BlockCounter counter, ReadLimits limits)
{
    private readonly List<(Cell[] Cells, bool IsAfterPageBreak)> _rows = [];
    private readonly List<DocumentBlock> _following = [];
    private Dictionary<int, Cell>? _merging;
    private readonly int _number = counter.NextTable();

    public void Read(XmlPart xml, BlockFlow flow)
    {
        ReadRows(xml, flow);
        var builder = new TableBuilder(GridTrust.Declared, limits);
        foreach (var (cells, isAfterPageBreak) in _rows)
        {
            builder.BeginRow(isAfterPageBreak);
            foreach (var cell in cells)
            {
                builder.Add(cell.Column, cell.Text, cell.Place, cell.ColumnSpan, cell.RowSpan);
            }
        }

        flow.Blocks.Add(builder.Build());
        flow.Blocks.AddRange(_following);
    }

    private void ReadRows(XmlPart xml, BlockFlow flow)
    {
        var parent = xml.Depth;
        while (xml.NextChild(parent))
        {
            switch (xml.Name)
            {
                case "tr":
                    ReadRow(xml, flow);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                    ReadRows(xml, flow);
                    break;
                case "AlternateContent":
                    if (xml.NextChild(xml.Depth))
                    {
                        ReadRows(xml, flow);
                    }

                    break;
            }
        }
    }

    private void ReadRow(XmlPart xml, BlockFlow flow)
    {
        counter.CountCell();
        limits.Check(ReadLimit.Rows, _rows.Count + 1L);
        var row = new Row();
        ReadCells(xml, flow, row);
        if (!row.IsDeleted)
        {
            Merge(row);
            _rows.Add(([.. row.Cells.Where(cell => !cell.IsCovered)], row.IsAfterPageBreak));
        }
    }

    private void ReadCells(XmlPart xml, BlockFlow flow, Row row)
    {
        var parent = xml.Depth;
        while (xml.NextChild(parent))
        {
            switch (xml.Name)
            {
                case "trPr":
                    ReadRowProperties(xml, row);
                    break;
                case "tc":
                    ReadCell(xml, flow, row);
                    break;
                case "sdt" or "sdtContent" or "customXml":
                    ReadCells(xml, flow, row);
                    break;
                case "AlternateContent":
                    if (xml.NextChild(xml.Depth))
                    {
                        ReadCells(xml, flow, row);
                    }

                    break;
            }
        }
    }

    private void ReadRowProperties(XmlPart xml, Row row)
    {
        var properties = xml.Depth;
        while (xml.NextChild(properties))
        {
            switch (xml.Name)
            {
                case "gridBefore":
                    row.NextColumn = xml.Number("val") ?? 0;
                    limits.Check(ReadLimit.Columns, row.NextColumn);
                    break;
                case "del":
                    row.IsDeleted = true;
                    break;
            }
        }
    }

    private void ReadCell(XmlPart xml, BlockFlow flow, Row row)
    {
        counter.CountCell();
        var cell = new Cell(row.NextColumn, BlockCounter.PlaceOf(_number, _rows.Count, row.NextColumn));
        var content = flow.InCell(cell.Place, _following);
        var parent = xml.Depth;
        while (xml.NextChild(parent))
        {
            if (xml.Name is "tcPr")
            {
                ReadCellProperties(xml, cell);
            }
            else if (document.ReadBlock(xml, content) && row.Cells.Count == 0)
            {
                row.IsAfterPageBreak = true;
            }
        }

        limits.Check(ReadLimit.Columns, (long)cell.Column + cell.ColumnSpan);
        cell.Text = content.Text;
        row.Add(cell);
    }

    private static void ReadCellProperties(XmlPart xml, Cell cell)
    {
        var properties = xml.Depth;
        while (xml.NextChild(properties))
        {
            switch (xml.Name)
            {
                case "gridSpan":
                    cell.ColumnSpan = xml.Span("val");
                    break;
                case "vMerge":
                    cell.IsMergedDown = true;
                    cell.ContinuesAbove = xml.Attribute("val") is not "restart";
                    break;
                case "hMerge":
                    cell.ContinuesLeft = xml.Attribute("val") is not "restart";
                    break;
            }
        }
    }

    /// <summary>Lets the cells above cover those of a row that continue them.</summary>
    private void Merge(Row row)
    {
        Dictionary<int, Cell>? merging = null;
        foreach (var cell in row.Cells.Where(cell => cell.IsMergedDown))
        {
            if (
                cell.ContinuesAbove
                && _merging is not null
                && _merging.TryGetValue(cell.Column, out var above)
            )
            {
                above.RowSpan++;
                cell.IsCovered = true;
                (merging ??= [])[cell.Column] = above;
            }
            else
            {
                (merging ??= [])[cell.Column] = cell;
            }
        }

        _merging = merging;
    }

    private sealed class Row
    {
        public List<Cell> Cells { get; } = [];

        public int NextColumn { get; set; }

        public bool IsAfterPageBreak { get; set; }

        public bool IsDeleted { get; set; }

        public void Add(Cell cell)
        {
            NextColumn = cell.Column + cell.ColumnSpan;
            if (cell.ContinuesLeft && Cells.Count > 0)
            {
                Cells[^1].ColumnSpan = NextColumn - Cells[^1].Column;
            }
            else
            {
                Cells.Add(cell);
            }
        }
    }

    private sealed class Cell(int column, SourcePlace place)
    {
        public int Column => column;

        public SourcePlace Place => place;

        public int ColumnSpan { get; set; } = 1;

        public int RowSpan { get; set; } = 1;

        public string Text { get; set; } = string.Empty;

        public bool IsMergedDown { get; set; }

        public bool ContinuesAbove { get; set; }

        public bool ContinuesLeft { get; set; }

        public bool IsCovered { get; set; }
    }
}
