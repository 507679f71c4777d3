using System.Buffers;

namespace PerformanceBudget.Domain.Review;

/// <summary>
/// Short texts in the one spelling in which they are compared: without blanks and punctuation, and with half-width letters
/// and digits. Texts that are then the same are one class.
/// </summary>
/// <remarks>The characters of all texts stand in one rented buffer, so that comparing names makes no strings.</remarks>
internal sealed class NormalizedTexts : IDisposable
{
    private const int None = -1;
    private const int UsualLength = 24;

    private readonly Text[] _texts;
    private readonly int[] _buckets;
    private readonly int _mask;
    private char[] _characters;
    private int _length;

    /// <summary>Room for so many texts.</summary>
    public NormalizedTexts(int capacity)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, capacity * 2));
        _texts = ArrayPool<Text>.Shared.Rent(Math.Max(1, capacity));
        _buckets = ArrayPool<int>.Shared.Rent(size);
        _buckets.AsSpan(0, size).Fill(None);
        _mask = size - 1;
        _characters = ArrayPool<char>.Shared.Rent(Math.Max(1, capacity) * UsualLength);
    }

    public int Count { get; private set; }

    /// <summary>The characters of a text.</summary>
    public ReadOnlySpan<char> this[int index] =>
        _characters.AsSpan(_texts[index].Start, _texts[index].Length);

    /// <summary>The first text that is the same as this one.</summary>
    public int ClassOf(int index) => _texts[index].Class;

    /// <summary>The next text of the same class, or a negative number.</summary>
    public int NextOf(int index) => _texts[index].Next;

    /// <summary>A bit for each character that occurs, several characters sharing one.</summary>
    public ulong SignatureOf(int index) => _texts[index].Signature;

    public void Add(ReadOnlySpan<char> text)
    {
        if (_characters.Length - _length < text.Length)
        {
            Grow(text.Length);
        }

        var start = _length;
        var hash = 2166136261u;
        var signature = 0UL;
        foreach (var c in text)
        {
            if (!Blank.IsBlank(c) && !char.IsPunctuation(c))
            {
                var narrow = CharacterWidth.Narrow(c);
                _characters[_length++] = narrow;
                hash = (hash ^ narrow) * 16777619;
                signature |= 1UL << (int)((narrow * 0x9E3779B1u) >> 26);
            }
        }

        var index = Count++;
        _texts[index] = new Text
        {
            Start = start,
            Length = _length - start,
            Hash = hash,
            Signature = signature,
            Class = index,
            Last = index,
            Next = None,
        };
        Classify(index);
    }

    public void Dispose()
    {
        ArrayPool<Text>.Shared.Return(_texts);
        ArrayPool<int>.Shared.Return(_buckets);
        ArrayPool<char>.Shared.Return(_characters);
    }

    private void Classify(int index)
    {
        ref var text = ref _texts[index];
        var i = (int)(text.Hash ^ (text.Hash >> 15)) & _mask;
        for (; _buckets[i] != None; i = (i + 1) & _mask)
        {
            ref var first = ref _texts[_buckets[i]];
            if (first.Hash == text.Hash && this[_buckets[i]].SequenceEqual(this[index]))
            {
                text.Class = _buckets[i];
                _texts[first.Last].Next = index;
                first.Last = index;
                return;
            }
        }

        _buckets[i] = index;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_characters.Length * 2, _length + needed));
        _characters.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }

    private struct Text
    {
        public ulong Signature;
        public uint Hash;
        public int Start;
        public int Length;
        public int Class;
        public int Last;
        public int Next;
    }
}
