using System.Text;

namespace PerformanceBudget.Documents;

/// <summary>Reads texts out of a record and those that continue it ([MS-XLS] 2.5.293, 2.5.294).</summary>
/// <remarks>A text may be cut anywhere between its characters, and what continues it says anew how wide they are.</remarks>
internal ref struct BiffText(BiffRecords records, int start)
{
    private const byte IsWide = 0x01;
    private const byte HasPhonetic = 0x04;
    private const byte HasRuns = 0x08;
    private const int RunSize = 4;

    private BiffRecords _records = records;
    private ReadOnlySpan<byte> _rest = records.Data[Math.Min(start, records.Data.Length)..];

    /// <summary>Whether there is more to read.</summary>
    public bool HasMore => !_rest.IsEmpty || (_records.Continue() && !(_rest = _records.Data).IsEmpty);

    /// <summary>Reads a text that has its length in two bytes before it.</summary>
    public string Read() => Read(_rest.UInt16At(0), sizeof(ushort));

    /// <summary>Reads a text that has its length in one byte before it.</summary>
    public string ReadShort() => Read(_rest.ByteAt(0), sizeof(byte));

    private string Read(int length, int sizeOfLength)
    {
        var flags = _rest.ByteAt(sizeOfLength);
        _rest = _rest[(sizeOfLength + 1)..];
        var behind = 0L;
        if ((flags & HasRuns) != 0)
        {
            behind += RunSize * _rest.UInt16At(0);
            _rest = _rest[sizeof(ushort)..];
        }

        if ((flags & HasPhonetic) != 0)
        {
            behind += _rest.UInt32At(0);
            _rest = _rest[sizeof(uint)..];
        }

        var text = ReadCharacters(length, (flags & IsWide) != 0);
        Skip(behind);
        return text;
    }

    private string ReadCharacters(int length, bool isWide)
    {
        var text = new StringBuilder();
        while (true)
        {
            var size = isWide ? sizeof(char) : sizeof(byte);
            var count = Math.Min(length - text.Length, _rest.Length / size);
            var characters = _rest[..(count * size)];
            text.Append((isWide ? Encoding.Unicode : Encoding.Latin1).GetString(characters));
            _rest = _rest[characters.Length..];
            if (text.Length >= length || !_records.Continue())
            {
                return text.ToString();
            }

            isWide = (_records.Data.ByteAt(0) & IsWide) != 0;
            _rest = _records.Data[1..];
        }
    }

    private void Skip(long count)
    {
        while (count > _rest.Length)
        {
            count -= _rest.Length;
            _rest = [];
            if (!_records.Continue())
            {
                return;
            }

            _rest = _records.Data;
        }

        _rest = _rest[(int)count..];
    }
}
