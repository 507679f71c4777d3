namespace PerformanceBudget.Documents;

/// <summary>Goes through the records of a workbook ([MS-XLS] 2.1.4), each a number, a size and data.</summary>
/// <param name="stream">The stream from a record on. A last record that is cut off is none.</param>
internal ref struct BiffRecords(ReadOnlySpan<byte> stream)
{
    private const int HeaderSize = 2 * sizeof(ushort);

    private ReadOnlySpan<byte> _rest = stream;

    /// <summary>What the record is.</summary>
    public ushort Number { get; private set; }

    /// <summary>Its data.</summary>
    public ReadOnlySpan<byte> Data { get; private set; }

    /// <summary>How many bytes are left behind it.</summary>
    public readonly int Left => _rest.Length;

    public bool MoveNext()
    {
        if (_rest.Length < HeaderSize || _rest.Length - HeaderSize < _rest.UInt16At(sizeof(ushort)))
        {
            return false;
        }

        Number = _rest.UInt16At(0);
        Data = _rest.Slice(HeaderSize, _rest.UInt16At(sizeof(ushort)));
        _rest = _rest[(HeaderSize + Data.Length)..];
        return true;
    }

    /// <summary>Takes the next record if it continues this one.</summary>
    public bool Continue() =>
        _rest.Length >= HeaderSize && _rest.UInt16At(0) == BiffRecord.Continue && MoveNext();
}
