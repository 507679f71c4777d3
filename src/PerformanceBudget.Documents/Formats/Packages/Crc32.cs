namespace PerformanceBudget.Documents;

/// <summary>The checksum of zip archives, eight bytes at a time.</summary>
internal struct Crc32()
{
    private const int Slices = 8;
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = MakeTable();

    private uint _rest = uint.MaxValue;

    public readonly uint Value => ~_rest;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var table = Table;
        var rest = _rest;
        for (; bytes.Length >= Slices; bytes = bytes[Slices..])
        {
            rest ^= (uint)(bytes[0] | (bytes[1] << 8) | (bytes[2] << 16) | (bytes[3] << 24));
            rest =
                table[(7 * 256) + (int)(rest & 0xFF)]
                ^ table[(6 * 256) + (int)((rest >> 8) & 0xFF)]
                ^ table[(5 * 256) + (int)((rest >> 16) & 0xFF)]
                ^ table[(4 * 256) + (int)(rest >> 24)]
                ^ table[(3 * 256) + bytes[4]]
                ^ table[(2 * 256) + bytes[5]]
                ^ table[256 + bytes[6]]
                ^ table[bytes[7]];
        }

        foreach (var one in bytes)
        {
            rest = (rest >> 8) ^ table[(byte)rest ^ one];
        }

        _rest = rest;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[Slices * 256];
        for (var i = 0; i < table.Length; i++)
        {
            if (i >= 256)
            {
                table[i] = (table[i - 256] >> 8) ^ table[table[i - 256] & 0xFF];
                continue;
            }

            var rest = (uint)i;
            for (var bit = 0; bit < 8; bit++)
            {
                rest = (rest & 1) == 0 ? rest >> 1 : (rest >> 1) ^ Polynomial;
            }

            table[i] = rest;
        }

        return table;
    }
}
