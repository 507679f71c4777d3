namespace PerformanceBudget.Documents;

/// <summary>The codes of the properties that are read ([MS-DOC] 2.6).</summary>
internal static class WordProperty
{
    public const ushort Deleted = 0x0800;
    public const ushort Hidden = 0x083C;
    public const ushort Font = 0x4A4F;
    public const ushort Symbol = 0x6A09;

    public const ushort PageBreakBefore = 0x2407;
    public const ushort InTable = 0x2416;
    public const ushort RowEnd = 0x2417;
    public const ushort InnerCellEnd = 0x244B;
    public const ushort InnerRowEnd = 0x244C;
    public const ushort ListLevel = 0x260A;
    public const ushort List = 0x460B;
    public const ushort TableDepth = 0x6649;
    public const ushort TableDepthChange = 0x664A;
    public const ushort Elsewhere = 0x6646;

    public const ushort RowDefinition = 0xD608;
    public const ushort MergedCells = 0x5624;
    public const ushort MergedDownCell = 0xD62B;
}
