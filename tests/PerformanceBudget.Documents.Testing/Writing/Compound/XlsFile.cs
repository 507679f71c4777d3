using System.Buffers.Binary;
using System.Text;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Workbooks of Excel 97 that tests make up record by record.</summary>
public static class XlsFile
{
    /// <summary>A workbook of one visible sheet.</summary>
    public static byte[] Of(byte[] globals, params byte[][] cells) => Of(globals, ("表", 0, Sheet(cells)));

    /// <summary>A workbook of sheets, each with its name, whether it is hidden, and its records.</summary>
    public static byte[] Of(byte[] globals, params (string Name, byte Hidden, byte[] Records)[] sheets)
    {
        byte[] begin = [.. Record(0x0809, 0, 6, 5, 0), .. globals];
        var at = begin.Length + 4 + sheets.Sum(sheet => 4 + 6 + Short(sheet.Name).Length);
        var list = new List<byte>();
        foreach (var (name, hidden, records) in sheets)
        {
            list.AddRange(Record(0x0085, [.. BitConverter.GetBytes(at), hidden, 0, .. Short(name)]));
            at += records.Length;
        }

        return CompoundFileWriter.Write(
            ("Workbook", [.. begin, .. list, .. Record(0x000A), .. sheets.SelectMany(sheet => sheet.Records)])
        );
    }

    public static byte[] Sheet(params byte[][] cells) =>
        [.. Record(0x0809, 0, 6, 16, 0), .. cells.SelectMany(cell => cell), .. Record(0x000A)];

    public static byte[] Record(int number, params byte[] data) =>
        [(byte)number, (byte)(number >> 8), (byte)data.Length, (byte)(data.Length >> 8), .. data];

    /// <summary>A record that begins with row, column and style.</summary>
    public static byte[] Cell(int number, int row, int column, int style, params byte[] data) =>
        Record(number, [.. Numbers(row, column, style), .. data]);

    public static byte[] Label(int row, int column, string text) => Cell(0x0204, row, column, 0, Long(text));

    public static byte[] Numbers(params int[] numbers) =>
        [.. numbers.SelectMany(number => new[] { (byte)number, (byte)(number >> 8) })];

    public static byte[] Long(string text) =>
        [.. Numbers(text.Length), 1, .. Encoding.Unicode.GetBytes(text)];

    public static byte[] Bits(long bits)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, bits);
        return bytes;
    }

    private static byte[] Short(string text) => [(byte)text.Length, 1, .. Encoding.Unicode.GetBytes(text)];
}
