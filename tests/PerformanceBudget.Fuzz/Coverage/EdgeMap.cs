using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SharpFuzz.Common;

namespace PerformanceBudget.Fuzz.Coverage;

/// <summary>
/// Which ways from branch to branch were taken, and about how often: once, twice, three times, and up to 7, 15, 31, 127 and more. That is what
/// AFL looks at.
/// </summary>
internal sealed unsafe class EdgeMap : IDisposable
{
    private const int Size = 1 << 16;

    // The class of a count by its high four bits; where they are 0, by its low four.
    private static readonly Vector128<byte> ClassOfHigh = Vector128.Create(
        0,
        32,
        64,
        64,
        64,
        64,
        64,
        64,
        128,
        128,
        128,
        128,
        128,
        128,
        128,
        (byte)128
    );
    private static readonly Vector128<byte> ClassOfLow = Vector128.Create(
        0,
        1,
        2,
        4,
        8,
        8,
        8,
        8,
        16,
        16,
        16,
        16,
        16,
        16,
        16,
        (byte)16
    );

    private readonly byte* _counts = Trace.SharedMem;
    private readonly byte* _seen = Allocate();

    /// <summary>How many ways were taken so far.</summary>
    public int Edges
    {
        get
        {
            var edges = 0;
            for (var i = 0; i < Size; i++)
            {
                edges += _seen[i] == 0 ? 0 : 1;
            }

            return edges;
        }
    }

    /// <summary>Gives the branches of the library a place where they are counted. Has to be before any of them is taken.</summary>
    public static void Prepare() => Trace.SharedMem = Allocate();

    /// <summary>Counts from the beginning.</summary>
    public void Restart()
    {
        NativeMemory.Clear(_counts, Size);
        Trace.PrevLocation = 0;
    }

    /// <summary>Adds what was counted to what was seen, and says whether there is something new in it. The counts are 0 again.</summary>
    [SkipLocalsInit]
    public bool TakeNew()
    {
        var isNew = Vector128<byte>.Zero;
        for (var i = 0; i < Size; i += Vector256<byte>.Count)
        {
            if (Vector256.LoadAligned(_counts + i) == Vector256<byte>.Zero)
            {
                continue;
            }

            isNew |= Add(i) | Add(i + Vector128<byte>.Count);
            Vector256<byte>.Zero.StoreAligned(_counts + i);
        }

        Trace.PrevLocation = 0;
        return isNew != Vector128<byte>.Zero;
    }

    /// <inheritdoc/>
    public void Dispose() => NativeMemory.AlignedFree(_seen);

    private static byte* Allocate()
    {
        const int Alignment = 64;
        var map = (byte*)NativeMemory.AlignedAlloc(Size, Alignment);
        NativeMemory.Clear(map, Size);
        return map;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<byte> Add(int offset)
    {
        var counts = Vector128.LoadAligned(_counts + offset);
        var high = counts >>> 4;
        var classes = Vector128.ConditionalSelect(
            Vector128.Equals(high, Vector128<byte>.Zero),
            Vector128.Shuffle(ClassOfLow, counts & Vector128.Create((byte)15)),
            Vector128.Shuffle(ClassOfHigh, high)
        );
        var seen = Vector128.LoadAligned(_seen + offset);
        (seen | classes).StoreAligned(_seen + offset);
        return Vector128.AndNot(classes, seen);
    }
}
