using System.Runtime.InteropServices;

namespace PerformanceBudget.Documents;

/// <summary>A piece of the text: characters that stand together in the file.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind its last.</param>
/// <param name="Offset">Where it stands in the main stream.</param>
/// <param name="CharacterSize">How many bytes a character has: 1 in Windows-1252, 2 in UTF-16.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordPiece(uint Start, uint End, long Offset, int CharacterSize)
{
    /// <summary>Where a character stands in the main stream.</summary>
    public long OffsetOf(long position) => Offset + ((position - Start) * CharacterSize);
}
