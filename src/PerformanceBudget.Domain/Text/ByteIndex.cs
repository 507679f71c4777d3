using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain;

/// <summary>Finds the place of a text, in whatever encoding, in a fixed list.</summary>
/// <remarks>
/// Open addressing, a quarter full at most, so that a miss ends after a step or two. The first and the last eight
/// bytes and the length are all there is of nearly every text, and comparing them takes a few instructions.
/// </remarks>
internal sealed class ByteIndex
{
    private const int KeyLength = 2 * sizeof(ulong);

    private readonly Entry[] _entries;
    private readonly int _shift;

    /// <summary>Lists texts.</summary>
    /// <exception cref="ArgumentException">A text occurs twice.</exception>
    public ByteIndex(byte[][] texts)
    {
        var bits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)texts.Length * 4));
        _entries = new Entry[1 << bits];
        _shift = 64 - bits;
        for (var place = 0; place < texts.Length; place++)
        {
            if (Find(texts[place]) >= 0)
            {
                throw new ArgumentException($"Text {place} occurs twice.", nameof(texts));
            }

            var (head, tail) = EndsOf(texts[place]);
            var i = Hash(head, tail);
            while (_entries[i].Text is not null)
            {
                i = (i + 1) & (_entries.Length - 1);
            }

            _entries[i] = new Entry(head, tail, texts[place], place);
        }
    }

    /// <summary>The place of a text, -1 where it is not in the list.</summary>
    public int Find(ReadOnlySpan<byte> text)
    {
        var (head, tail) = EndsOf(text);
        var entries = _entries;
        for (var i = Hash(head, tail); ; i++)
        {
            ref readonly var entry = ref entries[i & (entries.Length - 1)];
            if (entry.Text is null)
            {
                return -1;
            }

            if (
                entry.Head == head
                && entry.Tail == tail
                && entry.Length == text.Length
                && (text.Length <= KeyLength || text.SequenceEqual(entry.Text))
            )
            {
                return entry.Place;
            }
        }
    }

    private int Hash(ulong head, ulong tail) =>
        (int)(((head * 0x9E3779B97F4A7C15) ^ (tail * 0xC2B2AE3D27D4EB4F)) >> _shift);

    // Together with the length these are the whole text, as long as it has at most 16 bytes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong Head, ulong Tail) EndsOf(ReadOnlySpan<byte> text) =>
        text.Length switch
        {
            >= sizeof(ulong) => (
                BinaryPrimitives.ReadUInt64LittleEndian(text),
                BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..])
            ),
            >= sizeof(uint) => (
                BinaryPrimitives.ReadUInt32LittleEndian(text),
                BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..])
            ),
            >= sizeof(ushort) => (BinaryPrimitives.ReadUInt16LittleEndian(text), text[^1]),
            1 => (text[0], 0),
            _ => default,
        };

    [SuppressMessage("Performance", "CA1815", Justification = "Never compared.")]
    private readonly struct Entry(ulong head, ulong tail, byte[] text, int place)
    {
        public readonly ulong Head = head;
        public readonly ulong Tail = tail;
        public readonly byte[]? Text = text;
        public readonly int Length = text.Length;
        public readonly int Place = place;
    }
}
