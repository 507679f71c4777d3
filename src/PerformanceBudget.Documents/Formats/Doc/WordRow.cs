using System.Runtime.InteropServices;

namespace PerformanceBudget.Documents;

/// <summary>The cells that a row of a table declares ([MS-DOC] 2.9.298): their edges, and which are merged.</summary>
internal sealed class WordRow
{
    private const int CellSize = 20;
    private const ushort MergedAcross = 0x0002;
    private const ushort MergedDown = 0x0020;
    private const ushort BeginsDown = 0x0040;

    private readonly List<Cell> _cells = [];

    /// <summary>The cells, from left to right.</summary>
    public IReadOnlyList<Cell> Cells => _cells;

    /// <summary>Takes a property, if it says something about the cells.</summary>
    public void Set(ushort code, ReadOnlySpan<byte> operand)
    {
        switch (code)
        {
            case WordProperty.RowDefinition:
                Define(operand);
                break;
            case WordProperty.MergedCells:
                for (var i = operand[0] + 1; i < operand[1] && i < _cells.Count; i++)
                {
                    _cells[i] = _cells[i] with { ContinuesLeft = true };
                }

                break;
            case WordProperty.MergedDownCell when operand.Length >= 2 && operand[0] < _cells.Count:
                _cells[operand[0]] = _cells[operand[0]] with
                {
                    IsMergedDown = operand[1] != 0,
                    ContinuesAbove = operand[1] == 1,
                };
                break;
        }
    }

    private void Define(ReadOnlySpan<byte> operand)
    {
        _cells.Clear();
        var count = operand[0];
        var definitions = operand[Math.Min(operand.Length, 1 + ((count + 1) * sizeof(short)))..];
        for (var i = 0; i < count; i++)
        {
            var at = i * CellSize;
            var flags = at + sizeof(ushort) <= definitions.Length ? definitions.UInt16At(at) : 0;
            _cells.Add(
                new Cell(
                    operand.Int16At(1 + (i * sizeof(short))),
                    operand.Int16At(1 + ((i + 1) * sizeof(short))),
                    (flags & MergedAcross) != 0,
                    (flags & MergedDown) != 0,
                    (flags & (MergedDown | BeginsDown)) == MergedDown
                )
            );
        }
    }

    /// <summary>A cell, with its edges in twentieths of a point.</summary>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Cell(
        int Left,
        int Right,
        bool ContinuesLeft,
        bool IsMergedDown,
        bool ContinuesAbove
    );
}
