using System.Runtime.InteropServices;
using System.Text;

namespace PerformanceBudget.Cli.Documents;

/// <summary>What a system says about a file without opening it, which .NET does not pass on: which one it is, and whether it is a file of bytes at all.</summary>
/// <param name="Identity">Which file it is.</param>
/// <param name="Kind">What it is.</param>
internal readonly partial record struct FileStatus(FileIdentity Identity, FileKind Kind)
{
    // The kernel's own form of the answer, the same for every processor: linux/stat.h.
    private const int CurrentFolder = -100;
    private const int Size = 256;
    private const uint KindAndInode = 0x1 | 0x100;
    private const int ModeOffset = 28;
    private const int InodeOffset = 32;
    private const int DeviceMajorOffset = 136;
    private const int DeviceMinorOffset = 140;
    private const int KindBits = 0xF000;
    private const int RegularBits = 0x8000;
    private const int FolderBits = 0x4000;

    /// <summary>The file to which a path leads, through links; null where there is none, or where this system is not asked.</summary>
    public static FileStatus? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        Span<byte> status = stackalloc byte[Size];
        try
        {
            if (StatX(CurrentFolder, [.. Encoding.UTF8.GetBytes(path), 0], 0, KindAndInode, status) != 0)
            {
                return null;
            }
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
            return null;
        }

        var device =
            ((ulong)MemoryMarshal.Read<uint>(status[DeviceMajorOffset..]) << 32)
            | MemoryMarshal.Read<uint>(status[DeviceMinorOffset..]);
        var mode = MemoryMarshal.Read<ushort>(status[ModeOffset..]);
        return new FileStatus(
            new FileIdentity(device, MemoryMarshal.Read<ulong>(status[InodeOffset..])),
            (mode & KindBits) switch
            {
                RegularBits => FileKind.Regular,
                FolderBits => FileKind.Folder,
                _ => FileKind.Special,
            }
        );
    }

    [LibraryImport("libc", EntryPoint = "statx")]
    private static partial int StatX(
        int folder,
        ReadOnlySpan<byte> path,
        int flags,
        uint wanted,
        Span<byte> status
    );
}
