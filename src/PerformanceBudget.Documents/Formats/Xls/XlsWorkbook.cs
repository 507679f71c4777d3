using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>What stands before the sheets of a workbook: their names, the texts, the formats.</summary>
internal sealed class XlsWorkbook
{
    private const ushort Excel97 = 0x0600;
    private const byte Worksheet = 0;
    private const int NameAt = 6;

    private readonly ReadLimits _limits;
    private readonly List<(string Name, uint Offset)> _sheets = [];
    private readonly List<string> _hiddenSheets = [];
    private readonly List<string> _texts = [];
    private readonly XlsStyles _styles = new();
    private bool _countsFrom1904;

    /// <summary>Reads it from the beginning of the stream.</summary>
    public XlsWorkbook(ReadOnlySpan<byte> stream, ReadLimits limits)
    {
        _limits = limits;
        var records = new BiffRecords(stream);
        if (!records.MoveNext() || records.Number != BiffRecord.Begin)
        {
            throw UnreadableDocumentException.Damaged(
                new BilingualText("不是Excel工作簿", "it is no Excel workbook")
            );
        }

        if (records.Data.UInt16At(0) != Excel97)
        {
            throw new UnreadableDocumentException(FileKinds.OldExcel);
        }

        while (records.MoveNext() && records.Number != BiffRecord.End)
        {
            Read(ref records);
        }
    }

    /// <summary>The sheets that are seen, and where they begin in the stream.</summary>
    public IReadOnlyList<(string Name, uint Offset)> Sheets => _sheets;

    /// <summary>The names of the sheets that are hidden.</summary>
    public IReadOnlyList<string> HiddenSheets => _hiddenSheets;

    /// <summary>The text of a number.</summary>
    /// <exception cref="UnreadableDocumentException">There is none.</exception>
    public string TextOf(uint number) =>
        number < _texts.Count
            ? _texts[(int)number]
            : throw UnreadableDocumentException.Damaged(
                new BilingualText("单元格引用的文字不存在", "a cell refers to a text that is missing")
            );

    /// <summary>What a cell with a number shows in its style; an error for a number that no decimal holds.</summary>
    public string Show(decimal? number, int style) =>
        number is { } value ? _styles.FormatOf(style).Format(value, _countsFrom1904) : "#NUM!";

    private void Read(ref BiffRecords records)
    {
        var data = records.Data;
        switch (records.Number)
        {
            case BiffRecord.Encryption:
                throw UnreadableDocumentException.Protected();
            case BiffRecord.CountsFrom1904:
                _countsFrom1904 = data.UInt16At(0) == 1;
                break;
            case BiffRecord.NumberFormat:
                _styles.AddCode(data.UInt16At(0), new BiffText(records, sizeof(ushort)).Read());
                break;
            case BiffRecord.CellFormat:
                _styles.AddStyle(data.UInt16At(sizeof(ushort)));
                break;
            case BiffRecord.Sheet when data.ByteAt(5) == Worksheet:
                AddSheet(data, new BiffText(records, NameAt).ReadShort());
                break;
            case BiffRecord.SharedStrings:
                ReadTexts(new BiffText(records, 2 * sizeof(uint)));
                break;
        }
    }

    private void AddSheet(ReadOnlySpan<byte> data, string name)
    {
        _limits.Check(ReadLimit.ArchiveEntries, _sheets.Count + _hiddenSheets.Count + 1L);
        if ((data[4] & 3) != 0)
        {
            _hiddenSheets.Add(name);
        }
        else
        {
            _sheets.Add((name, data.UInt32At(0)));
        }
    }

    private void ReadTexts(BiffText texts)
    {
        while (texts.HasMore)
        {
            _limits.Check(ReadLimit.Cells, _texts.Count + 1L);
            _texts.Add(texts.Read());
        }
    }
}
