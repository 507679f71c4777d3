namespace PerformanceBudget.Documents;

/// <summary>Reads one table of an OpenDocument text.</summary>
internal sealed class OdtTable(OdtDocument document, BlockCounter counter, ReadLimits limits)
{
    private readonly TableBuilder _builder = new(GridTrust.Declared, limits);
    private readonly List<DocumentBlock> _following = [];
    private readonly int _number = counter.NextTable();
    private bool _isAfterPageBreak;

    public void Read(XmlPart xml, BlockFlow flow)
    {
        ReadRows(xml, flow);
        flow.Blocks.Add(_builder.Build());
        flow.Blocks.AddRange(_following);
    }

    private void ReadRows(XmlPart xml, BlockFlow flow)
    {
        var parent = xml.Depth;
        while (xml.NextChild(parent))
        {
            switch (xml.Name)
            {
                case "table-row":
                    ReadRow(xml, flow);
                    break;
                case "table-rows" or "table-header-rows" or "table-row-group":
                    ReadRows(xml, flow);
                    break;
                case "soft-page-break":
                    _isAfterPageBreak = true;
                    break;
            }
        }
    }

    private void ReadRow(XmlPart xml, BlockFlow flow)
    {
        var rows = xml.Span("number-rows-repeated");
        var cells = new List<Cell>();
        var column = 0;
        var row = xml.Depth;
        while (xml.NextChild(row))
        {
            var columns = xml.Span("number-columns-repeated");
            limits.Check(ReadLimit.Columns, (long)column + columns);
            if (xml.Name is "table-cell")
            {
                var cell = new Cell(
                    column,
                    columns,
                    xml.Span("number-columns-spanned"),
                    xml.Span("number-rows-spanned"),
                    ReadCell(xml, flow, column)
                );
                cells.Add(cell);
            }

            column += columns;
        }

        for (; rows > 0; rows--)
        {
            Add(cells);
        }
    }

    private string ReadCell(XmlPart xml, BlockFlow flow, int column)
    {
        var content = flow.InCell(BlockCounter.PlaceOf(_number, _builder.RowCount, column), _following);
        _isAfterPageBreak |= document.ReadBlocks(xml, content) && column == 0;
        return content.Text;
    }

    private void Add(List<Cell> cells)
    {
        counter.CountCell();
        _builder.BeginRow(_isAfterPageBreak);
        _isAfterPageBreak = false;
        foreach (var cell in cells)
        {
            for (var column = cell.Column; column < cell.Column + cell.Repeated; column++)
            {
                counter.CountCell();
                _builder.Add(
                    column,
                    cell.Text,
                    BlockCounter.PlaceOf(_number, _builder.RowCount - 1, column),
                    cell.ColumnSpan,
                    cell.RowSpan
                );
            }
        }
    }

    /// <summary>A cell as the file has it.</summary>
    /// <param name="Column">The first column.</param>
    /// <param name="Repeated">How many times it stands there, one beside the other.</param>
    /// <param name="ColumnSpan">How many columns each covers.</param>
    /// <param name="RowSpan">How many rows each covers.</param>
    /// <param name="Text">The text.</param>
    private readonly record struct Cell(int Column, int Repeated, int ColumnSpan, int RowSpan, string Text);
}
