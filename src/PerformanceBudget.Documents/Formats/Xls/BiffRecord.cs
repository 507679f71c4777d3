namespace PerformanceBudget.Documents;

/// <summary>The numbers of the records that are read ([MS-XLS] 2.3).</summary>
internal static class BiffRecord
{
    public const ushort Begin = 0x0809;
    public const ushort End = 0x000A;
    public const ushort Continue = 0x003C;

    public const ushort Encryption = 0x002F;
    public const ushort CountsFrom1904 = 0x0022;
    public const ushort Sheet = 0x0085;
    public const ushort NumberFormat = 0x041E;
    public const ushort CellFormat = 0x00E0;
    public const ushort SharedStrings = 0x00FC;

    public const ushort SharedString = 0x00FD;
    public const ushort Label = 0x0204;
    public const ushort RichLabel = 0x00D6;
    public const ushort Number = 0x0203;
    public const ushort ShortNumber = 0x027E;
    public const ushort ShortNumbers = 0x00BD;
    public const ushort TruthOrError = 0x0205;
    public const ushort Formula = 0x0006;
    public const ushort TextOfFormula = 0x0207;
    public const ushort MergedCells = 0x00E5;
}
