namespace PerformanceBudget.Documents;

/// <summary>Goes through a list of properties, each a code and an operand ([MS-DOC] 2.2.5). A list that is cut off ends there.</summary>
internal ref struct WordProperties(ReadOnlySpan<byte> list)
{
    private const ushort Tabs = 0xC615;

    private ReadOnlySpan<byte> _rest = list;

    /// <summary>What the property is.</summary>
    public ushort Code { get; private set; }

    /// <summary>What it is set to; of one with a length, what follows that.</summary>
    public ReadOnlySpan<byte> Operand { get; private set; }

    /// <summary>Whether the first byte of the operand switches something on, be it against the style.</summary>
    public readonly bool IsOn => (Operand[0] & 1) != 0;

    public bool MoveNext()
    {
        if (_rest.Length < sizeof(ushort))
        {
            return false;
        }

        Code = _rest.UInt16At(0);
        var operand = _rest[sizeof(ushort)..];
        var (start, length) = ExtentOf(Code, operand);
        if (length <= 0 || start + length > operand.Length)
        {
            return false;
        }

        Operand = operand.Slice(start, length);
        _rest = operand[(start + length)..];
        return true;
    }

    /// <summary>Where an operand begins and how long it is, by the upper three bits of the code.</summary>
    private static (int Start, int Length) ExtentOf(ushort code, ReadOnlySpan<byte> operand) =>
        (code >> 13) switch
        {
            0 or 1 => (0, 1),
            2 or 4 or 5 => (0, 2),
            3 => (0, 4),
            7 => (0, 3),
            _ when code == WordProperty.RowDefinition => operand.Length < 2
                ? default
                : (2, operand.UInt16At(0) - 1),
            _ when code == Tabs && operand is [byte.MaxValue, var removed, ..] => operand.Length
            <= 2 + (4 * removed)
                ? default
                : (1, 2 + (4 * removed) + (3 * operand[2 + (4 * removed)])),
            _ => operand.IsEmpty ? default : (1, operand[0]),
        };
}
