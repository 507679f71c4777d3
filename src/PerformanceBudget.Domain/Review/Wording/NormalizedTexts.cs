using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PerformanceBudget.Domain.Review;

/// <summary>
/// Short texts in the one spelling in which they are compared: without blanks and punctuation, and with half-width letters
/// and digits. Texts that are then the same are one class.
/// </summary>
/// <remarks>The characters of all texts stand in one rented buffer, so that comparing names makes no strings.</remarks>
internal sealed class NormalizedTexts : IDisposable
{
    private const int None = -1;
    private const int Least = 16;
    private const int UsualLength = 16;

    // Others in each process, so that nobody can write names that all fall into one bucket. No answer depends on them.
    private static readonly ulong Seed = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
    private static readonly ulong SecondSeed = BitConverter.ToUInt64(
        RandomNumberGenerator.GetBytes(sizeof(ulong))
    );

    private Text[] _texts;
    private int[] _buckets;
    private int _mask;
    private char[] _characters;
    private int _length;

    /// <summary>Room for so many texts, and for more when there are more.</summary>
    public NormalizedTexts(int capacity)
    {
        capacity = Math.Max(Least, capacity);
        _texts = ArrayPool<Text>.Shared.Rent(capacity);
        _characters = ArrayPool<char>.Shared.Rent(capacity * UsualLength);
        _buckets = [];
        Rehash();
    }

    public int Count { get; private set; }

    /// <summary>The characters of a text.</summary>
    public ReadOnlySpan<char> this[int index] =>
        _characters.AsSpan(_texts[index].Start, _texts[index].Length);

    /// <summary>How many characters a text has.</summary>
    public int LengthOf(int index) => _texts[index].Length;

    /// <summary>The first text that is the same as this one.</summary>
    public int ClassOf(int index) => _texts[index].Class;

    /// <summary>The next text of the same class, or a negative number.</summary>
    public int NextOf(int index) => _texts[index].Next;

    /// <summary>The index of the project that a text is of.</summary>
    public int ProjectOf(int index) => _texts[index].Project;

    /// <summary>A bit for each character that occurs, several characters sharing one.</summary>
    public ulong SignatureOf(int index)
    {
        var signature = 0UL;
        foreach (var c in this[index])
        {
            signature |= 1UL << (int)((c * 0x9E3779B1u) >> 26);
        }

        return signature;
    }

    /// <summary>Adds a text of a project. Projects come in their order.</summary>
    public void Add(ReadOnlySpan<char> text, int project)
    {
        if (_characters.Length - _length < text.Length)
        {
            Grow(ref _characters, _length, _length + text.Length);
        }

        if (Count == _texts.Length)
        {
            Grow(ref _texts, Count, Count + 1);
            Rehash();
        }

        var start = _length;
        Append(text);
        var characters = _characters.AsSpan(start, _length - start);
        var index = Count++;
        _texts[index] = new Text
        {
            Start = start,
            Length = characters.Length,
            Hash = HashOf(characters),
            Class = index,
            Last = index,
            Next = None,
            Project = project,
        };
        Classify(index);
    }

    public void Dispose()
    {
        ArrayPool<Text>.Shared.Return(_texts);
        ArrayPool<int>.Shared.Return(_buckets);
        ArrayPool<char>.Shared.Return(_characters);
    }

    // Nearly all names are ideographs alone, and have nothing to leave out.
    private void Append(ReadOnlySpan<char> text)
    {
        if (CharacterWidth.AreIdeographs(text))
        {
            text.CopyTo(_characters.AsSpan(_length));
            _length += text.Length;
            return;
        }

        foreach (var c in text)
        {
            if (CharacterWidth.IsIdeograph(c))
            {
                _characters[_length++] = c;
            }
            else if (!Blank.IsBlank(c) && !char.IsPunctuation(c))
            {
                _characters[_length++] = CharacterWidth.Narrow(c);
            }
        }
    }

    // Names are short, and there are many of them.
    private static int HashOf(ReadOnlySpan<char> text)
    {
        var bytes = MemoryMarshal.AsBytes(text);
        var hash = Seed ^ (ulong)text.Length;
        for (; bytes.Length > 2 * sizeof(ulong); bytes = bytes[(2 * sizeof(ulong))..])
        {
            hash = Mix(hash ^ ReadWord(bytes), SecondSeed ^ ReadWord(bytes[sizeof(ulong)..]));
        }

        return (int)(
            bytes.Length >= sizeof(ulong)
                // The last of them may be among the first.
                ? Mix(hash ^ ReadWord(bytes), SecondSeed ^ ReadWord(bytes[^sizeof(ulong)..]))
                : Mix(hash ^ ReadRest(bytes), SecondSeed)
        );
    }

    private static ulong ReadWord(ReadOnlySpan<byte> bytes) => MemoryMarshal.Read<ulong>(bytes);

    // Of three characters at most.
    private static ulong ReadRest(ReadOnlySpan<byte> bytes)
    {
        var word = 0UL;
        foreach (var b in bytes)
        {
            word = (word << 8) | b;
        }

        return word;
    }

    private static ulong Mix(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
    }

    private void Classify(int index)
    {
        ref var text = ref _texts[index];
        var i = text.Hash & _mask;
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

    // At most half full, with the first text of each class.
    private void Rehash()
    {
        ArrayPool<int>.Shared.Return(_buckets);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)_texts.Length * 2);
        _buckets = ArrayPool<int>.Shared.Rent(size);
        _buckets.AsSpan(0, size).Fill(None);
        _mask = size - 1;
        for (var text = 0; text < Count; text++)
        {
            if (_texts[text].Class == text)
            {
                var i = _texts[text].Hash & _mask;
                while (_buckets[i] != None)
                {
                    i = (i + 1) & _mask;
                }

                _buckets[i] = text;
            }
        }
    }

    private static void Grow<T>(ref T[] items, int count, int needed)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(items.Length * 2, needed));
        items.AsSpan(0, count).CopyTo(larger);
        ArrayPool<T>.Shared.Return(items);
        items = larger;
    }

    private struct Text
    {
        public int Hash;
        public int Start;
        public int Length;
        public int Class;
        public int Last;
        public int Next;
        public int Project;
    }
}
