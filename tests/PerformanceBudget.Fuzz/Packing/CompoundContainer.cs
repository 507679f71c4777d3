using System.Buffers.Binary;
using System.Text;
using PerformanceBudget.Documents.Testing;

namespace PerformanceBudget.Fuzz.Packing;

/// <summary>The streams of a compound file as <see cref="CompoundFileWriter"/> writes it: doc and xls.</summary>
internal sealed class CompoundContainer : Container
{
    private const int EntrySize = 128;
    private const int MiniSectorSize = 64;

    public override Part[] Unpack(byte[] input)
    {
        var parts = new List<Part>();
        var directory = Number(input, 48);
        var mini = ReadMini(input, directory);
        for (var i = 1; ; i++)
        {
            var at = Sector(directory) + (i * EntrySize);
            if (at + EntrySize > input.Length || input[at + 66] != 2)
            {
                return [.. parts];
            }

            var name = Encoding.Unicode.GetString(
                input,
                at,
                BinaryPrimitives.ReadUInt16LittleEndian(input.AsSpan(at + 64)) - 2
            );
            var (start, size) = (Number(input, at + 116), Number(input, at + 120));
            parts.Add(
                new Part(
                    name,
                    size >= CompoundFileWriter.MiniStreamCutoff ? input[Sector(start)..(Sector(start) + size)]
                        : size == 0 ? []
                        : mini[(start * MiniSectorSize)..((start * MiniSectorSize) + size)]
                )
            );
        }
    }

    public override byte[] Pack(Part[] parts) =>
        CompoundFileWriter.Write([.. parts.Select(part => (part.Name, part.Content))]);

    private static byte[] ReadMini(byte[] input, int directory)
    {
        var (start, size) = (Number(input, Sector(directory) + 116), Number(input, Sector(directory) + 120));
        return size == 0 ? [] : input[Sector(start)..(Sector(start) + size)];
    }

    // The writer puts the sectors of a stream one behind the other.
    private static int Sector(int number) => (number + 1) * CompoundFileWriter.SectorSize;

    private static int Number(byte[] input, int at) =>
        BinaryPrimitives.ReadInt32LittleEndian(input.AsSpan(at));
}
