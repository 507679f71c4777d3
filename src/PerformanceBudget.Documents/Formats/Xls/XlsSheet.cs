namespace PerformanceBudget.Documents;

/// <summary>Reads one sheet of a workbook.</summary>
internal sealed class XlsSheet(XlsWorkbook workbook, SheetGrid grid)
{
    private const int RangeSize = 4 * sizeof(ushort);
    private const int ValueAt = 3 * sizeof(ushort);
    private const int ShortNumberSize = sizeof(ushort) + sizeof(uint);

    /// <summary>The cell whose formula has a text, which stands in a record of its own; null where none is open.</summary>
    private CellReference? _formula;

    /// <summary>Reads the sheet from its first record to its end. What stands in charts within it is passed over.</summary>
    /// <param name="stream">The stream from the sheet on.</param>
    /// <returns>How many bytes it has.</returns>
    public int Read(ReadOnlySpan<byte> stream)
    {
        var records = new BiffRecords(stream);
        var depth = 0;
        while (records.MoveNext())
        {
            switch (records.Number)
            {
                case BiffRecord.Begin:
                    depth++;
                    break;
                case BiffRecord.End:
                    depth--;
                    break;
                default:
                    if (depth == 1)
                    {
                        ReadRecord(ref records);
                    }

                    break;
            }

            if (depth <= 0)
            {
                break;
            }
        }

        return stream.Length - records.Left;
    }

    private void ReadRecord(ref BiffRecords records)
    {
        var data = records.Data;
        switch (records.Number)
        {
            case BiffRecord.SharedString:
                grid.Add(CellOf(data), workbook.TextOf(data.UInt32At(ValueAt)));
                break;
            case BiffRecord.Label or BiffRecord.RichLabel:
                grid.Add(CellOf(data), new BiffText(records, ValueAt).Read());
                break;
            case BiffRecord.Number:
                grid.Add(CellOf(data), workbook.Show(BiffNumber.Parse(data[ValueAt..]), StyleOf(data)));
                break;
            case BiffRecord.ShortNumber:
                grid.Add(
                    CellOf(data),
                    workbook.Show(BiffNumber.ParseShort(data.UInt32At(ValueAt)), StyleOf(data))
                );
                break;
            case BiffRecord.ShortNumbers:
                AddNumbers(data);
                break;
            case BiffRecord.TruthOrError:
                grid.Add(CellOf(data), TruthOrError(data.ByteAt(ValueAt), data.ByteAt(ValueAt + 1) != 0));
                break;
            case BiffRecord.Formula:
                AddResult(data);
                break;
            case BiffRecord.TextOfFormula when _formula is { } cell:
                grid.Add(cell, new BiffText(records, 0).Read());
                _formula = null;
                break;
            case BiffRecord.MergedCells:
                Merge(data);
                break;
        }
    }

    private void AddNumbers(ReadOnlySpan<byte> data)
    {
        var first = CellOf(data);
        for (
            var at = 2 * sizeof(ushort);
            at + ShortNumberSize + sizeof(ushort) <= data.Length;
            at += ShortNumberSize
        )
        {
            var cell = first with { Column = first.Column + ((at - (2 * sizeof(ushort))) / ShortNumberSize) };
            var number = BiffNumber.ParseShort(data.UInt32At(at + sizeof(ushort)));
            grid.Add(cell, workbook.Show(number, data.UInt16At(at)));
        }
    }

    /// <summary>The value of a formula as it was computed last: a number, or by its first byte something else.</summary>
    private void AddResult(ReadOnlySpan<byte> data)
    {
        var cell = CellOf(data);
        _formula = null;
        if (data.UInt16At(ValueAt + 6) != ushort.MaxValue)
        {
            grid.Add(cell, workbook.Show(BiffNumber.Parse(data[ValueAt..]), StyleOf(data)));
            return;
        }

        switch (data[ValueAt])
        {
            case 0:
                _formula = cell;
                break;
            case 1 or 2:
                grid.Add(cell, TruthOrError(data[ValueAt + 2], data[ValueAt] == 2));
                break;
        }
    }

    private void Merge(ReadOnlySpan<byte> data)
    {
        for (var at = sizeof(ushort); at + RangeSize <= data.Length; at += RangeSize)
        {
            var (top, bottom) = (data.UInt16At(at), data.UInt16At(at + 2));
            var (left, right) = (data.UInt16At(at + 4), data.UInt16At(at + 6));
            if (top <= bottom && left <= right)
            {
                grid.Merge(new CellRange(new CellReference(top, left), new CellReference(bottom, right)));
            }
        }
    }

    private static CellReference CellOf(ReadOnlySpan<byte> data) =>
        new(data.UInt16At(0), data.UInt16At(sizeof(ushort)));

    private static ushort StyleOf(ReadOnlySpan<byte> data) => data.UInt16At(2 * sizeof(ushort));

    private static string TruthOrError(byte value, bool isError) =>
        (isError, value) switch
        {
            (false, 0) => "FALSE",
            (false, _) => "TRUE",
            (_, 0x00) => "#NULL!",
            (_, 0x07) => "#DIV/0!",
            (_, 0x0F) => "#VALUE!",
            (_, 0x17) => "#REF!",
            (_, 0x1D) => "#NAME?",
            (_, 0x24) => "#NUM!",
            _ => "#N/A",
        };
}
