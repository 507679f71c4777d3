using System.Buffers.Binary;

namespace PerformanceBudget.Documents;

/// <summary>The directory at the end of a zip archive: the names of its files, before anything is unpacked.</summary>
/// <remarks>
/// Only the directory is looked at, because a file in the archive may be an archive itself. Where it is missing, as in a download
/// that broke off, the names stand before each file.
/// </remarks>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int OffsetOfStart = 16;

    private static ReadOnlySpan<byte> FileMark => "PK\x03\x04"u8;

    private static ReadOnlySpan<byte> EntryMark => "PK\x01\x02"u8;

    private static ReadOnlySpan<byte> EndMark => "PK\x05\x06"u8;

    /// <summary>Whether a file begins as an archive does.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> file) => file.StartsWith(FileMark);

    /// <summary>Whether a file is an archive in which some name, or a part of it, is this one.</summary>
    public static bool Names(ReadOnlySpan<byte> file, ReadOnlySpan<byte> name) =>
        IsArchive(file) && Of(file).IndexOf(name) >= 0;

    /// <summary>How many files the archive has at most.</summary>
    public static int CountEntries(ReadOnlySpan<byte> file) => Of(file).Count(EntryMark);

    private static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> file)
    {
        var end = file.LastIndexOf(EndMark);
        if (end < 0 || end + EndLength > file.Length)
        {
            return file;
        }

        var start = BinaryPrimitives.ReadUInt32LittleEndian(file[(end + OffsetOfStart)..]);
        return start < end ? file[(int)start..] : file;
    }
}
