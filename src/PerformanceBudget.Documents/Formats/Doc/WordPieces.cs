using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The pieces that the text is put together of ([MS-DOC] 2.8.35).</summary>
internal static class WordPieces
{
    private const byte Changes = 1;
    private const byte Table = 2;
    private const int PieceSize = 8;
    private const uint IsCompressed = 0x40000000;

    /// <summary>Reads them, in the order of the text.</summary>
    /// <exception cref="UnreadableDocumentException">They are damaged, or together longer than the file.</exception>
    public static List<WordPiece> Read(WordFile file)
    {
        var table = TableIn(file.Part(WordPart.Pieces));
        var count = table.Length / (sizeof(uint) + PieceSize);
        var pieces = new List<WordPiece>(count);
        var bytes = 0L;
        for (var i = 0; i < count; i++)
        {
            var (start, end) = (table.UInt32At(i * sizeof(uint)), table.UInt32At((i + 1) * sizeof(uint)));
            var at = table.UInt32At(((count + 1) * sizeof(uint)) + (i * PieceSize) + 2);
            var piece =
                (at & IsCompressed) != 0
                    ? new WordPiece(start, end, (at & ~IsCompressed) / 2, 1)
                    : new WordPiece(start, end, at, 2);
            bytes += Math.Max(0, (long)end - start) * piece.CharacterSize;
            if (end < start || bytes > file.Main.Length)
            {
                throw UnreadableDocumentException.Damaged(
                    new BilingualText("文字片段的长度无效", "its pieces of text have no valid lengths")
                );
            }

            pieces.Add(piece);
        }

        return pieces;
    }

    /// <summary>Steps over the changes that a fast save left, which change the look only.</summary>
    private static ReadOnlySpan<byte> TableIn(ReadOnlySpan<byte> part)
    {
        while (part is [Changes, ..])
        {
            part = part[Math.Min(part.Length, 3 + part.UInt16At(1))..];
        }

        return part is [Table, ..]
            ? part.Part(1 + sizeof(uint), part.UInt32At(1))
            : throw UnreadableDocumentException.Damaged(
                new BilingualText("缺少文字片段表", "it has no table of its pieces of text")
            );
    }
}
