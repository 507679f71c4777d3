using System.Buffers;

namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>Bytes as pipes give them: a sequence of pieces.</summary>
internal sealed class Chunk : ReadOnlySequenceSegment<byte>
{
    private Chunk(ReadOnlyMemory<byte> bytes, long start)
    {
        Memory = bytes;
        RunningIndex = start;
    }

    /// <summary>A sequence whose pieces end where they are told to.</summary>
    public static ReadOnlySequence<byte> Sequence(byte[] bytes, params int[] ends)
    {
        if (bytes.Length == 0)
        {
            return default;
        }

        var first = new Chunk(bytes.AsMemory(0, ends.FirstOrDefault(bytes.Length)), 0);
        var last = first;
        for (var i = 0; i < ends.Length; i++)
        {
            var end = i + 1 < ends.Length ? ends[i + 1] : bytes.Length;
            var next = new Chunk(bytes.AsMemory(ends[i], end - ends[i]), ends[i]);
            last.Next = next;
            last = next;
        }

        return new(first, 0, last, last.Memory.Length);
    }
}
