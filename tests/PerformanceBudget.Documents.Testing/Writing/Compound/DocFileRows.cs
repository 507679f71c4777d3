namespace PerformanceBudget.Documents.Testing;

/// <summary>Rows of tables in documents that tests make up.</summary>
public static class DocFileRows
{
    private const char CellEnd = '\u0007';

    private static readonly byte[] InTable = DocFile.Property(0x2416, 1);

    /// <summary>Adds a row: its texts, the edges of its cells, which of them are merged, and further properties.</summary>
    public static DocFile Row(
        this DocFile file,
        string[] texts,
        short[] edges,
        ushort[]? flags = null,
        byte[]? more = null
    )
    {
        foreach (var text in texts)
        {
            file.Run(text).End(CellEnd, InTable);
        }

        return file.End(
            CellEnd,
            [.. InTable, .. DocFile.Property(0x2417, 1), .. Definition(edges, flags ?? []), .. more ?? []]
        );
    }

    /// <summary>The definition of a row: 20 bytes a cell, as far as one is merged.</summary>
    public static byte[] Definition(short[] edges, ushort[] flags)
    {
        byte[] operand =
        [
            (byte)(edges.Length - 1),
            .. edges.SelectMany(BitConverter.GetBytes),
            .. flags.SelectMany(flag => (byte[])[.. BitConverter.GetBytes(flag), .. new byte[18]]),
        ];
        return DocFile.Property(0xD608, [.. BitConverter.GetBytes((ushort)(operand.Length + 1)), .. operand]);
    }
}
