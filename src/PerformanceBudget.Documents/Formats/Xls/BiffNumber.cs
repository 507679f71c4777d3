namespace PerformanceBudget.Documents;

/// <summary>Reads the numbers of a workbook as the decimals that they show.</summary>
internal static class BiffNumber
{
    private const uint IsHundredfold = 1;
    private const uint IsInteger = 2;

    /// <summary>A number of eight bytes, to the 15 digits that spreadsheets show; null beyond the range of decimals.</summary>
    public static decimal? Parse(ReadOnlySpan<byte> bytes) =>
        OfBits(bytes.UInt32At(0) | ((long)bytes.UInt32At(sizeof(uint)) << 32));

    /// <summary>A number of four bytes ([MS-XLS] 2.5.217).</summary>
    public static decimal? ParseShort(uint bits)
    {
        var number = (bits & IsInteger) != 0 ? (int)bits >> 2 : OfBits((long)(bits & ~3u) << 32);
        return (bits & IsHundredfold) != 0 ? number / 100 : number;
    }

    private static decimal? OfBits(long bits)
    {
#pragma warning disable RS0030 // The file has binary fractions: here they become decimals.
        var number = BitConverter.Int64BitsToDouble(bits);
        return Math.Abs(number) < (double)decimal.MaxValue ? (decimal)number : null;
#pragma warning restore RS0030
    }
}
